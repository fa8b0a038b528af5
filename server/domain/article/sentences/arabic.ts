import { language, words } from './language.ts'

const SPEECH = 'قال|قالت|قالوا|سأل|سألت|أضاف|أضافت|تساءل|تساءلت|هتف|هتفت|صرخ|صرخت|رد|ردت|أجاب|أجابت|كتب|كتبت'

/** Abbreviations are single letters and few; a colon and a comma never end a sentence here. */
export const ARABIC = language({
  beforeName: words('د أ ا م ق ح ب ت ج ص ش ع ف و أ.د م.د ه س المهندس الاستاذ'),
  beforeNumber: words('رقم ص ج ت هـ'),
  anywhere: words('ق.م ب.م إلخ'),
  attribution: new RegExp(`(?:${SPEECH})(?![\\p{L}\\p{M}])`, 'uy'),
})
