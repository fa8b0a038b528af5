export type Dimension = 'length' | 'area' | 'volume' | 'mass' | 'speed' | 'temperature'

/**
 * A unit of measure. `factors` turn it into metres, square metres, litres, kilograms, metres a second or
 * degrees Celsius; there are several where one word is used for several units, the likeliest first.
 */
export type Unit = {
  /** as it is shown in a sum */
  symbol: string
  dimension: Dimension
  factors: readonly [number, ...number[]]
  /** in its own degrees: what stands for 0 °C */
  offset?: number
}

const FOOT = 0.3048
const MILE = 1609.344
const POUND = 0.45359237
const US_GALLON = 3.785411784
const UK_GALLON = 4.54609

/** Symbol, factors, symbols that are told apart by upper and lower case, and names in any case. */
type Line = [symbol: string, factors: Unit['factors'], symbols: string, names: string]

const LINES: Record<Exclude<Dimension, 'temperature'>, readonly Line[]> = {
  length: [
    ['mm', [0.001], 'mm', 'millimeter millimeters millimetre millimetres'],
    ['cm', [0.01], 'cm cms', 'centimeter centimeters centimetre centimetres'],
    ['m', [1], 'm', 'meter meters metre metres'],
    ['km', [1000], 'km kms Km KM', 'kilometer kilometers kilometre kilometres'],
    ['in', [FOOT / 12], 'ins', 'inch inches'],
    ['ft', [FOOT], 'ft', 'foot feet'],
    ['yd', [FOOT * 3], 'yd yds', 'yard yards'],
    ['mi', [MILE], 'mi', 'mile miles'],
    ['nmi', [1852], 'nmi nm', 'nautical_mile nautical_miles'],
    ['fathom', [FOOT * 6], '', 'fathom fathoms'],
    ['furlong', [MILE / 8], '', 'furlong furlongs'],
  ],
  area: [
    ['cm²', [0.0001], 'cm² cm2', 'sq_cm square_cm square_centimeters square_centimetres'],
    [
      'm²',
      [1],
      'm² m2 sqm',
      'sq_m square_m square_meter square_meters square_metre square_metres sq_meters sq_metres',
    ],
    [
      'km²',
      [1e6],
      'km² km2',
      'sq_km square_km square_kilometer square_kilometers square_kilometre square_kilometres',
    ],
    ['ha', [10_000], 'ha', 'hectare hectares'],
    ['sq in', [(FOOT / 12) ** 2], '', 'square_inch square_inches sq_in'],
    ['sq ft', [FOOT ** 2], 'sqft ft² ft2', 'square_foot square_feet sq_ft sq_feet'],
    ['sq yd', [(FOOT * 3) ** 2], '', 'square_yard square_yards sq_yd'],
    ['sq mi', [MILE ** 2], '', 'square_mile square_miles sq_mi sq_mile sq_miles'],
    ['acre', [4046.8564224], '', 'acre acres'],
  ],
  volume: [
    ['ml', [0.001], 'ml mL', 'milliliter milliliters millilitre millilitres'],
    ['cl', [0.01], 'cl cL', 'centiliter centiliters centilitre centilitres'],
    ['l', [1], 'l L', 'liter liters litre litres'],
    ['m³', [1000], 'm³ m3', 'cubic_meter cubic_meters cubic_metre cubic_metres cu_m cubic_m'],
    ['cu ft', [FOOT ** 3 * 1000], '', 'cubic_foot cubic_feet cu_ft cu_feet'],
    ['cu yd', [(FOOT * 3) ** 3 * 1000], '', 'cubic_yard cubic_yards cu_yd'],
    ['fl oz', [US_GALLON / 128, UK_GALLON / 160], '', 'fluid_ounce fluid_ounces fl_oz fl_ounce fl_ounces'],
    ['pint', [US_GALLON / 8, UK_GALLON / 8], '', 'pint pints'],
    ['quart', [US_GALLON / 4, UK_GALLON / 4], '', 'quart quarts'],
    ['gal', [US_GALLON, UK_GALLON], 'gal', 'gallon gallons'],
    ['gal', [US_GALLON], '', 'us_gallon us_gallons u_s_gallons'],
    ['gal', [UK_GALLON], '', 'imperial_gallon imperial_gallons uk_gallons'],
    // Of oil; of beer and in Britain it is another one.
    ['barrel', [158.987294928, 119.240471196, 163.65924], 'bbl', 'barrel barrels'],
    ['acre-foot', [1_233_481.83754752], '', 'acre_foot acre_feet'],
  ],
  mass: [
    ['mg', [1e-6], 'mg', 'milligram milligrams'],
    ['g', [0.001], 'g', 'gram grams gramme grammes'],
    ['kg', [1], 'kg kgs Kg', 'kilogram kilograms kilogramme kilogrammes kilo kilos'],
    ['oz', [POUND / 16, 0.0311034768], 'oz', 'ounce ounces'],
    ['troy oz', [0.0311034768], '', 'troy_ounce troy_ounces'],
    ['lb', [POUND], 'lb lbs', 'pound pounds'],
    ['stone', [POUND * 14], '', 'stone stones'],
    // The ton of the United States, the metric one and the British one are all written like this.
    ['ton', [POUND * 2000, 1000, POUND * 2240], '', 'ton tons'],
    ['short ton', [POUND * 2000], '', 'short_ton short_tons us_tons'],
    ['long ton', [POUND * 2240], '', 'long_ton long_tons imperial_tons'],
    ['t', [1000], 't', 'tonne tonnes metric_ton metric_tons metric_tonnes'],
  ],
  speed: [
    ['m/s', [1], 'm/s', 'meters_per_second metres_per_second meters_a_second metres_a_second'],
    [
      'km/h',
      [1 / 3.6],
      'km/h kph kmh km/hr kmph',
      'kilometers_per_hour kilometres_per_hour kilometers_an_hour kilometres_an_hour km_per_hour km_an_hour kilometer_per_hour kilometre_per_hour',
    ],
    ['mph', [MILE / 3600], 'mph m.p.h MPH mi/h', 'miles_per_hour miles_an_hour mile_per_hour mile_an_hour'],
    ['ft/s', [FOOT], 'ft/s', 'feet_per_second feet_a_second'],
    ['knot', [1852 / 3600], 'kn kt kts', 'knot knots'],
  ],
}

const CELSIUS: Unit = { symbol: '°C', dimension: 'temperature', factors: [1], offset: 0 }
const FAHRENHEIT: Unit = { symbol: '°F', dimension: 'temperature', factors: [5 / 9], offset: 32 }

const SYMBOLS = new Map<string, Unit>()
const NAMES = new Map<string, Unit>()

for (const [dimension, lines] of Object.entries(LINES) as [keyof typeof LINES, readonly Line[]][]) {
  for (const [symbol, factors, symbols, names] of lines) {
    const unit = { symbol, dimension, factors }
    for (const each of symbols.split(' ').filter(Boolean)) SYMBOLS.set(each, unit)
    for (const each of names.split(' ')) NAMES.set(each.replaceAll('_', ' '), unit)
  }
}
for (const [letter, name, unit] of [
  ['C', 'celsius', CELSIUS],
  ['F', 'fahrenheit', FAHRENHEIT],
] as const) {
  for (const each of [letter, `°${letter}`, `º${letter}`, `° ${letter}`]) SYMBOLS.set(each, unit)
  SYMBOLS.set(`degrees ${letter}`, unit).set(`degree ${letter}`, unit)
  for (const each of [name, `degrees ${name}`, `degree ${name}`]) NAMES.set(each, unit)
}
for (const each of ['centigrade', 'degrees centigrade']) NAMES.set(each, CELSIUS)

/** The unit that is written like this, hyphens between its words as spaces; `undefined` for other words. */
export const unitOf = (words: string): Unit | undefined =>
  SYMBOLS.get(words) ?? NAMES.get(words.toLowerCase())

/** Two that are written so that only their neighbours tell: `6 in (15 cm)`, `6-foot-2`, `13st 5lb`. */
export const INCH: Unit = { symbol: 'in', dimension: 'length', factors: [FOOT / 12] }
export const STONE: Unit = { symbol: 'stone', dimension: 'mass', factors: [POUND * 14] }

/** Feet have inches, stones have pounds: a smaller unit that may follow a larger one in one measure. */
const PARTS: Record<string, readonly string[]> = {
  mi: ['yd', 'ft'],
  yd: ['ft', 'in'],
  ft: ['in'],
  stone: ['lb'],
  lb: ['oz'],
  m: ['cm'],
  kg: ['g'],
}

export const isPartOf = (smaller: Unit, larger: Unit): boolean =>
  PARTS[larger.symbol]?.includes(smaller.symbol) ?? false
