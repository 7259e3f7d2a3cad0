import type { Messages } from '../messages.ts'

export const yourBank = 'je bank'

const atStart = (bank: string): string => (bank === yourBank ? 'Je bank' : bank)

export const nlErrors: Messages['errors'] = {
  locked: ({ bank }) => ({
    title: 'Je bank heeft deze login geblokkeerd',
    text: `${atStart(bank)} deed dat om je te beschermen. Alleen de bank kan de blokkade opheffen.`,
    step: 'Laat de blokkade opheffen op de website van de bank en koppel de bank daarna hier.',
  }),
  setup: ({ bank }) => ({
    title: 'Nog één stap bij je bank',
    text: `${atStart(bank)} meldt dat deze rekening nog niet klaar is voor internetbankieren.`,
    step: 'Rond dat af op de website van de bank en koppel de bank daarna hier.',
  }),
  password: ({ bank }) => ({
    title: 'Je bank wil een nieuw wachtwoord',
    text: `${atStart(bank)} vraagt je eerst je wachtwoord te wijzigen.`,
    step: 'Wijzig het op de website van de bank en gebruik daarna hier het nieuwe.',
  }),
  noAccounts: ({ bank }) => ({
    title: 'Geen rekeningen om te koppelen',
    text: `Je bent ingelogd, maar ${bank} toont geen rekening die je hier kunt koppelen.`,
    step: 'Kijk op de website van de bank of je rekeningen open zijn, of kies een andere bank.',
  }),
  account: ({ bank }) => ({
    title: 'Deze rekening kan nog niet gekoppeld worden',
    text: `Je gegevens kloppen. Dit soort rekening bij ${bank} wordt alleen nog niet ondersteund.`,
    step: 'Je kunt wel een rekening bij een andere bank koppelen.',
  }),
  mfa: ({ bank }) => ({
    title: 'Deze beveiligingscheck kan hier nog niet',
    text: `${atStart(bank)} beschermt je rekening op een manier die hier niet te beantwoorden is.`,
    step: 'Je kunt wel een rekening bij een andere bank koppelen.',
  }),
  retired: ({ bank }) => ({
    title: `${atStart(bank)} kan niet meer gekoppeld worden`,
    text: 'Koppelingen met deze bank zijn gestopt. Voor je rekening daar verandert er niets.',
    step: 'Je kunt wel een rekening bij een andere bank koppelen.',
  }),
  down: ({ bank }) => ({
    title: `${atStart(bank)} reageert niet`,
    text: 'Het probleem ligt bij de bank. Met je gegevens is niets mis.',
    step: 'Probeer het zo nog eens, of kies voorlopig een andere bank.',
  }),
  maintenance: () => ({
    title: 'Zo weer terug',
    text: 'Er is nu onderhoud. Niets van wat je invulde is verloren of gedeeld.',
    step: 'Probeer het over een paar minuten nog eens.',
  }),
  timeout: ({ bank }) => ({
    title: 'Dit duurde iets te lang',
    text: `Voor je veiligheid heeft ${bank} het inloggen gestopt voordat het klaar was.`,
    step: 'Begin opnieuw wanneer het je uitkomt.',
  }),
  permission: ({ clientName, bank }) => ({
    title: 'Er is geen toestemming gegeven',
    text: `${atStart(bank)} mocht deze rekeningen niet delen met ${clientName}. Er is dus niets gedeeld.`,
    step: 'Kies je bank opnieuw als je het toch wilt toestaan.',
  }),
  unavailable: ({ clientName, bank }) => ({
    title: `${atStart(bank)} is hier nog niet beschikbaar`,
    text: `${clientName} kan deze bank op dit moment niet koppelen. Met je gegevens is niets mis.`,
    step: 'Je kunt wel een rekening bij een andere bank koppelen.',
  }),
  products: ({ clientName, bank }) => ({
    title: 'Deze bank kan niet delen wat nodig is',
    text: `${atStart(bank)} biedt de informatie niet waar ${clientName} om vraagt.`,
    step: 'Je kunt wel een rekening bij een andere bank koppelen.',
  }),
  sendMethod: ({ bank }) => ({
    title: 'De code kon niet verstuurd worden',
    text: `${atStart(bank)} kon op die manier geen code sturen.`,
    step: 'Kies je bank opnieuw en kies een andere manier om de code te krijgen.',
  }),
  limit: ({ bank }) => ({
    title: 'Even pauze',
    text: `Er waren veel pogingen in korte tijd. Om je rekening te beschermen laat ${bank} er nu geen meer toe.`,
    step: 'Wacht een dag voor je deze bank weer probeert, of kies een andere.',
  }),
  signIn: ({ bank }) => ({
    title: 'Inloggen is niet gelukt',
    text: `${atStart(bank)} herkende de gegevens niet of wil dat je opnieuw inlogt.`,
    step: 'Log nog eens in. Lukt het niet, controleer dan je gegevens op de website van de bank.',
  }),
  otherUser: ({ bank }) => ({
    title: 'Dit is een andere login',
    text: `Deze koppeling is gemaakt met een andere gebruikersnaam bij ${bank}.`,
    step: 'Log in met de gebruikersnaam van de eerste keer.',
  }),
  session: ({ bank }) => ({
    title: 'Deze inlogsessie is niet meer open',
    text: `Die is al gebruikt, of ${bank} heeft die intussen gesloten. Er is niets gedeeld.`,
    step: 'Begin opnieuw met inloggen.',
  }),
  numbers: ({ bank }) => ({
    title: 'Deze nummers konden niet bevestigd worden',
    text: `Ze horen niet bij een rekening bij ${bank}.`,
    step: 'Controleer beide nummers, of log in bij je bank.',
  }),
  tries: ({ clientName }) => ({
    title: 'De code is niet meer te gebruiken',
    text: 'Na drie pogingen wordt de code gesloten, zodat je rekening veilig blijft.',
    step: `Je kunt de rekening opnieuw koppelen in ${clientName}.`,
  }),
  phone: () => ({
    title: 'We konden je nummer niet bevestigen',
    text: 'De codes klopten niet, dus je bewaarde banken blijven privé.',
    step: 'Je kunt zonder verder: kies gewoon je bank.',
  }),
  robot: () => ({
    title: 'De controle is niet gelukt',
    text: 'We wisten niet zeker of er een mens inlogt. Dat kan iedereen overkomen.',
    step: 'Kies je bank nog een keer om het opnieuw te proberen.',
  }),
  gone: ({ bank, clientName }) => ({
    title: 'Deze koppeling is beëindigd',
    text: `De koppeling tussen ${bank} en ${clientName} is verwijderd.`,
    step: 'Je kunt de bank altijd opnieuw koppelen.',
  }),
  app: ({ clientName }) => ({
    title: 'Er is iets niet goed ingesteld',
    text: `Het ligt niet aan je gegevens: ${clientName} moet dit oplossen. Er is niets gedeeld.`,
    step: `Meld het bij ${clientName} met de referentie hieronder, of probeer een andere bank.`,
  }),
  unexpected: () => ({
    title: 'Er ging bij ons iets mis',
    text: 'Het ligt niet aan je gegevens en er is niets gedeeld.',
    step: 'Probeer het nog eens. Blijft het misgaan, kom dan wat later terug.',
  }),
}
