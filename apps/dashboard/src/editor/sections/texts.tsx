import type { Messages } from '@linkflow/react'
import { CONSENT_BUTTONS, LANGUAGES, TEXT_LIMITS, consentButtonText } from '@linkflow/theme'
import type { ConsentButton } from '@linkflow/theme'
import type { ReactNode } from 'react'
import { useCatalogue } from '../../library/catalogues.ts'
import { useDraft } from '../draft-context.ts'
import { ChoiceField, SelectField } from '../fields/choice-field.tsx'
import { CountriesField } from '../fields/countries-field.tsx'
import { InstitutionsField } from '../fields/institutions-field.tsx'
import { LogoField } from '../fields/logo-field.tsx'
import { SwitchField } from '../fields/switch-field.tsx'
import { TextField } from '../fields/text-field.tsx'

const CLIENT = '<CLIENT>'
const CLIENT_HINT = `${CLIENT} becomes your app’s name.`
/** The flow's own sentences, in the language that is edited. */
function useOwnWords(): Messages {
  return useCatalogue(useDraft().language)
}

const languageNames = new Intl.DisplayNames('en', { type: 'language' })

export function AudienceSection(): ReactNode {
  return (
    <>
      <SelectField
        path="language"
        label="Language"
        hint="It is used for sessions in exactly this language."
        options={Object.fromEntries(
          LANGUAGES.map((language) => [language, languageNames.of(language) ?? language]),
        )}
      />
      <CountriesField path="country_codes" />
    </>
  )
}

export function ConsentSection(): ReactNode {
  const { language } = useDraft()
  const own = useOwnWords()
  const words = (button: ConsentButton): string =>
    consentButtonText(button, language) ?? own.consent.submit
  return (
    <>
      <TextField
        path="consent.title"
        label="Title"
        own={own.consent.title(CLIENT)}
        limit={TEXT_LIMITS.title}
        hint={CLIENT_HINT}
      />
      <SelectField
        path="consent.button"
        label="Button"
        options={Object.fromEntries(CONSENT_BUTTONS.map((button) => [button, words(button)]))}
      />
      <LogoField path="consent.logo" />
      <SwitchField path="consent.co_branded" label="Show your mark beside the bank’s" />
    </>
  )
}

export function InstitutionsSection(): ReactNode {
  const own = useOwnWords()
  return (
    <>
      <TextField
        path="institution_select.title"
        label="Title"
        own={own.institutions.title}
        limit={TEXT_LIMITS.title}
      />
      <InstitutionsField path="institution_select.institutions" />
    </>
  )
}

export function SearchSection(): ReactNode {
  const own = useOwnWords()
  return (
    <>
      <TextField
        path="institution_search.prompt"
        label="Search prompt"
        own={own.institutions.placeholder}
        limit={TEXT_LIMITS.prompt}
      />
      <TextField
        path="institution_search.no_results_title"
        label="No results: title"
        own={own.institutions.none('…')}
        limit={TEXT_LIMITS.title}
      />
      <TextField
        path="institution_search.no_results_text"
        label="No results: text"
        own={own.institutions.noneText}
        limit={TEXT_LIMITS.text}
        long
      />
      <TextField
        path="institution_search.exit_button"
        label="Exit button"
        own={own.institutions.exit}
        limit={TEXT_LIMITS.button}
      />
    </>
  )
}

export function AccountsSection(): ReactNode {
  return (
    <ChoiceField
      path="select_account"
      label="Which accounts users choose"
      options={{ off: 'All, unasked', one: 'One', many: 'Many', all: 'All ticked' }}
      hint="“All ticked” shows the pane with every account chosen already."
    />
  )
}

export function ConnectedSection(): ReactNode {
  const own = useOwnWords()
  return (
    <Closing
      path="connected"
      title={own.connected.title}
      text={own.connected.text('Your bank', CLIENT)}
    />
  )
}

export function ReconnectedSection(): ReactNode {
  const own = useOwnWords()
  return (
    <Closing
      path="reconnected"
      title={own.connected.reconnectedTitle}
      text={own.connected.reconnectedText('Your bank', CLIENT)}
    />
  )
}

interface ClosingProps {
  readonly path: string
  readonly title: string
  readonly text: string
}

function Closing({ path, title, text }: ClosingProps): ReactNode {
  const own = useOwnWords()
  return (
    <>
      <TextField path={`${path}.title`} label="Title" own={title} limit={TEXT_LIMITS.title} />
      <TextField
        path={`${path}.text`}
        label="Text"
        own={text}
        limit={TEXT_LIMITS.text}
        long
        hint={CLIENT_HINT}
      />
      <TextField
        path={`${path}.button`}
        label="Button"
        own={own.connected.submit}
        limit={TEXT_LIMITS.button}
      />
    </>
  )
}
