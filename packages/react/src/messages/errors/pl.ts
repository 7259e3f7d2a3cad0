import type { Messages } from '../messages.ts'

/** What happened, whose move it is, what to do: short, and never the user's fault. */
export const plErrors: Messages['errors'] = {
  locked: ({ bank }) => ({
    title: 'Bank zablokował to logowanie',
    text: `W ten sposób ${bank} chroni Twoje konto i tylko tam można je odblokować.`,
    step: 'Odblokuj logowanie na stronie banku, a potem wróć i połącz go tutaj.',
  }),
  setup: ({ bank }) => ({
    title: 'Jeszcze jeden krok w banku',
    text: `${bank} informuje, że bankowość internetowa dla tego konta nie jest jeszcze gotowa.`,
    step: 'Dokończ konfigurację na stronie banku, a potem wróć i połącz go tutaj.',
  }),
  password: ({ bank }) => ({
    title: 'Bank prosi o nowe hasło',
    text: `${bank} prosi, aby najpierw zmienić hasło.`,
    step: 'Zmień je na stronie banku, a potem wróć i użyj nowego.',
  }),
  noAccounts: ({ bank }) => ({
    title: 'Brak kont do połączenia',
    text: `Logowanie się udało, ale ${bank} nie pokazuje konta, które można tu połączyć.`,
    step: 'Sprawdź na stronie banku, czy konta są otwarte, albo wybierz inny bank.',
  }),
  account: ({ bank }) => ({
    title: 'Tego konta jeszcze nie połączymy',
    text: `Twoje dane są poprawne. Po prostu nie obsługujemy jeszcze takich kont (${bank}).`,
    step: 'Możesz połączyć konto w innym banku.',
  }),
  mfa: ({ bank }) => ({
    title: 'Jeszcze nie obsługujemy tej weryfikacji',
    text: `${bank} chroni konto w sposób, którego nie da się stąd obsłużyć.`,
    step: 'Możesz połączyć konto w innym banku.',
  }),
  retired: ({ bank }) => ({
    title: `${bank}: połączenia zakończone`,
    text: 'Tego banku nie da się już połączyć. Na Twoje konto w banku nie ma to wpływu.',
    step: 'Możesz połączyć konto w innym banku.',
  }),
  down: ({ bank }) => ({
    title: `${bank} nie odpowiada`,
    text: 'Problem leży po stronie banku. Z Twoimi danymi wszystko w porządku.',
    step: 'Spróbuj za chwilę albo wybierz na razie inny bank.',
  }),
  maintenance: () => ({
    title: 'Niedługo wracamy',
    text: 'Trwają prace techniczne. Nic z wpisanych danych nie zginęło ani nie zostało udostępnione.',
    step: 'Spróbuj ponownie za kilka minut.',
  }),
  timeout: ({ bank }) => ({
    title: 'To trwało trochę za długo',
    text: `Dla bezpieczeństwa ${bank} przerwał logowanie przed końcem.`,
    step: 'Zacznij od nowa, kiedy zechcesz.',
  }),
  permission: ({ clientName, bank }) => ({
    title: 'Brak zgody',
    text: `${bank} nie ma zgody na udostępnienie kont (odbiorca: ${clientName}), więc nic nie zostało udostępnione.`,
    step: 'Jeśli chcesz na to pozwolić, wybierz bank jeszcze raz.',
  }),
  unavailable: ({ clientName, bank }) => ({
    title: `${bank}: jeszcze niedostępny`,
    text: `${clientName} nie może teraz połączyć się z tym bankiem. Z Twoimi danymi wszystko w porządku.`,
    step: 'Możesz połączyć konto w innym banku.',
  }),
  products: ({ clientName, bank }) => ({
    title: 'Bank nie udostępnia tych danych',
    text: `${bank} nie oferuje informacji, o które prosi ${clientName}.`,
    step: 'Możesz połączyć konto w innym banku.',
  }),
  sendMethod: ({ bank }) => ({
    title: 'Nie udało się wysłać kodu',
    text: `${bank} nie może wysłać kodu w ten sposób.`,
    step: 'Wybierz bank jeszcze raz i wskaż inny sposób otrzymania kodu.',
  }),
  limit: ({ bank }) => ({
    title: 'Zróbmy przerwę',
    text: `W krótkim czasie było wiele prób. Aby chronić konto, ${bank} wstrzymał kolejne.`,
    step: 'Odczekaj dzień albo wybierz inny bank.',
  }),
  signIn: ({ bank }) => ({
    title: 'Logowanie się nie udało',
    text: `${bank} nie rozpoznaje danych albo prosi o nowe logowanie.`,
    step: 'Zaloguj się jeszcze raz. Jeśli się nie uda, sprawdź dane na stronie banku.',
  }),
  otherUser: ({ bank }) => ({
    title: 'To inne logowanie',
    text: `To połączenie utworzono z inną nazwą użytkownika (${bank}).`,
    step: 'Zaloguj się nazwą użytkownika, której używasz od początku.',
  }),
  session: ({ bank }) => ({
    title: 'To logowanie jest już zamknięte',
    text: `Zostało już wykorzystane albo ${bank} je zakończył. Nic nie zostało udostępnione.`,
    step: 'Zacznij logowanie jeszcze raz.',
  }),
  numbers: ({ bank }) => ({
    title: 'Nie udało się potwierdzić numerów',
    text: `Nie pasują do żadnego konta (${bank}).`,
    step: 'Sprawdź oba numery albo zaloguj się do banku.',
  }),
  tries: ({ clientName }) => ({
    title: 'Ten kod już nie działa',
    text: 'Po trzech próbach kod wygasa, aby chronić Twoje konto.',
    step: `Konto możesz połączyć ponownie w ${clientName}.`,
  }),
  phone: () => ({
    title: 'Nie udało się potwierdzić numeru',
    text: 'Kody się nie zgadzały, więc zapisane banki pozostają prywatne.',
    step: 'Możesz iść dalej bez tego: po prostu wybierz bank.',
  }),
  robot: () => ({
    title: 'Sprawdzenie się nie powiodło',
    text: 'Nie mamy pewności, że loguje się człowiek. To może się zdarzyć każdemu.',
    step: 'Wybierz bank jeszcze raz, aby spróbować ponownie.',
  }),
  gone: ({ bank, clientName }) => ({
    title: 'To połączenie już nie istnieje',
    text: `Usunięto połączenie: ${bank} – ${clientName}.`,
    step: 'Możesz połączyć bank na nowo w każdej chwili.',
  }),
  app: ({ clientName }) => ({
    title: 'Coś nie jest dobrze ustawione',
    text: `To nie Twoje dane: naprawić to musi ${clientName}. Nic nie zostało udostępnione.`,
    step: `Powiadom o tym ${clientName}, podając numer poniżej, albo wybierz inny bank.`,
  }),
  unexpected: () => ({
    title: 'Coś poszło nie tak po naszej stronie',
    text: 'To nie Twoje dane i nic nie zostało udostępnione.',
    step: 'Spróbuj ponownie. Jeśli to się powtarza, wróć trochę później.',
  }),
}
