import '@linkflow/react/styles.css'
import './frame.css'
import { apiBase, readAddress } from './address.ts'
import { linkHost } from './host-link.ts'
import { runModal } from './modal.ts'
import { runWebview } from './webview.ts'

const address = readAddress(location)
const base = apiBase(location)
const place = document.getElementById('link')
if (!place) throw new Error('link.html has no #link to show the flow in.')

if (address.mode === 'webview') runWebview(address, place, base)
else if (address.mode === 'unknown' || parent === window)
  place.textContent = 'Apps show this page in a frame. There is nothing to see here.'
else {
  const embedded = address.mode === 'embedded'
  void linkHost(window, address.host).then((link) => runModal(link, place, base, embedded))
}
