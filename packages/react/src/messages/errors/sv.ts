import type { Messages } from '../messages.ts'

export const yourBank = 'din bank'

const atStart = (bank: string): string => (bank === yourBank ? 'Din bank' : bank)

export const svErrors: Messages['errors'] = {
  locked: ({ bank }) => ({
    title: 'Banken har spärrat inloggningen',
    text: `${atStart(bank)} gjorde det för att skydda dig. Bara banken kan häva spärren.`,
    step: 'Lås upp den på bankens webbplats och kom sedan tillbaka och anslut banken här.',
  }),
  setup: ({ bank }) => ({
    title: 'Ett steg till hos din bank',
    text: `${atStart(bank)} meddelar att kontot inte är helt klart för internetbanken än.`,
    step: 'Gör klart det på bankens webbplats och kom sedan tillbaka och anslut banken här.',
  }),
  password: ({ bank }) => ({
    title: 'Banken vill ha ett nytt lösenord',
    text: `${atStart(bank)} ber dig byta lösenord innan du går vidare.`,
    step: 'Byt det på bankens webbplats och kom sedan tillbaka och använd det nya.',
  }),
  noAccounts: ({ bank }) => ({
    title: 'Inga konton att ansluta',
    text: `Du är inloggad, men ${bank} visar inget konto som kan anslutas här.`,
    step: 'Se på bankens webbplats att dina konton är öppna, eller välj en annan bank.',
  }),
  account: ({ bank }) => ({
    title: 'Kontot kan inte anslutas än',
    text: `Dina uppgifter stämmer. Den här kontotypen hos ${bank} stöds bara inte än.`,
    step: 'Du kan ansluta ett konto i en annan bank i stället.',
  }),
  mfa: ({ bank }) => ({
    title: 'Säkerhetskontrollen stöds inte än',
    text: `${atStart(bank)} skyddar ditt konto på ett sätt som inte går att besvara härifrån.`,
    step: 'Du kan ansluta ett konto i en annan bank i stället.',
  }),
  retired: ({ bank }) => ({
    title: `${atStart(bank)} kan inte längre anslutas`,
    text: 'Anslutningar till den här banken har upphört. Ditt konto där påverkas inte.',
    step: 'Du kan ansluta ett konto i en annan bank i stället.',
  }),
  down: ({ bank }) => ({
    title: `${atStart(bank)} svarar inte`,
    text: 'Felet ligger hos banken. Dina uppgifter är det inget fel på.',
    step: 'Försök igen om en stund, eller välj en annan bank så länge.',
  }),
  maintenance: () => ({
    title: 'Snart tillbaka',
    text: 'Tjänsten underhålls just nu. Inget du skrev har gått förlorat eller delats.',
    step: 'Försök igen om några minuter.',
  }),
  timeout: ({ bank }) => ({
    title: 'Det tog lite för lång tid',
    text: `För din säkerhet avslutade ${bank} inloggningen innan den var klar.`,
    step: 'Börja om när du är redo.',
  }),
  permission: ({ clientName, bank }) => ({
    title: 'Inget tillstånd gavs',
    text: `${atStart(bank)} fick inte lov att dela kontona med ${clientName}, så inget har delats.`,
    step: 'Välj din bank igen om du vill tillåta det.',
  }),
  unavailable: ({ clientName, bank }) => ({
    title: `${atStart(bank)} går inte att använda här än`,
    text: `${clientName} kan inte ansluta till banken just nu. Dina uppgifter är det inget fel på.`,
    step: 'Du kan ansluta ett konto i en annan bank i stället.',
  }),
  products: ({ clientName, bank }) => ({
    title: 'Banken kan inte dela det som behövs',
    text: `${atStart(bank)} erbjuder inte den information som ${clientName} ber om.`,
    step: 'Du kan ansluta ett konto i en annan bank i stället.',
  }),
  sendMethod: ({ bank }) => ({
    title: 'Koden kunde inte skickas',
    text: `${atStart(bank)} kunde inte skicka någon kod på det sättet.`,
    step: 'Välj din bank igen och få koden på ett annat sätt.',
  }),
  limit: ({ bank }) => ({
    title: 'Vi tar en paus',
    text: `Det blev många försök på kort tid, så ${bank} har pausat nya för att skydda ditt konto.`,
    step: 'Vänta ett dygn innan du provar banken igen, eller välj en annan.',
  }),
  signIn: ({ bank }) => ({
    title: 'Inloggningen fungerade inte',
    text: `${atStart(bank)} kände inte igen uppgifterna eller vill att du loggar in på nytt.`,
    step: 'Logga in igen. Går det inte, kontrollera dina uppgifter på bankens webbplats.',
  }),
  otherUser: ({ bank }) => ({
    title: 'Det här är en annan inloggning',
    text: `Anslutningen gjordes med ett annat användarnamn hos ${bank}.`,
    step: 'Logga in med användarnamnet du använde första gången.',
  }),
  session: ({ bank }) => ({
    title: 'Inloggningen är inte längre öppen',
    text: `Den har redan använts, eller så har ${bank} stängt den under tiden. Inget har delats.`,
    step: 'Börja om med inloggningen.',
  }),
  numbers: ({ bank }) => ({
    title: 'Numren kunde inte bekräftas',
    text: `De stämmer inte med något konto hos ${bank}.`,
    step: 'Kontrollera båda numren, eller logga in i din bank i stället.',
  }),
  tries: ({ clientName }) => ({
    title: 'Koden går inte att använda längre',
    text: 'Efter tre försök stängs koden för att skydda ditt konto.',
    step: `Du kan ansluta kontot igen i ${clientName}.`,
  }),
  phone: () => ({
    title: 'Vi kunde inte bekräfta ditt nummer',
    text: 'Koderna stämde inte, så dina sparade banker förblir privata.',
    step: 'Du kan fortsätta utan: välj bara din bank.',
  }),
  robot: () => ({
    title: 'Kontrollen gick inte igenom',
    text: 'Vi kunde inte vara säkra på att det är en människa som loggar in. Det kan hända vem som helst.',
    step: 'Välj din bank en gång till för att försöka igen.',
  }),
  gone: ({ bank, clientName }) => ({
    title: 'Anslutningen har upphört',
    text: `Anslutningen mellan ${bank} och ${clientName} har tagits bort.`,
    step: 'Du kan ansluta banken på nytt när som helst.',
  }),
  app: ({ clientName }) => ({
    title: 'Något är inte rätt inställt',
    text: `Det beror inte på dina uppgifter: ${clientName} behöver rätta det, och inget har delats.`,
    step: `Meddela ${clientName} med referensen nedan, eller prova en annan bank.`,
  }),
  unexpected: () => ({
    title: 'Något gick fel hos oss',
    text: 'Det beror inte på dina uppgifter, och inget har delats.',
    step: 'Försök igen. Om det fortsätter, kom tillbaka lite senare.',
  }),
}
