import { itAccountKind } from './account-kinds/it.ts'
import { counter } from './counted.ts'
import { itErrors, yourBank } from './errors/it.ts'
import { inSentence } from './in-sentence.ts'
import type { Messages } from './messages.ts'

const counted = counter('it')
const ACCOUNTS = { one: 'conto', other: 'conti' }

const toBank = (bank: string): string => (bank === yourBank ? 'alla banca' : `a ${bank}`)

/** Italian, impersonal: neither "tu" nor "Lei". */
export const it: Messages = {
  language: 'it',
  dialogTitle: 'Collegare la banca',
  embedded: { label: 'Scegliere la banca', search: 'Cerca tra le banche' },
  common: {
    back: 'Indietro',
    close: 'Chiudi',
    retry: 'Riprova',
    anotherBank: 'Scegli un’altra banca',
    yourBank,
    opensNewTab: 'si apre in una nuova scheda',
    pending: 'Un momento…',
  },
  footer: {
    consent: 'Nulla è condiviso prima dell’accesso alla banca',
    search: 'Nulla è condiviso prima dell’accesso alla banca',
    secrets: 'Invio cifrato, nulla resta su questo dispositivo',
    oauth: 'Solo la banca vede la password',
    accounts: (clientName) => `${clientName} vede solo i conti scelti`,
    connected: 'I dati di accesso non restano su questo dispositivo',
  },
  consent: {
    title: (clientName) => `Collegare la banca a ${clientName}`,
    text: 'Basta circa un minuto. L’accesso è quello di sempre.',
    sees: (clientName) => `${clientName} potrà vedere`,
    basics: 'Nomi, tipi e saldi dei conti',
    products: {
      assets: 'Storico dei conti e patrimonio',
      auth: 'Numeri di conto e codici bancari',
      identity: 'Nome e recapiti',
      income: 'Reddito',
      investments: 'Titoli e operazioni',
      liabilities: 'Prestiti e condizioni delle carte di credito',
      transactions: 'Movimenti',
    },
    secure: 'Prima di tutto la privacy',
    secureText: 'La password viaggia cifrata e non resta mai su questo dispositivo.',
    agree: (clientName) =>
      `Continuando si accetta di condividere queste informazioni con ${clientName}.`,
    submit: 'Continua',
    uses: (clientName) => `${clientName} le usa per`,
    details: 'Tutti i dati condivisi',
    detailsTitle: (clientName) => `Cosa può vedere ${clientName}`,
    detailsText: 'Dai conti scelti, e nient’altro.',
  },
  phone: {
    title: 'Già stati qui?',
    text: 'Inserire il numero di telefono per ritrovare le banche salvate.',
    label: 'Numero di telefono',
    hint: (code) => `Prefisso diverso da ${code}? Iniziare con + e il prefisso del paese.`,
    invalid: 'Verificare il numero. Manca una cifra?',
    submit: 'Continua',
    guest: 'Continua come ospite',
    codeTitle: 'Inserire il codice inviato',
    codeText: 'È in un SMS sul telefono.',
  },
  saved: {
    title: 'Bentornati',
    text: 'Scegliere una banca salvata, o aggiungerne un’altra.',
    accounts: (count) => counted(count, ACCOUNTS),
    another: 'Aggiungi un’altra banca',
  },
  authType: {
    title: 'Come effettuare il collegamento?',
    text: (clientName) => `Entrambi i modi collegano il conto a ${clientName}.`,
    instant: 'Accedere alla banca',
    instantText: 'Il più rapido. Basta circa un minuto.',
    manual: 'Inserire i numeri',
    manualText: 'Senza accesso, ma la conferma richiede un giorno o due.',
  },
  brand: {
    title: (brand) => `Quale accesso ${brand}?`,
    text: 'Scegliere quello usato per l’home banking.',
  },
  oauth: {
    title: (bank) => `Accedere ${toBank(bank)}`,
    text: (bank) => `Per sicurezza ${bank} chiede di accedere sulla propria pagina.`,
    steps: (clientName) => [
      'Accedere sulla pagina della banca',
      `Scegliere cosa può vedere ${clientName}`,
      'Poi si torna direttamente qui',
    ],
    open: (bank) => `Vai ${toBank(bank)}`,
    waitingTitle: 'Completare nell’altra finestra',
    waitingText: (bank) =>
      `Accedere lì ${toBank(bank)}. Questa pagina prosegue appena l’accesso è completo.`,
    again: 'Apri di nuovo',
    cancel: 'Annulla',
    blockedTitle: 'La finestra non si è aperta',
    blockedText: (bank) =>
      `Il browser ha bloccato la pagina per accedere ${toBank(bank)}. Consentire qui i popup, poi aprirla di nuovo.`,
  },
  recaptcha: {
    title: 'Una rapida verifica',
    text: (bank) => `Per sicurezza ${bank} vuole sapere che ad accedere è una persona.`,
    label: 'Sono una persona',
  },
  numbers: {
    link: 'Usa i numeri del conto',
    title: 'Inserire il numero di routing',
    text: 'È nell’app della banca e in basso a sinistra su un assegno.',
    routing: 'Numero di routing',
    routingHint: 'Nove cifre.',
    routingInvalid: 'Verificare le cifre: nessuna banca ha questo numero.',
    named: (bank) => `È ${bank}`,
    accountTitle: 'Inserire il numero di conto',
    accountText: (account) => `Per ${account}`,
    account: 'Numero di conto',
    accountHint: 'Su un assegno viene dopo il numero di routing.',
    accountInvalid: 'Verificare il numero: ha da 4 a 17 cifre.',
    repeat: 'Numero di conto, di nuovo',
    differs: 'I due numeri non sono ancora uguali.',
    refused: 'Questi numeri non sono del conto scelto. Verificarli e riprovare.',
    type: 'Tipo di conto',
    checking: 'Conto corrente',
    savings: 'Conto di risparmio',
    submit: 'Continua',
    rerouteTitle: (banks) =>
      banks === 1 ? 'È questa la banca giusta?' : 'Qual è la banca giusta?',
    rerouteText: 'Con l’accesso il collegamento è immediato, senza attendere un accredito.',
    keep: 'Resta sui numeri',
  },
  deposit: {
    title: 'Inserire il codice dell’accredito',
    text: (clientName, mask) =>
      `${clientName} ha inviato un accredito molto piccolo al conto${mask ? ` che termina con ${mask}` : ''}.`,
    label: 'Codice di tre lettere',
    hint: 'Accanto all’accredito, nell’app della banca o nell’estratto conto.',
    invalid: 'Il codice è di tre lettere.',
    wrong: 'Non è il codice. Guardare ancora: dopo tre tentativi non è più utilizzabile.',
    submit: 'Verifica il conto',
  },
  institutions: {
    title: 'Scegli la banca',
    search: 'Cerca banche',
    placeholder: 'Nome o indirizzo web',
    clear: 'Cancella ricerca',
    popular: 'Più usate',
    results: 'Risultati',
    list: 'Banche',
    count: (total) => counted(total, { one: 'banca trovata', other: 'banche trovate' }),
    noneAtAll: 'Nessuna banca da mostrare',
    none: (query) => `Nessuna banca per “${query}”`,
    noneText:
      'Provare un nome più corto, le iniziali o l’indirizzo web. Le banche più piccole potrebbero non esserci ancora.',
    exit: 'Esci per ora',
    failed: 'L’elenco delle banche non si è caricato',
    failedText: 'Verificare la connessione e riprovare.',
    downTitle: (bank) => `${bank} non risponde`,
    downText: 'Il problema è della banca. Riprovare più tardi, o scegliere un’altra banca.',
    unsupportedTitle: (bank) => `${bank} non si può collegare qui`,
    unsupportedText: (clientName) =>
      `Questa banca non offre ciò che serve a ${clientName}. È possibile collegarne un’altra.`,
    degraded: 'Forse lenta',
    down: 'Non risponde',
  },
  credentials: {
    title: (bank) => `Accedere ${toBank(bank)}`,
    reconnectTitle: (bank) => `Accedere di nuovo ${toBank(bank)}`,
    text: (clientName) => `Usare i dati dell’home banking per il collegamento a ${clientName}.`,
    show: (field) => `Mostra ${inSentence(field)}`,
    hide: (field) => `Nascondi ${inSentence(field)}`,
    capsLock: 'Il blocco maiuscole è attivo',
    submit: 'Accedi',
    wrong: 'I dati non corrispondono. Verificarli e riprovare.',
    degraded: (bank) =>
      `Al momento ${bank} è lenta. Si può continuare: forse servirà solo un po’ di più.`,
    otherUsername: 'Usare il nome utente con cui è stato collegato questo conto.',
  },
  field: {
    empty: (label) => `Inserire: ${inSentence(label)}`,
    tooLong: (limit) => `Usare al massimo ${limit.toLocaleString('it')} caratteri`,
    choose: 'Scegliere un’opzione per continuare',
  },
  mfa: {
    deviceTitle: 'Dove inviare il codice?',
    deviceText: (bank) => `Per sicurezza ${bank} chiede una verifica d’identità.`,
    deviceSubmit: 'Invia codice',
    devices: 'Modi per ricevere il codice',
    device: { phone: 'Telefono', email: 'E-mail', other: 'Altro dispositivo' },
    codeTitle: 'Inserire il codice',
    code: 'Codice di sicurezza',
    codeHint: 'Può impiegare un minuto ad arrivare.',
    answer: 'risposta',
    questionsTitle: 'Domande di sicurezza',
    questionsText: (bank) => `Per sicurezza ${bank} chiede una verifica d’identità.`,
    round: (round, rounds) => `Passaggio ${round} di ${rounds}`,
    submit: 'Continua',
    wrong: 'La risposta non corrisponde. Riprovare.',
  },
  loading: {
    credentials: (bank) => `Accesso ${toBank(bank)}`,
    mfa: (bank) => `Verifica con ${bank}`,
    accounts: (clientName) => `Collegamento a ${clientName}`,
    phone: 'Invio del codice',
    code: 'Verifica del codice',
    numbers: 'Verifica del conto',
    text: 'Di solito bastano pochi secondi.',
    slow: 'Ancora in corso. Alcune banche impiegano fino a un minuto.',
  },
  accounts: {
    title: 'Scegliere i conti da condividere',
    titleOne: 'Scegliere un conto da condividere',
    text: (clientName) => `${clientName} vede solo ciò che si sceglie qui.`,
    list: 'Conti',
    all: 'Seleziona tutti',
    clear: 'Deseleziona tutti',
    endingIn: (mask) => `termina con ${mask}`,
    kind: itAccountKind,
    submit: (count) => (count ? `Condividi ${counted(count, ACCOUNTS)}` : 'Condividi conti'),
    none: 'Scegliere almeno un conto per continuare.',
    invalid: 'Questa scelta non è più disponibile. Scegliere di nuovo.',
  },
  connected: {
    title: 'Collegamento riuscito',
    reconnectedTitle: 'Collegamento ripristinato',
    text: (bank, clientName) => `Il collegamento tra ${bank} e ${clientName} è attivo.`,
    reconnectedText: (bank, clientName) =>
      `Il collegamento tra ${bank} e ${clientName} è di nuovo attivo.`,
    verifiedTitle: 'Il conto è verificato',
    unverifiedTitle: 'Il conto non è verificato',
    accountText: (clientName) => `Il conto ora è collegato a ${clientName}.`,
    shared: (count) => counted(count, { one: 'conto condiviso', other: 'conti condivisi' }),
    verification: {
      pending_automatic_verification:
        'Il numero di conto viene confermato con un piccolo accredito. Richiede un giorno o due, e non c’è nulla da fare.',
      pending_manual_verification:
        'Un accredito molto piccolo è in arrivo. Quando c’è, tornare con le tre lettere che ha accanto.',
      database_insights_pending:
        'La verifica del numero di conto è ancora in corso. Non c’è nulla da fare.',
      automatically_verified: 'Il numero di conto è verificato.',
      manually_verified: 'Il numero di conto è verificato.',
      database_matched: 'Il numero di conto è verificato.',
      verification_expired:
        'Il tempo è scaduto. È possibile collegare di nuovo il conto in qualsiasi momento.',
      verification_failed:
        'Non è stato possibile confermare il numero di conto. È possibile collegarlo di nuovo in qualsiasi momento.',
    },
    another: 'Collega un’altra banca',
    submit: 'Fine',
  },
  errors: itErrors,
  error: {
    visit: (host) => `Vai a ${host}`,
    signInAgain: 'Accedi di nuovo',
    reference: 'Riferimento',
  },
  exit: {
    title: 'Uscire senza collegare?',
    text: (bank, clientName) =>
      `Il collegamento con ${bank} non c’è ancora. Nulla è stato condiviso con ${clientName}.`,
    reconnectText: (bank) =>
      `Il collegamento con ${bank} non è ancora ripristinato. Resta com’era.`,
    stay: 'Resta',
    leave: 'Esci',
  },
}
