/** A unit as it is written, and how many of the first unit of its kind it holds. */
type Unit = { words: readonly string[]; kind: string; holds: number }

const UNITS: readonly Unit[] = [
  { words: ['kilometers', 'kilometres', 'km'], kind: 'length', holds: 1_000 },
  { words: ['miles', 'mile'], kind: 'length', holds: 1_609.344 },
  { words: ['meters', 'metres', 'm'], kind: 'length', holds: 1 },
  { words: ['feet', 'ft'], kind: 'length', holds: 0.3048 },
  { words: ['yards'], kind: 'length', holds: 0.9144 },
  { words: ['centimeters', 'centimetres', 'cm'], kind: 'length', holds: 0.01 },
  { words: ['millimeters', 'millimetres', 'mm'], kind: 'length', holds: 0.001 },
  { words: ['inches', 'inch', 'in'], kind: 'length', holds: 0.0254 },
  { words: ['nautical miles'], kind: 'length', holds: 1_852 },
  { words: ['kilometers per hour', 'km/h', 'kph'], kind: 'speed', holds: 1 },
  { words: ['mph', 'miles per hour'], kind: 'speed', holds: 1.609344 },
  { words: ['hectares', 'hectare'], kind: 'area', holds: 10_000 },
  { words: ['acres'], kind: 'area', holds: 4_046.856 },
  { words: ['square miles'], kind: 'area', holds: 2_589_988 },
  { words: ['square kilometers', 'square kilometres'], kind: 'area', holds: 1_000_000 },
  { words: ['kilograms', 'kg'], kind: 'weight', holds: 1 },
  { words: ['pounds', 'lb'], kind: 'weight', holds: 0.45359237 },
  { words: ['grams', 'g'], kind: 'weight', holds: 0.001 },
  { words: ['ounces', 'oz'], kind: 'weight', holds: 0.0283495 },
]

export const unitCalled = (words: string): Unit | undefined =>
  UNITS.find((unit) => unit.words.includes(words))

/** What so many of one unit are in another of the same kind. */
export const converted = (value: number, from: Unit, to: Unit): number => (value * from.holds) / to.holds
