import type { Messages } from '../messages.ts'

export const yourBank = 'la banca'

const atStart = (bank: string): string => (bank === yourBank ? 'La banca' : bank)

export const itErrors: Messages['errors'] = {
  locked: ({ bank }) => ({
    title: 'La banca ha bloccato questo accesso',
    text: `${atStart(bank)} lo ha fatto per protezione. Solo la banca può sbloccarlo.`,
    step: 'Sbloccarlo sul sito della banca, poi tornare qui per collegarla.',
  }),
  setup: ({ bank }) => ({
    title: 'Ancora un passaggio con la banca',
    text: `${atStart(bank)} segnala che questo conto non è ancora pronto per l’home banking.`,
    step: 'Completare l’attivazione sul sito della banca, poi tornare qui per collegarla.',
  }),
  password: ({ bank }) => ({
    title: 'La banca chiede una nuova password',
    text: `${atStart(bank)} chiede di cambiare la password prima di continuare.`,
    step: 'Cambiarla sul sito della banca, poi tornare qui e usare quella nuova.',
  }),
  noAccounts: ({ bank }) => ({
    title: 'Nessun conto da collegare',
    text: `L’accesso è riuscito, ma ${bank} non mostra conti collegabili qui.`,
    step: 'Verificare sul sito della banca che i conti siano aperti, o scegliere un’altra banca.',
  }),
  account: ({ bank }) => ({
    title: 'Questo conto non si può ancora collegare',
    text: `I dati sono giusti. Solo che questo tipo di conto presso ${bank} non è ancora supportato.`,
    step: 'È possibile collegare un conto di un’altra banca.',
  }),
  mfa: ({ bank }) => ({
    title: 'Questa verifica non è ancora supportata',
    text: `${atStart(bank)} protegge il conto in un modo a cui non si può rispondere da qui.`,
    step: 'È possibile collegare un conto di un’altra banca.',
  }),
  retired: ({ bank }) => ({
    title: `${atStart(bank)} non si può più collegare`,
    text: 'I collegamenti a questa banca sono terminati. Per il conto non cambia nulla.',
    step: 'È possibile collegare un conto di un’altra banca.',
  }),
  down: ({ bank }) => ({
    title: `${atStart(bank)} non risponde`,
    text: 'Il problema è della banca. I dati vanno bene.',
    step: 'Riprovare tra un momento, o scegliere per ora un’altra banca.',
  }),
  maintenance: () => ({
    title: 'Di nuovo qui tra poco',
    text: 'Il servizio è in manutenzione. Nulla di quanto inserito è andato perso o è stato condiviso.',
    step: 'Riprovare tra qualche minuto.',
  }),
  timeout: ({ bank }) => ({
    title: 'È passato un po’ troppo tempo',
    text: `Per sicurezza ${bank} ha chiuso l’accesso prima della fine.`,
    step: 'Si può ricominciare in qualsiasi momento.',
  }),
  permission: ({ clientName, bank }) => ({
    title: 'Il consenso non è stato dato',
    text: `${atStart(bank)} non ha avuto il consenso a condividere questi conti con ${clientName}: nulla è stato condiviso.`,
    step: 'Per dare il consenso, scegliere di nuovo la banca.',
  }),
  unavailable: ({ clientName, bank }) => ({
    title: `${atStart(bank)} non è ancora disponibile qui`,
    text: `${clientName} al momento non può collegarsi a questa banca. I dati vanno bene.`,
    step: 'È possibile collegare un conto di un’altra banca.',
  }),
  products: ({ clientName, bank }) => ({
    title: 'La banca non può condividere quanto serve',
    text: `${atStart(bank)} non offre le informazioni richieste da ${clientName}.`,
    step: 'È possibile collegare un conto di un’altra banca.',
  }),
  sendMethod: ({ bank }) => ({
    title: 'Non è stato possibile inviare il codice',
    text: `${atStart(bank)} non è riuscita a inviare un codice in quel modo.`,
    step: 'Scegliere di nuovo la banca e un altro modo per ricevere il codice.',
  }),
  limit: ({ bank }) => ({
    title: 'Meglio fare una pausa',
    text: `Ci sono stati molti tentativi in poco tempo. Per proteggere il conto, ${bank} li ha sospesi.`,
    step: 'Attendere un giorno prima di riprovare con questa banca, o sceglierne un’altra.',
  }),
  signIn: ({ bank }) => ({
    title: 'L’accesso non è riuscito',
    text: `${atStart(bank)} non ha riconosciuto i dati o chiede un nuovo accesso.`,
    step: 'Accedere ancora una volta. Se non funziona, verificare i dati sul sito della banca.',
  }),
  otherUser: ({ bank }) => ({
    title: 'Questo è un altro accesso',
    text: `Il collegamento con ${bank} è stato creato con un altro nome utente.`,
    step: 'Accedere con il nome utente usato la prima volta.',
  }),
  session: ({ bank }) => ({
    title: 'Questo accesso non è più aperto',
    text: `È già stato usato, o nel frattempo ${bank} lo ha chiuso. Nulla è stato condiviso.`,
    step: 'Ripetere l’accesso dall’inizio.',
  }),
  numbers: ({ bank }) => ({
    title: 'Non è stato possibile confermare i numeri',
    text: `Non corrispondono a un conto presso ${bank}.`,
    step: 'Verificare entrambi i numeri, oppure accedere alla banca.',
  }),
  tries: ({ clientName }) => ({
    title: 'Il codice non è più utilizzabile',
    text: 'Dopo tre tentativi il codice viene chiuso, per proteggere il conto.',
    step: `È possibile collegare di nuovo il conto in ${clientName}.`,
  }),
  phone: () => ({
    title: 'Il numero non è stato confermato',
    text: 'I codici non corrispondevano, perciò le banche salvate restano private.',
    step: 'Si può proseguire anche senza: basta scegliere la banca.',
  }),
  robot: () => ({
    title: 'La verifica non è riuscita',
    text: 'Non è stato possibile capire se ad accedere è una persona. Può capitare a chiunque.',
    step: 'Scegliere ancora una volta la banca per riprovare.',
  }),
  gone: ({ bank, clientName }) => ({
    title: 'Questo collegamento è terminato',
    text: `Il collegamento tra ${bank} e ${clientName} è stato rimosso.`,
    step: 'È possibile collegare di nuovo la banca in qualsiasi momento.',
  }),
  app: ({ clientName }) => ({
    title: 'Qualcosa non è configurato bene',
    text: `Non dipende dai dati inseriti: tocca a ${clientName} risolvere, e nulla è stato condiviso.`,
    step: `Segnalarlo a ${clientName} con il riferimento qui sotto, o provare un’altra banca.`,
  }),
  unexpected: () => ({
    title: 'Qualcosa non ha funzionato da noi',
    text: 'Non dipende dai dati inseriti, e nulla è stato condiviso.',
    step: 'Riprovare. Se succede ancora, tornare un po’ più tardi.',
  }),
}
