import type { Messages } from '../messages.ts'

export const yourBank = 'din bank'

const atStart = (bank: string): string => (bank === yourBank ? 'Din bank' : bank)

export const daErrors: Messages['errors'] = {
  locked: ({ bank }) => ({
    title: 'Banken har spærret dette login',
    text: `${atStart(bank)} har gjort det for at beskytte dig. Kun banken kan ophæve spærringen.`,
    step: 'Få det åbnet på bankens hjemmeside, og kom så tilbage og forbind banken her.',
  }),
  setup: ({ bank }) => ({
    title: 'Et trin mere hos din bank',
    text: `${atStart(bank)} oplyser, at kontoen endnu ikke er helt klar til netbank.`,
    step: 'Gør det færdigt på bankens hjemmeside, og kom så tilbage og forbind banken her.',
  }),
  password: ({ bank }) => ({
    title: 'Banken vil have en ny adgangskode',
    text: `${atStart(bank)} beder dig om at skifte adgangskode, før du går videre.`,
    step: 'Skift den på bankens hjemmeside, og kom så tilbage og brug den nye.',
  }),
  noAccounts: ({ bank }) => ({
    title: 'Ingen konti at forbinde',
    text: `Du er logget ind, men ${bank} viser ingen konto, der kan forbindes her.`,
    step: 'Se på bankens hjemmeside, om dine konti er åbne, eller vælg en anden bank.',
  }),
  account: ({ bank }) => ({
    title: 'Kontoen kan ikke forbindes endnu',
    text: `Dine oplysninger er rigtige. Denne type konto hos ${bank} understøttes bare ikke endnu.`,
    step: 'Du kan forbinde en konto i en anden bank i stedet.',
  }),
  mfa: ({ bank }) => ({
    title: 'Sikkerhedstjekket understøttes ikke endnu',
    text: `${atStart(bank)} beskytter din konto på en måde, der ikke kan besvares herfra.`,
    step: 'Du kan forbinde en konto i en anden bank i stedet.',
  }),
  retired: ({ bank }) => ({
    title: `${atStart(bank)} kan ikke længere forbindes`,
    text: 'Forbindelser til denne bank er ophørt. Det påvirker ikke din konto der.',
    step: 'Du kan forbinde en konto i en anden bank i stedet.',
  }),
  down: ({ bank }) => ({
    title: `${atStart(bank)} svarer ikke`,
    text: 'Problemet ligger hos banken. Dine oplysninger er i orden.',
    step: 'Prøv igen om lidt, eller vælg en anden bank så længe.',
  }),
  maintenance: () => ({
    title: 'Tilbage om lidt',
    text: 'Tjenesten bliver vedligeholdt lige nu. Intet af det, du skrev, er tabt eller delt.',
    step: 'Prøv igen om et par minutter.',
  }),
  timeout: ({ bank }) => ({
    title: 'Det tog lidt for lang tid',
    text: `For din sikkerheds skyld afsluttede ${bank} dit login, før det var færdigt.`,
    step: 'Begynd forfra, når du er klar.',
  }),
  permission: ({ clientName, bank }) => ({
    title: 'Der blev ikke givet tilladelse',
    text: `${atStart(bank)} fik ikke lov at dele disse konti med ${clientName}, så intet er delt.`,
    step: 'Vælg din bank igen, hvis du vil give lov.',
  }),
  unavailable: ({ clientName, bank }) => ({
    title: `${atStart(bank)} kan ikke bruges her endnu`,
    text: `${clientName} kan ikke forbinde til banken i øjeblikket. Dine oplysninger er i orden.`,
    step: 'Du kan forbinde en konto i en anden bank i stedet.',
  }),
  products: ({ clientName, bank }) => ({
    title: 'Banken kan ikke dele det nødvendige',
    text: `${atStart(bank)} tilbyder ikke de oplysninger, som ${clientName} beder om.`,
    step: 'Du kan forbinde en konto i en anden bank i stedet.',
  }),
  sendMethod: ({ bank }) => ({
    title: 'Koden kunne ikke sendes',
    text: `${atStart(bank)} kunne ikke sende en kode på den måde.`,
    step: 'Vælg din bank igen, og få koden på en anden måde.',
  }),
  limit: ({ bank }) => ({
    title: 'Lad os holde en pause',
    text: `Der var mange forsøg på kort tid, så ${bank} har sat nye på pause for at beskytte din konto.`,
    step: 'Vent et døgn, før du prøver banken igen, eller vælg en anden.',
  }),
  signIn: ({ bank }) => ({
    title: 'Login lykkedes ikke',
    text: `${atStart(bank)} genkendte ikke oplysningerne eller beder om et nyt login.`,
    step: 'Log ind igen. Virker det ikke, så tjek dine oplysninger på bankens hjemmeside.',
  }),
  otherUser: ({ bank }) => ({
    title: 'Det er et andet login',
    text: `Forbindelsen blev lavet med et andet brugernavn hos ${bank}.`,
    step: 'Log ind med det brugernavn, du brugte første gang.',
  }),
  session: ({ bank }) => ({
    title: 'Dette login er ikke længere åbent',
    text: `Det er allerede brugt, eller ${bank} har lukket det i mellemtiden. Intet er delt.`,
    step: 'Begynd på login igen.',
  }),
  numbers: ({ bank }) => ({
    title: 'Numrene kunne ikke bekræftes',
    text: `De passer ikke til en konto hos ${bank}.`,
    step: 'Tjek begge numre, eller log ind i din bank i stedet.',
  }),
  tries: ({ clientName }) => ({
    title: 'Koden kan ikke bruges længere',
    text: 'Efter tre forsøg lukkes koden for at beskytte din konto.',
    step: `Du kan forbinde kontoen igen i ${clientName}.`,
  }),
  phone: () => ({
    title: 'Vi kunne ikke bekræfte dit nummer',
    text: 'Koderne passede ikke, så dine gemte banker forbliver private.',
    step: 'Du kan gå videre uden: Vælg bare din bank.',
  }),
  robot: () => ({
    title: 'Tjekket gik ikke igennem',
    text: 'Vi kunne ikke være sikre på, at det er en person, der logger ind. Det kan ske for alle.',
    step: 'Vælg din bank en gang til for at prøve igen.',
  }),
  gone: ({ bank, clientName }) => ({
    title: 'Forbindelsen er ophørt',
    text: `Forbindelsen mellem ${bank} og ${clientName} er fjernet.`,
    step: 'Du kan altid forbinde banken på ny.',
  }),
  app: ({ clientName }) => ({
    title: 'Noget er ikke sat rigtigt op',
    text: `Det er ikke dine oplysninger: ${clientName} skal rette det, og intet er delt.`,
    step: `Giv ${clientName} besked med referencen herunder, eller prøv en anden bank.`,
  }),
  unexpected: () => ({
    title: 'Noget gik galt hos os',
    text: 'Det er ikke dine oplysninger, og intet er delt.',
    step: 'Prøv igen. Bliver det ved, så kom tilbage lidt senere.',
  }),
}
