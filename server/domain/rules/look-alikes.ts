/**
 * Letters that cannot be told from a Latin one in common type. Greek small letters that serve as symbols
 * (α, β, μ, ν, π) are none of them.
 */
const twins = (foreign: string, latin: string): ReadonlyMap<string, string> =>
  new Map([...foreign].map((letter, index) => [letter, [...latin][index] ?? '']))

export const CYRILLIC_LIKE_LATIN = twins('аеорсухіјѕһԁАВЕКМНОРСТХІЈЅҮ', 'aeopcyxijshdABEKMHOPCTXIJSY')
export const GREEK_LIKE_LATIN = twins('οΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'oABEZHIKMNOPTYX')
