import { language, words } from './language.ts'

export const PERSIAN = language({
  beforeName: words('د م ر ک ج آ ه‍ مهندس'),
  beforeNumber: words('ص ج ش'),
  attribution: /(?:گفت|پرسید|افزود|نوشت|فریاد)(?![\p{L}\p{M}])/uy,
})
