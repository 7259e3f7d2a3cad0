import type { NameStock } from './name-stock.ts'

const words = (text: string) => text.trim().split(/\s+/)

const US_FIRST = words(`
  Amber Antelope Apple Arrow Ash Aspen Badger Balsam Barley Bay Bear Beaver Beech Birch Bison Blue Bluebird Bobcat
  Bright Buckeye Buffalo Butternut Cardinal Cedar Cherry Chestnut Clear Clover Cobalt Copper Cottonwood Coyote Crane
  Crystal Cypress Dogwood Eagle Elk Elm Falcon Fern Flint Fox Garnet Glen Golden Granite Grand Great Grey Grove Hawk
  Hazel Heron Hickory High Holly Honey Horizon Indian Iron Ivory Jade Juniper Kestrel Lark Laurel Lilac Linden Little
  Lone Long Lost Lower Magnolia Maple Marble Meadow Mesa Mill Misty Moss Mulberry North Oak Ochre Old Olive Orchard
  Osprey Otter Painted Palm Pearl Pebble Pecan Pelican Pine Plum Pleasant Poplar Quail Quarry Quiet Raven Red Redwood
  River Robin Rocky Rose Rush Sage Salmon Sandy Sequoia Shady Silver Slate South Sparrow Spruce Still Stone Sugar Summit
  Sun Swan Sycamore Tall Tamarack Thistle Timber Turtle Twin Upper Violet Walnut Wheat White Wild Willow Wind Wolf Wren`)

const US_SECOND = words(`
  Acres Arbor Basin Bend Bluff Bottom Branch Bridge Brook Butte Canyon Cove Creek Crossing Dale Delta Divide Draw Falls
  Flats Fork Gap Garden Gate Glade Gorge Gulch Harbor Heights Hill Hills Hollow Island Junction Key Knoll Lake Landing
  Ledge Lick Lookout Marsh Meadows Mountain Narrows Notch Pass Plains Point Pond Prairie Rapids Ridge Rock Run Shoals
  Shore Spring Springs Station Terrace Trace Trail Vale Valley View Village Vista Wells Woods`)

const US_STEM = words(`
  Abner Alder Ander Arden Bark Barn Bart Bell Ben Bower Brad Bren Brod Bur Cald Cam Carl Carver Chal Clar Clay Col Con
  Crom Dal Dan Dav Den Dexter Dor Dun Eber Edger Ell Els Emer Fair Far Fen Gar Gil Gran Gres Had Hal Ham Har Hart Hen
  Hol Hunter Jas Kel Ken Kings Kirk Lan Lath Lex Lin Lor Lud Mar Mel Mer Mor Nash Nel New Nor Ol Orm Park Pen Perr Pres
  Quin Rad Ray Rich Rock Ros Rud Rus Sal Shel Sher Stan Ster Sut Tal Ten Thorn Til Trent Tur Ver Wal War Wes Wex Whit
  Wil Win Wood Wynd`)

const US_SUFFIX = words(`
  ber berg boro bridge brook burg bury by combe cott den dale field ford gate grove ham haven hurst land leigh ley low
  man mere mont more mount port rick shaw side son stead ster stock ston ton vale ville wald ward way well wick wood
  worth`)

const GB_STEM = words(`
  Ald Ash Ayl Bam Bas Bex Black Brack Brid Bux Caster Chad Chel Chip Cray Crew Crick Dar Ded Did Dray Dur East Ever
  Fal Frod Gains God Gree Hax Hay Heath Hey Hex Holm Horn Hox Ilk Ips Keigh Ket Knut Lech Led Lut Mid Milden Nant Net
  Oak Oxen Pick Pock Pot Red Rip Rush Sax Sel Skel Stam Stav Stock Tad Tamer Tet Thax Tid Tow Uck Ut Wad Wan Wel Whar`)

const GB_SUFFIX = words(`
  borough bourne brough chester church cliffe combe don fleet gill hampton holme hythe ingham ington minster mouth ness
  over pool sea shire stoke thorpe thwaite tree wardine wich`)

const IE_STEM = words(
  `Bally Carrick Castle Clon Dun Glen Inish Kil Kin Knock Lis Letter Rath Ros Slieve Tully`,
)

const IE_SUFFIX = words(`
  adare allen bawn beg boy brack carra corran dara derry doon fane fin garven keel lane lough macross maine mogue more
  murn nagh neary owen rea roe sallagh shane tarf tober vara whelan`)

const CA_FIRST = words(`
  Alder Bering Boreal Bow Caribou Cobble Elder Firth Frost Gannet Goose Gull Hudson Ice Keewa Kettle Kluane Loon Lynx
  Marten Moose Muskeg Muskrat Nipi Northern Otterburn Peace Pike Portage Puffin Quill Reindeer Saskat Seal Smoky
  Snow Spirit Steelhead Storm Sturgeon Tern Tundra Wapiti Winter Yellow`)

const CA_SECOND = words(`
  Arm Bay Bight Cape Channel Coast Cliffs Forks Harbour Head Inlet Lakes Lagoon Loch Passage Portage Reach River Sound
  Strait Tickle`)

const combine = (first: readonly string[], second: readonly string[], glue: string) =>
  first.flatMap((head) => second.map((tail) => `${head}${glue}${tail}`))

/** `{}` stands for a place. Patterns of different countries share no wording, so that no two names are equal. */
const US_PATTERNS = `
  {} Credit Union|{} Federal Credit Union|{} Community Credit Union|{} Community Federal Credit Union|{} Bank
  First {} Bank|First Bank of {}|Bank of {}|{} State Bank|State Bank of {}|{} National Bank|First National Bank of {}
  {} Savings Bank|{} Community Bank|Community Bank of {}|Farmers Bank of {}|Farmers State Bank of {}
  Farmers & Merchants Bank of {}|Merchants Bank of {}|Citizens Bank of {}|{} Citizens Bank|Peoples Bank of {}
  Security Bank of {}|{} Trust Company|{} Bank & Trust|Bank & Trust of {}|First State Bank of {}|{} County Bank
  {} County Credit Union|{} County Federal Credit Union|{} County Teachers Credit Union|{} Teachers Federal Credit Union
  {} Municipal Employees Credit Union|{} Postal Credit Union|{} Firefighters Federal Credit Union
  {} Health Care Federal Credit Union|{} Educators Credit Union|{} Railway Employees Credit Union
  {} School Employees Federal Credit Union|{} University Credit Union|{} Police Federal Credit Union
  {} Schools Credit Union|{} Area Credit Union|{} Regional Federal Credit Union|United {} Credit Union
  Heritage Bank of {}|{} Heritage Credit Union|{} Savings and Loan|First Federal Savings of {}|{} Federal Savings Bank
  Home Savings of {}|{} Building and Loan|Commerce Bank of {}|{} Commercial Bank|Exchange Bank of {}|Planters Bank of {}
  Union Bank of {}|{} Union Bank|Liberty Bank of {}|Pioneer Bank of {}
  {} Cooperative Bank|{} Mutual Bank|Old {} Bank|{} Private Bank|{} Capital Bank|{} Members Credit Union
  Growers Bank of {}|Ranchers Bank of {}`

const GB_PATTERNS = `
  {} Building Society|{} Savings Society|{} & District Building Society|{} Friendly Society|{} Credit Union Limited
  The {} Provident Bank|{} Permanent Building Society|{} Mutual Society|{} Private Banking|{} Bank plc|{} Penny Bank
  Old {} Banking House|{} Shipwrights Building Society|{} Weavers Building Society|{} Teachers Building Society
  {} Counties Bank|North {} Building Society|South {} Building Society|{} Local Credit Union|{} Trustee Savings House
  {} Merchants House|West {} Building Society|{} Drapers Bank|Great {} Bank|{} Co-operative Society Bank
  {} Digital Bank|{} Commercial House`

const IE_PATTERNS = `
  {} Parish Credit Union|{} Credit Union Teoranta|{} Savings Trust Bank|{} Merchant Bank|{} Dairy Credit Union
  {} Garda Credit Union|{} Harbour Bank|{} and District Credit Union|{} Post Bank|{} Growers Credit Union
  {} Mortgage Bank|Banc {}|{} Building Trust|{} Provincial Bank|{} Enterprise Bank`

const CA_PATTERNS = `
  {} Savings & Credit Union|{} Co-operative Credit Union|{} Co-op Bank|{} Dominion Trust|{} Provincial Credit Union
  {} Community Savings|{} Savings Co-operative|{} Financial Co-operative|{} Trust of Canada|{} Mennonite Credit Union
  {} Fishers Credit Union|{} Prairie Savings|{} Northern Trust|{} Loggers Credit Union|{} Grain Growers Bank
  {} District Credit Union|{} Employees' Credit Union|{} Pioneer Co-operative|{} First Nations Bank|{} Settlers Trust
  {} Harvest Credit Union|{} Western Savings|{} Eastern Savings|{} Maritime Credit Union|{} Island Savings
  {} Teachers' Co-operative|{} Civic Credit Union|{} Lakeshore Savings|{} Direct Savings Bank|{} Wheat Pool Credit Union
  {} Hydro Employees Credit Union|{} Transit Credit Union|{} Community First Savings|{} Gold Mines Credit Union`

export const US_STOCK: NameStock = {
  places: [...combine(US_FIRST, US_SECOND, ' '), ...combine(US_STEM, US_SUFFIX, '')],
  patterns: splitPatterns(US_PATTERNS),
}

export const GB_STOCK: NameStock = {
  places: combine(GB_STEM, GB_SUFFIX, ''),
  patterns: splitPatterns(GB_PATTERNS),
}

export const IE_STOCK: NameStock = {
  places: combine(IE_STEM, IE_SUFFIX, ''),
  patterns: splitPatterns(IE_PATTERNS),
}

export const CA_STOCK: NameStock = {
  places: combine(CA_FIRST, CA_SECOND, ' '),
  patterns: splitPatterns(CA_PATTERNS),
}

function splitPatterns(text: string): readonly string[] {
  return text
    .split(/[|\n]/)
    .map((pattern) => pattern.trim())
    .filter((pattern) => pattern !== '')
}
