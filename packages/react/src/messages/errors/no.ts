import type { Messages } from '../messages.ts'

/** What happened, whose move it is, what to do: short, and never the user's fault. */
export const noErrors: Messages['errors'] = {
  locked: ({ bank }) => ({
    title: 'Banken har sperret påloggingen',
    text: `Slik beskytter ${bank} deg. Bare banken kan åpne den igjen.`,
    step: 'Åpne den på bankens nettside, og kom tilbake og koble til her.',
  }),
  setup: ({ bank }) => ({
    title: 'Ett steg til i banken',
    text: `Ifølge ${bank} er ikke nettbanken helt klar for denne kontoen ennå.`,
    step: 'Gjør oppsettet ferdig på bankens nettside, og kom tilbake og koble til her.',
  }),
  password: ({ bank }) => ({
    title: 'Banken vil ha et nytt passord',
    text: `Før du går videre, ber ${bank} deg om å bytte passord.`,
    step: 'Bytt det på bankens nettside, og kom tilbake og bruk det nye.',
  }),
  noAccounts: ({ bank }) => ({
    title: 'Ingen kontoer å koble til',
    text: `Du er logget på, men ${bank} viser ingen konto som kan kobles til her.`,
    step: 'Sjekk på bankens nettside at kontoene er åpne, eller velg en annen bank.',
  }),
  account: ({ bank }) => ({
    title: 'Denne kontoen kan ikke kobles til ennå',
    text: `Opplysningene dine er riktige. Vi støtter bare ikke denne typen konto hos ${bank} ennå.`,
    step: 'Du kan koble til en konto i en annen bank.',
  }),
  mfa: ({ bank }) => ({
    title: 'Denne sikkerhetssjekken støttes ikke ennå',
    text: `Måten ${bank} beskytter kontoen på, kan ikke besvares herfra.`,
    step: 'Du kan koble til en konto i en annen bank.',
  }),
  retired: ({ bank }) => ({
    title: `Det går ikke lenger å koble til ${bank}`,
    text: 'Tilkoblingene til denne banken er avsluttet. Kontoen din der er ikke berørt.',
    step: 'Du kan koble til en konto i en annen bank.',
  }),
  down: ({ bank }) => ({
    title: `Ikke noe svar fra ${bank}`,
    text: 'Problemet er på bankens side. Det er ikke noe galt med opplysningene dine.',
    step: 'Prøv igjen om litt, eller velg en annen bank så lenge.',
  }),
  maintenance: () => ({
    title: 'Snart tilbake',
    text: 'Tjenesten vedlikeholdes akkurat nå. Ingenting du skrev, er tapt eller delt.',
    step: 'Prøv igjen om noen minutter.',
  }),
  timeout: ({ bank }) => ({
    title: 'Dette tok litt for lang tid',
    text: `For din sikkerhet avsluttet ${bank} påloggingen før den var ferdig.`,
    step: 'Begynn på nytt når du er klar.',
  }),
  permission: ({ clientName, bank }) => ({
    title: 'Tillatelsen ble ikke gitt',
    text: `Siden ${bank} ikke fikk lov til å dele kontoene med ${clientName}, ble ingenting delt.`,
    step: 'Velg banken på nytt hvis du vil tillate det.',
  }),
  unavailable: ({ clientName, bank }) => ({
    title: `Her er ikke ${bank} tilgjengelig ennå`,
    text: `${clientName} kan ikke koble til denne banken akkurat nå. Det er ikke noe galt med opplysningene dine.`,
    step: 'Du kan koble til en konto i en annen bank.',
  }),
  products: ({ clientName, bank }) => ({
    title: 'Banken kan ikke dele det som trengs',
    text: `Informasjonen som ${clientName} ber om, tilbys ikke av ${bank}.`,
    step: 'Du kan koble til en konto i en annen bank.',
  }),
  sendMethod: ({ bank }) => ({
    title: 'Koden kunne ikke sendes',
    text: `Det gikk ikke for ${bank} å sende en kode på den måten.`,
    step: 'Velg banken på nytt, og velg en annen måte å få koden på.',
  }),
  limit: ({ bank }) => ({
    title: 'La oss ta en pause',
    text: `Det var mange forsøk på kort tid, så ${bank} har stoppet nye for å beskytte kontoen din.`,
    step: 'Vent en dag før du prøver denne banken igjen, eller velg en annen.',
  }),
  signIn: ({ bank }) => ({
    title: 'Påloggingen virket ikke',
    text: `Enten kjente ikke ${bank} igjen opplysningene, eller så trengs det en ny pålogging.`,
    step: 'Logg på en gang til. Virker det ikke, sjekk opplysningene på bankens nettside.',
  }),
  otherUser: ({ bank }) => ({
    title: 'Dette er en annen pålogging',
    text: `Denne tilkoblingen ble laget med et annet brukernavn hos ${bank}.`,
    step: 'Logg på med brukernavnet du brukte første gang.',
  }),
  session: ({ bank }) => ({
    title: 'Denne påloggingen er ikke lenger åpen',
    text: `Den er brukt allerede, eller ${bank} lukket den i mellomtiden. Ingenting ble delt.`,
    step: 'Begynn påloggingen på nytt.',
  }),
  numbers: ({ bank }) => ({
    title: 'Numrene kunne ikke bekreftes',
    text: `De passer ikke til en konto hos ${bank}.`,
    step: 'Sjekk begge numrene, eller logg på i banken i stedet.',
  }),
  tries: ({ clientName }) => ({
    title: 'Koden kan ikke brukes lenger',
    text: 'Etter tre forsøk stenges koden for å holde kontoen din trygg.',
    step: `Du kan koble til kontoen på nytt i ${clientName}.`,
  }),
  phone: () => ({
    title: 'Vi kunne ikke bekrefte nummeret',
    text: 'Kodene stemte ikke, så de lagrede bankene dine forblir private.',
    step: 'Du kan gå videre uten: Bare velg banken din.',
  }),
  robot: () => ({
    title: 'Sjekken gikk ikke gjennom',
    text: 'Vi kunne ikke være sikre på at et menneske logger på. Det kan skje alle.',
    step: 'Velg banken en gang til for å prøve på nytt.',
  }),
  gone: ({ bank, clientName }) => ({
    title: 'Denne tilkoblingen er avsluttet',
    text: `Tilkoblingen mellom ${bank} og ${clientName} er fjernet.`,
    step: 'Du kan koble til banken på nytt når som helst.',
  }),
  app: ({ clientName }) => ({
    title: 'Noe er ikke satt opp riktig',
    text: `Det er ikke opplysningene dine: ${clientName} må rette dette, og ingenting ble delt.`,
    step: `Si fra til ${clientName} med referansen nedenfor, eller prøv en annen bank.`,
  }),
  unexpected: () => ({
    title: 'Noe gikk galt hos oss',
    text: 'Det er ikke opplysningene dine, og ingenting ble delt.',
    step: 'Prøv igjen. Fortsetter det, kom tilbake litt senere.',
  }),
}
