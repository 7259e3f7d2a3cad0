import type { Messages } from '../messages.ts'

/** What happened, whose move it is, what to do: short, and never the user's fault. */
export const lvErrors: Messages['errors'] = {
  locked: ({ bank }) => ({
    title: 'Banka ir bloķējusi šo pieslēgumu',
    text: `Tā ${bank} aizsargā Jūsu kontu. Atbloķēt to var tikai banka.`,
    step: 'Atbloķējiet to bankas vietnē, tad atgriezieties un pievienojiet banku šeit.',
  }),
  setup: ({ bank }) => ({
    title: 'Vēl viens solis bankā',
    text: `${bank} ziņo, ka šim kontam internetbanka vēl nav pilnībā iestatīta.`,
    step: 'Pabeidziet iestatīšanu bankas vietnē, tad atgriezieties un pievienojiet banku šeit.',
  }),
  password: ({ bank }) => ({
    title: 'Banka lūdz jaunu paroli',
    text: `${bank} lūdz vispirms nomainīt paroli.`,
    step: 'Nomainiet to bankas vietnē, tad atgriezieties un izmantojiet jauno.',
  }),
  noAccounts: ({ bank }) => ({
    title: 'Nav kontu, ko pievienot',
    text: `Pieslēgšanās izdevās, taču ${bank} nerāda nevienu kontu, ko šeit var pievienot.`,
    step: 'Pārbaudiet bankas vietnē, vai konti ir atvērti, vai arī izvēlieties citu banku.',
  }),
  account: ({ bank }) => ({
    title: 'Šo kontu vēl nevar pievienot',
    text: `Jūsu dati ir pareizi. Šāda veida konti vienkārši vēl netiek atbalstīti (${bank}).`,
    step: 'Varat pievienot kontu citā bankā.',
  }),
  mfa: ({ bank }) => ({
    title: 'Šī drošības pārbaude vēl netiek atbalstīta',
    text: `${bank} aizsargā Jūsu kontu tā, ka no šejienes atbildēt nevar.`,
    step: 'Varat pievienot kontu citā bankā.',
  }),
  retired: ({ bank }) => ({
    title: `${bank} vairs nav pievienojama`,
    text: 'Savienojumi ar šo banku ir beigušies. Jūsu kontu bankā tas neietekmē.',
    step: 'Varat pievienot kontu citā bankā.',
  }),
  down: ({ bank }) => ({
    title: `${bank} neatbild`,
    text: 'Problēma ir bankas pusē. Ar Jūsu datiem viss ir kārtībā.',
    step: 'Pēc brīža mēģiniet vēlreiz vai pagaidām izvēlieties citu banku.',
  }),
  maintenance: () => ({
    title: 'Drīz būsim atpakaļ',
    text: 'Pašlaik notiek apkope. Nekas no ievadītā nav pazudis vai kopīgots.',
    step: 'Mēģiniet vēlreiz pēc dažām minūtēm.',
  }),
  timeout: ({ bank }) => ({
    title: 'Tas aizņēma mazliet par ilgu',
    text: `Jūsu drošībai ${bank} pārtrauca pieslēgšanos, pirms tā bija pabeigta.`,
    step: 'Sāciet no jauna, kad vēlaties.',
  }),
  permission: ({ clientName, bank }) => ({
    title: 'Atļauja netika dota',
    text: `${bank} nesaņēma atļauju kopīgot šos kontus ar „${clientName}”, tāpēc nekas netika kopīgots.`,
    step: 'Ja vēlaties to atļaut, izvēlieties banku vēlreiz.',
  }),
  unavailable: ({ clientName, bank }) => ({
    title: `${bank} šeit vēl nav pieejama`,
    text: `„${clientName}” pašlaik nevar savienoties ar šo banku. Ar Jūsu datiem viss ir kārtībā.`,
    step: 'Varat pievienot kontu citā bankā.',
  }),
  products: ({ clientName, bank }) => ({
    title: 'Banka nevar sniegt vajadzīgo',
    text: `${bank} nesniedz informāciju, ko lūdz „${clientName}”.`,
    step: 'Varat pievienot kontu citā bankā.',
  }),
  sendMethod: ({ bank }) => ({
    title: 'Kodu neizdevās nosūtīt',
    text: `${bank} nevarēja nosūtīt kodu šādā veidā.`,
    step: 'Izvēlieties banku vēlreiz un norādiet citu koda saņemšanas veidu.',
  }),
  limit: ({ bank }) => ({
    title: 'Pagaidām ieturēsim pauzi',
    text: `Īsā laikā bija daudz mēģinājumu, tāpēc ${bank} Jūsu konta drošībai ir apturējusi jaunus.`,
    step: 'Pagaidiet vienu dienu vai izvēlieties citu banku.',
  }),
  signIn: ({ bank }) => ({
    title: 'Pieslēgties neizdevās',
    text: `${bank} neatpazina datus vai lūdz pieslēgties no jauna.`,
    step: 'Pieslēdzieties vēlreiz. Ja neizdodas, pārbaudiet datus bankas vietnē.',
  }),
  otherUser: ({ bank }) => ({
    title: 'Šis ir cits pieslēgums',
    text: `Šis savienojums tika izveidots ar citu lietotājvārdu (${bank}).`,
    step: 'Pieslēdzieties ar to lietotājvārdu, ko izmantojāt pirmajā reizē.',
  }),
  session: ({ bank }) => ({
    title: 'Šī pieslēgšanās vairs nav atvērta',
    text: `Tā jau ir izmantota, vai arī ${bank} to pa šo laiku ir aizvērusi. Nekas netika kopīgots.`,
    step: 'Sāciet pieslēgšanos vēlreiz.',
  }),
  numbers: ({ bank }) => ({
    title: 'Šos numurus neizdevās apstiprināt',
    text: `Tie neatbilst nevienam kontam (${bank}).`,
    step: 'Pārbaudiet abus numurus vai pieslēdzieties savai bankai.',
  }),
  tries: ({ clientName }) => ({
    title: 'Kodu vairs nevar izmantot',
    text: 'Pēc trim mēģinājumiem kods tiek slēgts, lai pasargātu Jūsu kontu.',
    step: `Kontu varat vēlreiz savienot ar „${clientName}”.`,
  }),
  phone: () => ({
    title: 'Numuru neizdevās apstiprināt',
    text: 'Kodi nesakrita, tāpēc Jūsu saglabātās bankas paliek privātas.',
    step: 'Varat turpināt bez tā: vienkārši izvēlieties banku.',
  }),
  robot: () => ({
    title: 'Pārbaude neizdevās',
    text: 'Nevarējām pārliecināties, ka pieslēdzas cilvēks. Tā var gadīties ikvienam.',
    step: 'Lai mēģinātu vēlreiz, izvēlieties banku no jauna.',
  }),
  gone: ({ bank, clientName }) => ({
    title: 'Šis savienojums ir beidzies',
    text: `Savienojums „${clientName}” – ${bank} ir noņemts.`,
    step: 'Banku varat jebkurā laikā pievienot no jauna.',
  }),
  app: ({ clientName }) => ({
    title: 'Kaut kas nav pareizi iestatīts',
    text: `Jūsu dati nav vainīgi: tas jāsalabo „${clientName}”. Nekas netika kopīgots.`,
    step: `Pastāstiet par to „${clientName}”, nosaucot zemāk redzamo numuru, vai izvēlieties citu banku.`,
  }),
  unexpected: () => ({
    title: 'Mūsu pusē kaut kas nogāja greizi',
    text: 'Jūsu dati nav vainīgi, un nekas netika kopīgots.',
    step: 'Lūdzu, mēģiniet vēlreiz. Ja tas atkārtojas, atgriezieties mazliet vēlāk.',
  }),
}
