import type { Messages } from '../messages.ts'

export const yourBank = 'Ihre Bank'

/** After "bei", "von", "mit": a name stays as it is, "Ihre Bank" does not. */
export const dative = (bank: string): string => (bank === yourBank ? 'Ihrer Bank' : bank)

export const deErrors: Messages['errors'] = {
  locked: ({ bank }) => ({
    title: 'Die Bank hat diesen Zugang gesperrt',
    text: `${bank} schützt Sie damit. Nur die Bank kann die Sperre aufheben.`,
    step: 'Entsperren Sie den Zugang auf der Website der Bank und verbinden Sie sie dann hier.',
  }),
  setup: ({ bank }) => ({
    title: 'Noch ein Schritt bei Ihrer Bank',
    text: `${bank} meldet, dass dieses Konto noch nicht ganz für das Online-Banking eingerichtet ist.`,
    step: 'Schließen Sie das auf der Website der Bank ab und verbinden Sie sie dann hier.',
  }),
  password: ({ bank }) => ({
    title: 'Die Bank möchte ein neues Passwort',
    text: `${bank} bittet Sie, zuerst Ihr Passwort zu ändern.`,
    step: 'Ändern Sie es auf der Website der Bank und kommen Sie dann mit dem neuen zurück.',
  }),
  noAccounts: ({ bank }) => ({
    title: 'Keine Konten zum Verbinden',
    text: `Sie sind angemeldet, aber ${bank} zeigt kein Konto, das sich hier verbinden lässt.`,
    step: 'Sehen Sie auf der Website der Bank nach, ob Ihre Konten offen sind, oder wählen Sie eine andere Bank.',
  }),
  account: ({ bank }) => ({
    title: 'Dieses Konto geht hier noch nicht',
    text: `Ihre Daten stimmen. Diese Art von Konto bei ${dative(bank)} wird nur noch nicht unterstützt.`,
    step: 'Sie können stattdessen ein Konto bei einer anderen Bank verbinden.',
  }),
  mfa: ({ bank }) => ({
    title: 'Diese Sicherheitsabfrage geht hier noch nicht',
    text: `${bank} schützt Ihr Konto auf eine Weise, die sich von hier aus nicht beantworten lässt.`,
    step: 'Sie können stattdessen ein Konto bei einer anderen Bank verbinden.',
  }),
  retired: ({ bank }) => ({
    title: `${bank} lässt sich nicht mehr verbinden`,
    text: 'Verbindungen zu dieser Bank sind beendet. Ihr Konto dort ist davon nicht betroffen.',
    step: 'Sie können stattdessen ein Konto bei einer anderen Bank verbinden.',
  }),
  down: ({ bank }) => ({
    title: `${bank} antwortet nicht`,
    text: 'Das Problem liegt bei der Bank. Ihre Daten sind in Ordnung.',
    step: 'Versuchen Sie es gleich noch einmal oder wählen Sie vorerst eine andere Bank.',
  }),
  maintenance: () => ({
    title: 'Gleich wieder da',
    text: 'Der Dienst wird gerade gewartet. Von Ihren Eingaben ging nichts verloren, nichts wurde weitergegeben.',
    step: 'Versuchen Sie es in ein paar Minuten noch einmal.',
  }),
  timeout: ({ bank }) => ({
    title: 'Das hat etwas zu lange gedauert',
    text: `Zu Ihrer Sicherheit hat ${bank} die Anmeldung beendet, bevor sie fertig war.`,
    step: 'Beginnen Sie neu, wann immer Sie möchten.',
  }),
  permission: ({ clientName, bank }) => ({
    title: 'Die Erlaubnis wurde nicht erteilt',
    text: `${bank} darf diese Konten nicht für ${clientName} freigeben. Es wurde nichts weitergegeben.`,
    step: 'Wählen Sie Ihre Bank noch einmal, wenn Sie es erlauben möchten.',
  }),
  unavailable: ({ clientName, bank }) => ({
    title: `${bank} ist hier noch nicht verfügbar`,
    text: `${clientName} kann diese Bank zurzeit nicht verbinden. Ihre Daten sind in Ordnung.`,
    step: 'Sie können stattdessen ein Konto bei einer anderen Bank verbinden.',
  }),
  products: ({ clientName, bank }) => ({
    title: 'Diese Bank kann das Nötige nicht teilen',
    text: `${bank} bietet die Informationen nicht an, um die ${clientName} bittet.`,
    step: 'Sie können stattdessen ein Konto bei einer anderen Bank verbinden.',
  }),
  sendMethod: ({ bank }) => ({
    title: 'Der Code ließ sich nicht senden',
    text: `${bank} konnte auf diesem Weg keinen Code senden.`,
    step: 'Wählen Sie Ihre Bank noch einmal und dann einen anderen Weg für den Code.',
  }),
  limit: ({ bank }) => ({
    title: 'Machen wir eine Pause',
    text: `Es gab viele Versuche in kurzer Zeit. Um Ihr Konto zu schützen, nimmt ${bank} gerade keine weiteren an.`,
    step: 'Warten Sie einen Tag, bevor Sie es dort wieder versuchen, oder wählen Sie eine andere Bank.',
  }),
  signIn: ({ bank }) => ({
    title: 'Die Anmeldung hat nicht geklappt',
    text: `${bank} hat die Daten nicht erkannt oder verlangt eine neue Anmeldung.`,
    step: 'Melden Sie sich noch einmal an. Klappt es nicht, prüfen Sie Ihre Daten auf der Website der Bank.',
  }),
  otherUser: ({ bank }) => ({
    title: 'Das ist ein anderer Zugang',
    text: `Diese Verbindung wurde mit einem anderen Benutzernamen bei ${dative(bank)} hergestellt.`,
    step: 'Melden Sie sich mit dem Benutzernamen vom ersten Mal an.',
  }),
  session: ({ bank }) => ({
    title: 'Diese Anmeldung ist nicht mehr offen',
    text: `Sie wurde schon verwendet oder ${bank} hat sie inzwischen geschlossen. Es wurde nichts weitergegeben.`,
    step: 'Beginnen Sie die Anmeldung noch einmal.',
  }),
  numbers: ({ bank }) => ({
    title: 'Die Nummern ließen sich nicht bestätigen',
    text: `Sie passen zu keinem Konto bei ${dative(bank)}.`,
    step: 'Prüfen Sie beide Nummern oder melden Sie sich stattdessen bei Ihrer Bank an.',
  }),
  tries: ({ clientName }) => ({
    title: 'Der Code gilt nicht mehr',
    text: 'Nach drei Versuchen wird der Code gesperrt, damit Ihr Konto sicher bleibt.',
    step: `Sie können das Konto in ${clientName} noch einmal verbinden.`,
  }),
  phone: () => ({
    title: 'Ihre Nummer ließ sich nicht bestätigen',
    text: 'Die Codes haben nicht gepasst. Ihre gespeicherten Banken bleiben deshalb privat.',
    step: 'Es geht auch ohne: Wählen Sie einfach Ihre Bank.',
  }),
  robot: () => ({
    title: 'Die Prüfung hat nicht geklappt',
    text: 'Wir konnten nicht sicher sein, dass sich ein Mensch anmeldet. Das kann allen passieren.',
    step: 'Wählen Sie Ihre Bank noch einmal, um es erneut zu versuchen.',
  }),
  gone: ({ bank, clientName }) => ({
    title: 'Diese Verbindung ist beendet',
    text: `Die Verbindung zwischen ${dative(bank)} und ${clientName} wurde entfernt.`,
    step: 'Sie können die Bank jederzeit neu verbinden.',
  }),
  app: ({ clientName }) => ({
    title: 'Hier ist etwas nicht richtig eingerichtet',
    text: `An Ihren Daten liegt es nicht: ${clientName} muss das beheben. Es wurde nichts weitergegeben.`,
    step: `Melden Sie es ${clientName} mit der Referenz unten oder versuchen Sie eine andere Bank.`,
  }),
  unexpected: () => ({
    title: 'Bei uns ist etwas schiefgegangen',
    text: 'An Ihren Daten liegt es nicht. Es wurde nichts weitergegeben.',
    step: 'Bitte versuchen Sie es noch einmal. Hilft das nicht, kommen Sie etwas später wieder.',
  }),
}
