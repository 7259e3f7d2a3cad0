// What an app that bundles uses: the module, and the custom element.
import { createLink, openLink } from '@linkflow/embed'
import '@linkflow/embed/element'

Object.assign(window, { createLink, openLink })
