import { language, words } from './language.ts'

export const JAPANESE = language({
  openEnds: words('の は が を に で と も へ や て り 、 ，'),
  attribution: /(?:と|って|など|の|が|を|は|に|も|で|だ|や|、)/y,
})
