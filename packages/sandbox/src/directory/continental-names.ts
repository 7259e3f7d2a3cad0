import type { CountryCode } from './entry.ts'
import type { NameStock } from './name-stock.ts'

export type ContinentalCountry = Exclude<CountryCode, 'US' | 'GB' | 'CA' | 'IE'>

type Sources = readonly [stems: string, endings: string, glue: '' | ' ' | '-', patterns: string]

/** Invented places: `stems` joined with `endings`; `{}` in a pattern stands for the place. */
const SOURCES: Readonly<Record<ContinentalCountry, Sources>> = {
  FR: [
    `Aube Belle Béran Bois Champ Châtel Clair Col Cour Crève Dorme Éper Ferre Font Grand Haute Jon Lan Marche Mézé
    Mont Noir Orbe Pierre Plou Pont Quéré Roche Sauve Séri Tré Vau Verné Ville Vou`,
    `bach bourg brun chet court céleste dun fort gnac guérin haye jols lac lande lières mare mont nay nières pré quet
    rac rive sault sec temps tigny vert vièle zet`,
    '',
    `Banque de {}|Banque régionale de {}|Crédit rural de {}|Crédit maritime de {}|Caisse mutuelle de {}
    Union bancaire de {}|Banque privée {}|Société bancaire de {}|Comptoir d’escompte de {}|Crédit fermier de {}
    Banque coopérative de {}|Caisse des artisans de {}|Crédit municipal de {}|Banque des Métiers de {}
    Épargne solidaire de {}|Caisse foncière de {}|Banque fédérale de {}|Crédit des Vignerons de {}
    Banque de l’Étoile {}|Maison de banque {}|Crédit industriel de {}|Banque du Marché de {}|Trésor rural de {}
    Crédit social de {}|Banque nouvelle de {}|Caisse des Pêcheurs de {}|Banque d’affaires {}|Épargne populaire de {}
    Banque des Cheminots de {}|Crédit commercial de {}`,
  ],
  DE: [
    `Ahren Birken Blau Brunn Buchen Dorn Eber Eichen Erl Falken Föhren Fürsten Grün Hasel Heiden Hirsch Hohen König Krähen
    Lauter Linden Lüder Mühl Neu Nieder Ober Öder Rauen Reh Rosen Schön Silber Stein Sülz Tannen Trauten Uhlen Wald Wein
    Wölfer`,
    `ach au bach berg brück burg dorf eck fels feld furt grund hain hausen heim hof kirchen leben münde rode roth see stadt
    stein tal thal walde wangen weiler winkel`,
    '',
    `Stadtbank {}|Landbank {}|Bürgerbank {}|Kreditbank {}|Spar- und Kreditbank {}|Genossenschaftskasse {}|Handelsbank {}
    Gewerbebank {}|Bauernbank {}|Privatbank {}|Bankhaus {}|Kreiskasse {}|Heimatbank {}|Bausparkontor {}
    Münzkontor {}|Kornhauskasse {}|Hypothekenbank {}|Direktbank {}|Beamtenbank {}|Ärzte- und Apothekerkasse {}
    Winzerbank {}|Förderbank {}|Eisenbahnerkasse {}|Umweltkasse {}|Stiftungsbank {}|Händlerkasse {}
    Zunftbank {}|Kirchenkreditkasse {}|Lehrerkasse {}|Werkbank {}|Kaufmannsbank {}|Seebank {}|Waldbauernbank {}
    Mittelstandsbank {}|Vereinskasse {}|Regionalbank {}`,
  ],
  ES: [
    `Alba Arroyo Cala Campo Casa Castro Corral Fuente Garza Huerta León Luz Mar Monte Navas Olmo Peña Piedra Pozo Puente
    Rincón Río Robledo Roca Sierra Soto Torre Valle Vega Villa`,
    `Alta Azul Blanca Calma Clara Dorada del_Águila del_Niño Dulce Fría Grande Hermosa Honda Íntima Larga Llana Mayor Nueva
    Oscura Serena Úbeda Verde Vieja Viva`,
    ' ',
    `Banco de {}|Caja Rural de {}|Banco Regional de {}|Crédito Agrario de {}|Caja Mutua de {}|Caja Cooperativa de {}
    Ahorros de {}|Banco Comercial de {}|Caja de Labradores de {}|Banco Marítimo de {}|Banca Privada {}
    Crédito Social de {}|Banco de los Oficios de {}|Caja Vecinal de {}|Monte Solidario de {}|Banco Minero de {}
    Caja de Pescadores de {}|Unión Bancaria de {}|Banco Industrial de {}|Crédito Popular Agrícola de {}
    Banco Digital {}|Caja de Ingenieros Rurales de {}|Financiera de {}|Banco Español de {}`,
  ],
  IT: [
    `Acqua Bella Borgo Campo Castel Chiara Colle Corte Fiume Fonte Gran Lago Monte Monti Pian Pietra Ponte Porto Prato
    Rocca Selva Terra Torre Val Valle Vigna Villa`,
    `alta amena bruna calda chiara dolce ferrata fiorita forte franca fredda grande lunga marina maura nera nuova ombrosa
    rossa serena stella torta vecchia verde viva zurra`,
    '',
    `Banca di {}|Cassa Rurale di {}|Banca Cooperativa di {}|Credito Valligiano di {}|Banca Regionale di {}
    Cassa dei Mestieri di {}|Banco Civico di {}|Credito Contadino di {}|Banca Privata {}|Cassa Mutua di {}
    Banca del Lavoro Rurale di {}|Credito Marittimo di {}|Banca dei Vignaioli di {}|Cassa Artigiana di {}
    Banca Etica Locale di {}|Credito Fondiario di {}|Banca Provinciale di {}|Banca Solidale di {}|Risparmio di {}
    Banca della Libertà {}|Società di Credito {}|Banca Digitale {}`,
  ],
  PT: [
    `Águas Aldeia Areia Barra Cabeço Campo Carvalhal Cova Fonte Lagoa Monte Ponte Pedra Praia Quinta Ribeira Rocha Serra
    Vale Vila`,
    `Alta Azul Branca Clara Bonita do_Sol do_Cônego da_Graça das_Maçãs Fria Funda Grande Longa Mansa Nova Santa Seca Velha
    Verde Viçosa`,
    ' ',
    `Banco Lusitano de {}|Caixa Agrícola de {}|Crédito Rural de {}|Banco Comarcal de {}|Caixa Económica de {}|Mutualidade de {}
    Banco Atlântico de {}|Poupança de {}|Caixa dos Pescadores de {}|Banco Mercantil de {}|União Bancária de {}
    Crédito Popular de {}|Banco Cooperativo de {}|Caixa Operária de {}|Banco Privado {}|Associação Mutualista de {}`,
  ],
  NL: [
    `Aker Berk Blauw Broek Duin Eiken Gras Heem Hoge Horn Klaver Lange Linde Meer Molen Nieuw Noorder Oever Rieten Rijs
    Schaap Storm Veld Water Wester Wilgen Zand Zuider`,
    `berg beek brug burcht daal dam dijk drecht dorp gracht haven heide hoek horst kerk koog land loo mond oord polder rade
    sluis stede veen voorde wijk woude zijl`,
    '',
    `Bank van {}|Spaarkas {}|Coöperatieve Bank {}|Boerenbank {}|Burgerbank {}|Handelsbank van {}|Onderlinge Kas {}
    Hypotheekbank {}|Landbouwkas {}|Stadsbank {}|Zeemansbank {}|Ambachtsbank {}|Privébank {}|Groene Bank {}
    Directbank {}`,
  ],
  BE: [
    `Ardenn Belleg Brab Coq Dend Eyn Fagn Gever Hasp Hou Ket Lesp Maas Ninov Ourth Poper Roul Semois Tongr Vesd Yser`,
    `aarde ain ange beke court dael eghem eux eze gem ghien helle hove ille issart loo mael mont oye rode stert ville zele`,
    '',
    `Crédit ardennais {}|Spaarbank {}|Banque de la Vallée {}|Volkskrediet {}|Caisse communale {}|Landbouwkrediet {}
    Banque des Familles {}|Beroepskrediet {}|Coöperatief Krediet {}|Crédit professionnel {}|Gemeentekas {}
    Société d’épargne {}`,
  ],
  AT: [
    `Achen Alpen Brenner Donau Enzian Ferner Gams Gletscher Hoch Inner Kärntner Kogel Lahn Murmel Nocken Pass Ram Schnee
    Sonn Steir Tauern Trau Vorder Wachauer Zirben`,
    `alm blick bühel egg ferner gupf hütt joch kar kirch klamm lehen markt moos ried schlag spitz stein tobel wies`,
    '',
    `Volkskassa {}|Bergbank {}|Landes-Kreditanstalt {}|Sparverein {}|Bauernkassa {}|Alpine Hypobank {}|Österreichische Bank {}
    Gemeindekassa {}|Handwerkerbank {}|Ländlebank {}|Bürgerkassa {}|Gewerbekassa {}`,
  ],
  PL: [
    `Biało Brzez Czarno Dębo Góro Jasno Klono Krasno Lipo Łąko Mało Nowo Olszo Piasko Rudo Staro Sokoło Wielo Wierzbo Złoto`,
    `bór brzeg dół dwór gród górze kamień las miasto młyn most pole potok staw wice wieś woda zdrój`,
    '',
    `Bank Spółdzielczy {}|Bank Rolniczy {}|Kasa Miejska {}|Bank Ludowy {}|Kasa Rzemieślnicza {}|Bank Ziemski {}
    Bank Kupiecki {}|Kasa Górnicza {}|Bank Regionalny {}|Spółdzielcza Kasa {}|Bank Mieszczański {}|Kasa Kolejowa {}`,
  ],
  DK: [
    `Aa Birke Bøge Dyr Ege Fjord Grøn Hare Høj Klit Lille Lynge Mose Nørre Ørne Rørs Skov Store Sønder Vester Østre Ulve`,
    `borg bro bæk dal ager gård havn holm hus høj kilde lund mark mølle næs rup sand skær strup sø toft vig`,
    '',
    `{} Sparekasse|{} Andelskasse|{} Bank A/S|{} Landbobank|{} Håndværkerbank|{} Købmandsbank|{} Fiskerbank|{} Folkekasse
    {} Privatbanken|{} Omegns Sparekasse`,
  ],
  NO: [
    `Bjørke Elve Fjell Furu Gran Havre Høy Isen Kalve Lang Lyng Måke Nord Ørret Reine Rogne Skarve Små Snø Sør Stor Tinde
    Ulv Vinter Østre`,
    `bygd dal eid fjord foss hamn haug heim hylla lia mo myr nes odden rud set skog stad stranda sund vik våg ås øya`,
    '',
    `{} Sparebank|{} Bygdebank|{} Kredittbank|{} Fiskeribank|{} Folkebank|{} Landbruksbank|{} Handelsbank AS
    {} Samvirkebank|{} Sjømannsbank`,
  ],
  SE: [
    `Ask Berg Björk Blå Ek Fager Fur Gran Gåse Häger Hög Kråk Lill Ljung Lång Mörk Norr Orre Räv Sjö Skär Sten Söder Tall
    Vinter Västra Östra`,
    `backa berga bro by dalen fors gård hamn hult hyttan köping lund mossa måla näs rum sala skoga sta strand torp vik ås
    åker ö`,
    '',
    `{} Sparbank|{} Lantbruksbank|{} Folkbank|{} Bygdekassa|{} Hantverksbank|{} Medlemsbank|{} Handelskassa
    {} Kustbank|{} Skogsbank`,
  ],
  FI: [
    `Haapa Halla Harju Hauki Jänis Järvi Kallio Karhu Koivu Kuura Lehti Lumi Metsä Mänty Pihlaja Pohjan Rauta Ruska Suo
    Syvä Tuuli Vesi Ylä`,
    `harju joki järvi kangas kari koski kylä lahti lampi lehto mäki niemi niitty pelto puro ranta saari salmi suo vaara
    virta vuori`,
    '',
    `{} Säästökassa|{} Osuuskassa|{} Maalaispankki|{} Kauppapankki|{} Metsäpankki|{} Kansankassa|{} Käsityöpankki
    {} Yhteispankki`,
  ],
  EE: [
    `Haava Jõe Kase Kivi Kuuse Lepa Luige Metsa Mäe Põdra Raba Saare Tamme Vana Õuna`,
    `küla laane linna lõpe metsa mõisa mäe nurme oja palu pere ranna rand soo vald veski`,
    '',
    `{} Hoiukassa|{} Ühispank|{} Põllupank|{} Laenukassa|{} Kaupmeeste Pank|{} Rannapank`,
  ],
  LT: [
    `Aukšta Beržų Dvar Eglių Gint Jūr Kaln Lauk Liep Mišk Naujo Pamar Šaltin Šil Upyn Žalg`,
    `ainiai alis ava elė ėnai girė iai iškės iupis okas onys pilis upė vilė`,
    '',
    `{} kredito unija|{} taupomoji kasa|{} ūkio bankas|{} amatų bankas|{} kaimo bankas|{} žvejų kasa`,
  ],
  LV: [
    `Ābeļ Bērz Dižā Ezer Gār Jaun Kalna Ķirš Lāč Liep Mež Ozol Priež Saul Vec Zied`,
    `aine ava ciems grīva kalns kārkli lauki muiža nieki pils pļava rags sala upe vārti`,
    '',
    `{} krājkase|{} zemnieku banka|{} krājbanka Jūra|{} kredītkase|{} tirgoņu banka|{} mežu banka`,
  ],
}

/** French-speaking Canada; its banks are a part of the Canadian ones. */
export const QUEBEC_STOCK: NameStock = stockOf([
  `Anse Baie Chute Coteau Côte Île Lac Mont Pointe Port Rapide Rivière Saint-Éloi Val`,
  `à-l’Ours au-Castor aux-Érables aux-Huards aux-Loups Beau-Frêne Belle-Brise Blanche-Épine des-Neiges des-Outardes
  du-Héron du-Grand-Pré du-Renard l’Épervier Longue-Grève Noire-Eau Perdue Sainte-Aube Vert-Tilleul`,
  '-',
  `Caisse solidaire de {}|Caisse agricole de {}|Fiducie de {}|Caisse d’établissement de {}|Banque boréale de {}
  Épargne et Crédit de {}|Caisse des forestiers de {}|Coopérative financière de {}|Trust général de {}
  Caisse maritime de {}|Crédit coopératif laurentien de {}|Caisse étudiante de {}|Fonds mutuel de {}
  Banque des Érables de {}|Caisse du Nord de {}`,
])

export function continentalStock(country: ContinentalCountry): NameStock {
  return stockOf(SOURCES[country])
}

function stockOf([stems, endings, glue, patterns]: Sources): NameStock {
  const split = (text: string) => text.trim().split(/\s+/)
  const places = split(stems).flatMap((stem) =>
    split(endings).map((ending) => `${stem}${glue}${ending}`.replaceAll('_', ' ')),
  )
  return {
    places,
    patterns: patterns.split(/[|\n]/).map((pattern) => pattern.trim()),
  }
}
