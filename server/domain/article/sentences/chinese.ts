import { language, words } from './language.ts'

export const CHINESE = language({
  openEnds: words('的 和 与 與 在 是 了 及 、 ，'),
  // Only behind a question, an exclamation, an omission: behind a full stop a new sentence begins.
  attribution:
    /(?<=[！？!?…][”』」]{1,2})(?:的|\p{sc=Han}{0,10}(?:说|說|问|問|问道|喊|喊道|道|表示|称|稱|回答|指出|写道|寫道|强调|強調)(?:道)?[，。：！？、])/uy,
})
