import type { Language } from './places.ts'

/** The texts that the consent pane's button can have. `continue` is the flow's own. */
export const CONSENT_BUTTONS = ['continue', 'get_started', 'connect', 'agree'] as const
export type ConsentButton = (typeof CONSENT_BUTTONS)[number]

type Words = Readonly<Record<Exclude<ConsentButton, 'continue'>, string>>

const WORDS: Readonly<Record<Language, Words>> = {
  da: words('Kom i gang', 'Forbind min bank', 'Acceptér og fortsæt'),
  nl: words('Aan de slag', 'Mijn bank koppelen', 'Akkoord en doorgaan'),
  en: words('Get started', 'Connect my bank', 'Agree and continue'),
  et: words('Alusta', 'Ühenda minu pank', 'Nõustu ja jätka'),
  fr: words('Commencer', 'Connecter ma banque', 'Accepter et continuer'),
  de: words('Los geht’s', 'Meine Bank verbinden', 'Zustimmen und weiter'),
  hi: words('शुरू करें', 'मेरा बैंक जोड़ें', 'सहमत हूँ, आगे बढ़ें'),
  it: words('Inizia', 'Collega la mia banca', 'Accetta e continua'),
  lv: words('Sākt', 'Pievienot manu banku', 'Piekrist un turpināt'),
  lt: words('Pradėti', 'Prijungti mano banką', 'Sutikti ir tęsti'),
  no: words('Kom i gang', 'Koble til banken min', 'Godta og fortsett'),
  pl: words('Zacznij', 'Połącz mój bank', 'Zgadzam się, dalej'),
  pt: words('Começar', 'Conectar o meu banco', 'Aceitar e continuar'),
  ro: words('Începe', 'Conectează banca mea', 'Accept și continui'),
  es: words('Empezar', 'Conectar mi banco', 'Aceptar y continuar'),
  sv: words('Kom igång', 'Anslut min bank', 'Godkänn och fortsätt'),
  vi: words('Bắt đầu', 'Kết nối ngân hàng của tôi', 'Đồng ý và tiếp tục'),
}

/** The words of a button choice; `null` where the flow's own are used. */
export function consentButtonText(button: ConsentButton, language: Language): string | null {
  return button === 'continue' ? null : WORDS[language][button]
}

function words(get_started: string, connect: string, agree: string): Words {
  return { get_started, connect, agree }
}
