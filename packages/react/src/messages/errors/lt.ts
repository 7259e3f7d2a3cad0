import type { Messages } from '../messages.ts'

/** What happened, whose move it is, what to do: short, and never the user's fault. */
export const ltErrors: Messages['errors'] = {
  locked: ({ bank }) => ({
    title: 'Bankas užrakino šį prisijungimą',
    text: `Taip ${bank} saugo Jūsų sąskaitą. Atrakinti gali tik bankas.`,
    step: 'Atrakinkite banko svetainėje, tada grįžkite ir susiekite čia.',
  }),
  setup: ({ bank }) => ({
    title: 'Dar vienas žingsnis banke',
    text: `${bank} praneša, kad internetinė bankininkystė šiai sąskaitai dar nevisiškai paruošta.`,
    step: 'Užbaikite nustatymą banko svetainėje, tada grįžkite ir susiekite čia.',
  }),
  password: ({ bank }) => ({
    title: 'Bankas prašo naujo slaptažodžio',
    text: `${bank} prašo pirmiausia pakeisti slaptažodį.`,
    step: 'Pakeiskite jį banko svetainėje, tada grįžkite ir naudokite naująjį.',
  }),
  noAccounts: ({ bank }) => ({
    title: 'Nėra sąskaitų, kurias susieti',
    text: `Prisijungti pavyko, bet ${bank} nerodo sąskaitos, kurią būtų galima čia susieti.`,
    step: 'Patikrinkite banko svetainėje, ar sąskaitos atidarytos, arba pasirinkite kitą banką.',
  }),
  account: ({ bank }) => ({
    title: 'Šios sąskaitos dar negalima susieti',
    text: `Jūsų duomenys teisingi. Tokios sąskaitos tiesiog dar nepalaikomos (${bank}).`,
    step: 'Galite susieti kito banko sąskaitą.',
  }),
  mfa: ({ bank }) => ({
    title: 'Šis saugos patikrinimas dar nepalaikomas',
    text: `${bank} saugo sąskaitą taip, kad iš čia atsakyti neįmanoma.`,
    step: 'Galite susieti kito banko sąskaitą.',
  }),
  retired: ({ bank }) => ({
    title: `${bank}: susieti nebegalima`,
    text: 'Ryšiai su šiuo banku baigti. Jūsų sąskaitos banke tai nepaveikia.',
    step: 'Galite susieti kito banko sąskaitą.',
  }),
  down: ({ bank }) => ({
    title: `${bank} neatsako`,
    text: 'Problema banko pusėje. Su Jūsų duomenimis viskas gerai.',
    step: 'Po akimirkos bandykite dar kartą arba kol kas pasirinkite kitą banką.',
  }),
  maintenance: () => ({
    title: 'Netrukus grįšime',
    text: 'Šiuo metu atliekami priežiūros darbai. Niekas, ką įvedėte, neprarasta ir niekuo nepasidalyta.',
    step: 'Bandykite dar kartą po kelių minučių.',
  }),
  timeout: ({ bank }) => ({
    title: 'Truko šiek tiek per ilgai',
    text: `Jūsų saugumui ${bank} nutraukė nebaigtą prisijungimą.`,
    step: 'Pradėkite iš naujo, kai norėsite.',
  }),
  permission: ({ clientName, bank }) => ({
    title: 'Leidimas nesuteiktas',
    text: `${bank} negavo leidimo dalytis šiomis sąskaitomis su „${clientName}“, todėl niekuo nepasidalyta.`,
    step: 'Jei norite tai leisti, pasirinkite banką dar kartą.',
  }),
  unavailable: ({ clientName, bank }) => ({
    title: `${bank} čia dar neprieinamas`,
    text: `„${clientName}“ šiuo metu negali susisieti su šiuo banku. Su Jūsų duomenimis viskas gerai.`,
    step: 'Galite susieti kito banko sąskaitą.',
  }),
  products: ({ clientName, bank }) => ({
    title: 'Bankas negali pateikti to, ko reikia',
    text: `${bank} neteikia informacijos, kurios prašo „${clientName}“.`,
    step: 'Galite susieti kito banko sąskaitą.',
  }),
  sendMethod: ({ bank }) => ({
    title: 'Nepavyko išsiųsti kodo',
    text: `${bank} negalėjo išsiųsti kodo šiuo būdu.`,
    step: 'Pasirinkite banką dar kartą ir nurodykite kitą kodo gavimo būdą.',
  }),
  limit: ({ bank }) => ({
    title: 'Kol kas padarykime pertrauką',
    text: `Per trumpą laiką bandyta daug kartų, todėl ${bank} sąskaitos saugumui sustabdė naujus bandymus.`,
    step: 'Palaukite dieną arba pasirinkite kitą banką.',
  }),
  signIn: ({ bank }) => ({
    title: 'Prisijungti nepavyko',
    text: `${bank} neatpažino duomenų arba prašo prisijungti iš naujo.`,
    step: 'Prisijunkite dar kartą. Jei nepavyks, patikrinkite duomenis banko svetainėje.',
  }),
  otherUser: ({ bank }) => ({
    title: 'Tai kitas prisijungimas',
    text: `Šis ryšys sukurtas su kitu vartotojo vardu (${bank}).`,
    step: 'Prisijunkite vartotojo vardu, kurį naudojote pirmą kartą.',
  }),
  session: ({ bank }) => ({
    title: 'Šis prisijungimas nebegalioja',
    text: `Jis jau panaudotas arba ${bank} jį tuo metu uždarė. Niekuo nepasidalyta.`,
    step: 'Pradėkite prisijungimą dar kartą.',
  }),
  numbers: ({ bank }) => ({
    title: 'Nepavyko patvirtinti šių numerių',
    text: `Jie neatitinka jokios sąskaitos (${bank}).`,
    step: 'Patikrinkite abu numerius arba prisijunkite prie savo banko.',
  }),
  tries: ({ clientName }) => ({
    title: 'Kodas nebegalioja',
    text: 'Po trijų bandymų kodas uždaromas, kad Jūsų sąskaita būtų saugi.',
    step: `Sąskaitą galite iš naujo susieti su „${clientName}“.`,
  }),
  phone: () => ({
    title: 'Nepavyko patvirtinti numerio',
    text: 'Kodai nesutapo, todėl Jūsų išsaugoti bankai lieka privatūs.',
    step: 'Galite tęsti ir be to: tiesiog pasirinkite banką.',
  }),
  robot: () => ({
    title: 'Patikrinti nepavyko',
    text: 'Negalėjome įsitikinti, kad jungiasi žmogus. Taip gali nutikti kiekvienam.',
    step: 'Kad bandytumėte iš naujo, pasirinkite banką dar kartą.',
  }),
  gone: ({ bank, clientName }) => ({
    title: 'Šio ryšio nebėra',
    text: `Ryšys „${clientName}“ – ${bank} pašalintas.`,
    step: 'Banką galite bet kada susieti iš naujo.',
  }),
  app: ({ clientName }) => ({
    title: 'Kažkas ne taip nustatyta',
    text: `Jūsų duomenys geri: tai turi sutvarkyti „${clientName}“. Niekuo nepasidalyta.`,
    step: `Praneškite apie tai „${clientName}“, nurodydami žemiau esantį numerį, arba pasirinkite kitą banką.`,
  }),
  unexpected: () => ({
    title: 'Kažkas nepavyko mūsų pusėje',
    text: 'Jūsų duomenys geri, ir niekuo nepasidalyta.',
    step: 'Bandykite dar kartą. Jei kartosis, grįžkite šiek tiek vėliau.',
  }),
}
