const RIGHT_TO_LEFT =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Samaritan}\p{Script=Mandaic}\p{Script=Adlam}\p{Script=Hanifi_Rohingya}]/u
const LETTER = /\p{L}/u

/** Whether a text is set from right to left: the first letter that has a direction decides (UAX #9, P2). */
export const isRightToLeft = (text: string): boolean => {
  const first = LETTER.exec(text)?.[0]
  return first !== undefined && RIGHT_TO_LEFT.test(first)
}

/** Whether a run in such a text is of its direction; what has no letters is as the text around it. */
export const runsRightToLeft = (text: string): boolean => RIGHT_TO_LEFT.test(text) || !LETTER.test(text)
