import type { Messages } from '../messages.ts'

/** What happened, whose move it is, what to do: short, and never the user's fault. */
export const roErrors: Messages['errors'] = {
  locked: ({ bank }) => ({
    title: 'Banca a blocat această autentificare',
    text: `Astfel ${bank} vă protejează. Doar banca o poate debloca.`,
    step: 'Deblocați-o pe site-ul băncii, apoi reveniți și conectați-o aici.',
  }),
  setup: ({ bank }) => ({
    title: 'Încă un pas la bancă',
    text: `La ${bank}, internet bankingul pentru acest cont nu este încă gata configurat.`,
    step: 'Terminați configurarea pe site-ul băncii, apoi reveniți și conectați-o aici.',
  }),
  password: ({ bank }) => ({
    title: 'Banca dorește o parolă nouă',
    text: `Înainte de orice, ${bank} vă roagă să schimbați parola.`,
    step: 'Schimbați-o pe site-ul băncii, apoi reveniți și folosiți-o pe cea nouă.',
  }),
  noAccounts: ({ bank }) => ({
    title: 'Niciun cont de conectat',
    text: `Autentificarea a reușit, dar ${bank} nu arată niciun cont care se poate conecta aici.`,
    step: 'Verificați pe site-ul băncii dacă sunt deschise conturile sau alegeți altă bancă.',
  }),
  account: ({ bank }) => ({
    title: 'Acest cont nu se poate conecta încă',
    text: `Datele dvs. sunt corecte. Doar că acest tip de cont de la ${bank} nu este acceptat încă.`,
    step: 'Puteți conecta un cont de la altă bancă.',
  }),
  mfa: ({ bank }) => ({
    title: 'Această verificare nu este acceptată încă',
    text: `Modul în care ${bank} vă protejează contul nu se poate folosi de aici.`,
    step: 'Puteți conecta un cont de la altă bancă.',
  }),
  retired: ({ bank }) => ({
    title: `Nu se mai poate conecta ${bank}`,
    text: 'Conexiunile cu această bancă s-au încheiat. Contul dvs. de acolo nu este afectat.',
    step: 'Puteți conecta un cont de la altă bancă.',
  }),
  down: ({ bank }) => ({
    title: `Niciun răspuns de la ${bank}`,
    text: 'Problema este la bancă. Datele dvs. sunt în regulă.',
    step: 'Încercați din nou peste puțin timp sau alegeți deocamdată altă bancă.',
  }),
  maintenance: () => ({
    title: 'Revenim în scurt timp',
    text: 'Serviciul este acum în întreținere. Nimic din ce ați introdus nu s-a pierdut și nu s-a partajat.',
    step: 'Încercați din nou peste câteva minute.',
  }),
  timeout: ({ bank }) => ({
    title: 'A durat puțin prea mult',
    text: `Pentru siguranța dvs., ${bank} a încheiat autentificarea înainte de final.`,
    step: 'Începeți din nou când doriți.',
  }),
  permission: ({ clientName, bank }) => ({
    title: 'Permisiunea nu a fost acordată',
    text: `Fără permisiunea dvs., ${bank} nu a partajat nimic cu ${clientName}.`,
    step: 'Alegeți din nou banca dacă doriți să permiteți acest lucru.',
  }),
  unavailable: ({ clientName, bank }) => ({
    title: `Aici nu este încă disponibilă ${bank}`,
    text: `${clientName} nu se poate conecta acum la această bancă. Datele dvs. sunt în regulă.`,
    step: 'Puteți conecta un cont de la altă bancă.',
  }),
  products: ({ clientName, bank }) => ({
    title: 'Banca nu poate partaja ce este necesar',
    text: `La ${bank} nu sunt disponibile informațiile cerute de ${clientName}.`,
    step: 'Puteți conecta un cont de la altă bancă.',
  }),
  sendMethod: ({ bank }) => ({
    title: 'Codul nu a putut fi trimis',
    text: `Pe această cale, ${bank} nu a putut trimite codul.`,
    step: 'Alegeți din nou banca și alt mod de a primi codul.',
  }),
  limit: ({ bank }) => ({
    title: 'Să luăm o pauză',
    text: `Au fost multe încercări în scurt timp, așa că ${bank} le-a oprit pe cele noi, ca să vă protejeze contul.`,
    step: 'Așteptați o zi până încercați din nou această bancă sau alegeți alta.',
  }),
  signIn: ({ bank }) => ({
    title: 'Autentificarea nu a reușit',
    text: `Fie ${bank} nu a recunoscut datele, fie cere o nouă autentificare.`,
    step: 'Mai încercați o dată. Dacă nu reușește, verificați datele pe site-ul băncii.',
  }),
  otherUser: ({ bank }) => ({
    title: 'Aceasta este altă autentificare',
    text: `Conexiunea a fost făcută cu alt nume de utilizator la ${bank}.`,
    step: 'Autentificați-vă cu numele de utilizator folosit prima dată.',
  }),
  session: ({ bank }) => ({
    title: 'Autentificarea nu mai este deschisă',
    text: `A fost deja folosită sau ${bank} a închis-o între timp. Nu s-a partajat nimic.`,
    step: 'Începeți autentificarea încă o dată.',
  }),
  numbers: ({ bank }) => ({
    title: 'Numerele nu au putut fi confirmate',
    text: `Nu se potrivesc cu un cont de la ${bank}.`,
    step: 'Verificați ambele numere sau autentificați-vă la bancă.',
  }),
  tries: ({ clientName }) => ({
    title: 'Codul nu mai este valabil',
    text: 'După trei încercări codul se închide, pentru siguranța contului dvs.',
    step: `Puteți conecta din nou contul în ${clientName}.`,
  }),
  phone: () => ({
    title: 'Nu am putut confirma numărul',
    text: 'Codurile nu s-au potrivit, așa că băncile salvate rămân private.',
    step: 'Puteți continua și fără: alegeți pur și simplu banca.',
  }),
  robot: () => ({
    title: 'Verificarea nu a reușit',
    text: 'Nu am putut fi siguri că se autentifică o persoană. I se poate întâmpla oricui.',
    step: 'Alegeți banca încă o dată pentru a încerca din nou.',
  }),
  gone: ({ bank, clientName }) => ({
    title: 'Această conexiune s-a încheiat',
    text: `Conexiunea dintre ${bank} și ${clientName} a fost eliminată.`,
    step: 'Puteți conecta din nou banca oricând.',
  }),
  app: ({ clientName }) => ({
    title: 'Ceva nu este configurat bine',
    text: `Datele dvs. sunt în regulă: ${clientName} trebuie să repare acest lucru. Nu s-a partajat nimic.`,
    step: `Anunțați ${clientName}, menționând referința de mai jos, sau încercați altă bancă.`,
  }),
  unexpected: () => ({
    title: 'Ceva nu a mers bine la noi',
    text: 'Datele dvs. sunt în regulă și nu s-a partajat nimic.',
    step: 'Încercați din nou. Dacă se repetă, reveniți puțin mai târziu.',
  }),
}
