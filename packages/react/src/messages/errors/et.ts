import type { Messages } from '../messages.ts'

export const yourBank = 'sinu pank'

const atStart = (bank: string): string => (bank === yourBank ? 'Sinu pank' : bank)

/** A name is not declined: the noun before it is ("pangas Coop"), and stands alone where there is no name. */
export const declined = (noun: string, bank: string): string =>
  bank === yourBank ? `oma ${noun}` : `${noun} ${bank}`

export const etErrors: Messages['errors'] = {
  locked: ({ bank }) => ({
    title: 'Pank on selle ligipääsu lukustanud',
    text: `${atStart(bank)} tegi seda sinu kaitseks. Lukust saab selle avada ainult pank.`,
    step: 'Ava see panga veebilehel ning tule siis tagasi ja ühenda pank siin.',
  }),
  setup: ({ bank }) => ({
    title: 'Veel üks samm oma pangas',
    text: `${atStart(bank)} teatab, et see konto pole veel internetipanga jaoks valmis.`,
    step: 'Vii seadistamine panga veebilehel lõpule ning tule siis tagasi ja ühenda pank siin.',
  }),
  password: ({ bank }) => ({
    title: 'Pank soovib uut parooli',
    text: `${atStart(bank)} palub sul enne jätkamist parooli vahetada.`,
    step: 'Vaheta see panga veebilehel ning tule siis tagasi ja kasuta uut parooli.',
  }),
  noAccounts: ({ bank }) => ({
    title: 'Pole kontosid, mida ühendada',
    text: `Oled sisse loginud, kuid ${bank} ei näita ühtegi kontot, mida saaks siin ühendada.`,
    step: 'Vaata panga veebilehel, kas su kontod on avatud, või vali teine pank.',
  }),
  account: ({ bank }) => ({
    title: 'Seda kontot ei saa veel ühendada',
    text: `Sinu andmed on õiged. Seda liiki kontosid, mida pakub ${bank}, lihtsalt veel ei toetata.`,
    step: 'Selle asemel saad ühendada konto mõnest teisest pangast.',
  }),
  mfa: ({ bank }) => ({
    title: 'Seda turvakontrolli veel ei toetata',
    text: `${atStart(bank)} kaitseb su kontot viisil, millele siit vastata ei saa.`,
    step: 'Selle asemel saad ühendada konto mõnest teisest pangast.',
  }),
  retired: ({ bank }) => ({
    title: `${atStart(bank)} pole enam ühendatav`,
    text: 'Ühendused selle pangaga on lõpetatud. Sinu kontot seal see ei mõjuta.',
    step: 'Selle asemel saad ühendada konto mõnest teisest pangast.',
  }),
  down: ({ bank }) => ({
    title: `${atStart(bank)} ei vasta`,
    text: 'Viga on panga poolel. Sinu andmed on korras.',
    step: 'Proovi hetke pärast uuesti või vali seniks teine pank.',
  }),
  maintenance: () => ({
    title: 'Varsti tagasi',
    text: 'Teenust parajasti hooldatakse. Midagi sisestatust ei läinud kaotsi ega jagatud.',
    step: 'Proovi mõne minuti pärast uuesti.',
  }),
  timeout: ({ bank }) => ({
    title: 'See võttis veidi liiga kaua',
    text: `Sinu turvalisuse huvides lõpetas ${bank} sisselogimise enne, kui see valmis sai.`,
    step: 'Alusta uuesti, kui oled valmis.',
  }),
  permission: ({ clientName, bank }) => ({
    title: 'Luba ei antud',
    text: `${atStart(bank)} ei saanud luba neid kontosid teenusega ${clientName} jagada, seega ei jagatud midagi.`,
    step: 'Kui soovid seda lubada, vali oma pank uuesti.',
  }),
  unavailable: ({ clientName, bank }) => ({
    title: `${atStart(bank)} pole siin veel saadaval`,
    text: `${clientName} ei saa selle pangaga praegu ühendust. Sinu andmed on korras.`,
    step: 'Selle asemel saad ühendada konto mõnest teisest pangast.',
  }),
  products: ({ clientName, bank }) => ({
    title: 'See pank ei saa vajalikku jagada',
    text: `${atStart(bank)} ei paku andmeid, mida ${clientName} küsib.`,
    step: 'Selle asemel saad ühendada konto mõnest teisest pangast.',
  }),
  sendMethod: ({ bank }) => ({
    title: 'Koodi ei saanud saata',
    text: `${atStart(bank)} ei saanud sel viisil koodi saata.`,
    step: 'Vali oma pank uuesti ja seejärel koodi saamiseks muu viis.',
  }),
  limit: ({ bank }) => ({
    title: 'Teeme praegu pausi',
    text: `Lühikese ajaga oli palju katseid, nii et ${bank} peatas uued, et su kontot kaitsta.`,
    step: 'Oota ööpäev, enne kui seda panka uuesti proovid, või vali teine.',
  }),
  signIn: ({ bank }) => ({
    title: 'Sisselogimine ei õnnestunud',
    text: `${atStart(bank)} ei tundnud andmeid ära või palub uuesti sisse logida.`,
    step: 'Logi veel kord sisse. Kui see ei õnnestu, kontrolli oma andmeid panga veebilehel.',
  }),
  otherUser: ({ bank }) => ({
    title: 'See on teine kasutaja',
    text: `See ühendus loodi ${declined('pangas', bank)} teise kasutajanimega.`,
    step: 'Logi sisse kasutajanimega, mida kasutasid esimesel korral.',
  }),
  session: ({ bank }) => ({
    title: 'See sisselogimine pole enam avatud',
    text: `Seda on juba kasutatud või on ${bank} selle vahepeal sulgenud. Midagi ei jagatud.`,
    step: 'Alusta sisselogimist uuesti.',
  }),
  numbers: ({ bank }) => ({
    title: 'Neid numbreid ei saanud kinnitada',
    text: `Need ei vasta ühelegi kontole ${declined('pangas', bank)}.`,
    step: 'Kontrolli mõlemat numbrit või logi selle asemel oma panka sisse.',
  }),
  tries: ({ clientName }) => ({
    title: 'Seda koodi ei saa enam kasutada',
    text: 'Pärast kolme katset kood suletakse, et su konto oleks kaitstud.',
    step: `Saad konto teenuses ${clientName} uuesti ühendada.`,
  }),
  phone: () => ({
    title: 'Me ei saanud su numbrit kinnitada',
    text: 'Koodid ei klappinud, seega jäävad su salvestatud pangad privaatseks.',
    step: 'Saad jätkata ka ilma: vali lihtsalt oma pank.',
  }),
  robot: () => ({
    title: 'Kontroll ei õnnestunud',
    text: 'Me ei saanud kindlad olla, et sisse logib inimene. Seda võib juhtuda igaühega.',
    step: 'Uuesti proovimiseks vali oma pank veel kord.',
  }),
  gone: ({ bank, clientName }) => ({
    title: 'See ühendus on lõppenud',
    text: `Teenuse ${clientName} ühendus ${declined('pangaga', bank)} on eemaldatud.`,
    step: 'Saad panga igal ajal uuesti ühendada.',
  }),
  app: ({ clientName }) => ({
    title: 'Midagi pole õigesti seadistatud',
    text: `Asi pole sinu andmetes: selle peab parandama ${clientName}. Midagi ei jagatud.`,
    step: `Anna sellest teenusele ${clientName} koos alloleva viitega teada või proovi teist panka.`,
  }),
  unexpected: () => ({
    title: 'Meie poolel läks midagi valesti',
    text: 'Asi pole sinu andmetes ja midagi ei jagatud.',
    step: 'Proovi uuesti. Kui see kordub, tule veidi hiljem tagasi.',
  }),
}
