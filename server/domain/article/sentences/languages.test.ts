import { describe, expect, test } from 'vitest'
import { splitSentences } from '../split-sentences.ts'

/** Each case is what should come out: the text is its sentences, with `between` them. */
type Case = [why: string, ...sentences: string[]]

const table = (language: string, cases: Case[], between = ' ') => {
  describe(`in ${language}`, () => {
    test.each(cases)('%s', (_why, ...sentences) => {
      const text = sentences.join(between)
      expect(splitSentences(text, language).map(({ start, end }) => text.slice(start, end))).toEqual(
        sentences,
      )
    })
  })
}

table('ru', [
  ['initials in front of a name', 'А. С. Пушкин родился в Москве.'],
  ['a city', 'Он живёт в г. Москве на ул. Ленина.'],
  ['that is', 'Он приехал поздно, т. е. после полуночи.'],
  ['a year and a verb', 'В 2020 г. прошли выборы.'],
  ['a year that has just begun the sentence', 'В 2020 г. Лукашенко объявил о победе.'],
  ['millions', 'Убыток составил 5 млн руб. и вырос вдвое.'],
  ['an attribution behind a dash', '«Что случилось?» — спросил он.'],
  ['a chairman with initials', 'Пред. правления И. И. Иванов ушёл.'],
  ['plainly', 'Он ушёл.', 'Она осталась.'],
  ['a year that ends one', 'Он родился в 1985 г.', 'Его отец был врачом.'],
  ['initials behind a name', 'Выступил Иванов А. С.', 'Он был краток.'],
  ['and so on', 'Купили хлеб, молоко и т. д.', 'Потом ушли.'],
  ['a quotation that ends one', 'Он сказал: «Да».', 'Она молчала.'],
])

table('de', [
  ['an ordinal before a month', 'Die Wahl fand am 9. August statt.'],
  ['a century', 'Im 19. Jahrhundert war das anders.'],
  ['for example, apart', 'Viele Länder, z. B. Frankreich, stimmten zu.'],
  ['that is, apart', 'Er kommt morgen, d. h. am Montag.'],
  ['titles', 'Prof. Dr. Müller und Hr. Schmidt kamen.'],
  ['a street and a number', 'Sie wohnt in der Goethestr. 5 in Bonn.'],
  ['an attribution behind a question', '„Warum?“, fragte sie.'],
  ['millions', 'Es kostet 3 Mio. Euro.'],
  ['plainly', 'Er ging.', 'Sie blieb.'],
  ['a quotation that ends one', 'Er rief: „Halt!“', 'Niemand hörte ihn.'],
  ['a year that ends one', 'Das war 1989.', 'Die Mauer fiel.'],
  ['guillemets that point inward', 'Er ging.', '»Nein«, sagte sie.'],
])

table('fr', [
  ['a gentleman', 'M. Macron a rencontré Mme Merkel.'],
  ['an attribution behind a question', '« Pourquoi ? » a demandé le juge.'],
  ['a question mark with its space', 'Pourquoi pas ?'],
  ['a saint', 'Il habite à St. Denis.'],
  ['an article of law', 'Voir art. 5 de la loi.'],
  ['initials', 'J. K. Rowling est venue.'],
  ['plainly', 'Il est parti.', 'Elle est restée.'],
  ['a quotation that ends one', 'Il a dit : « C’est clair ! »', 'Puis il est parti.'],
  ['a quotation closed behind its stop', 'Elle a dit « oui ».', 'Il a ri.'],
  ['and so on', 'Du pain, du lait, etc.', 'Puis il paya.'],
  ['a quotation that opens one', 'Il est parti.', '« Non », dit-elle.'],
])

table('es', [
  ['titles', 'El Dr. López y la Sra. García llegaron.'],
  ['the United States', 'Viajó a EE. UU. en mayo.'],
  ['an attribution behind a question', '«¿Por qué?», preguntó ella.'],
  ['a number', 'Vive en el núm. 5 de la calle.'],
  ['miss', 'La Srta. Ruiz no vino.'],
  ['decimals', 'Subió un 3,5 % y cuesta $1.200,50.'],
  ['plainly', 'Él se fue.', 'Ella se quedó.'],
  ['a question', '¿Se fue?', 'Ella se quedó.'],
  ['an exclamation that opens one', 'Se fue.', '¡Qué pena!'],
  ['a dangling question', 'Pero, ¿quién lo sabe?', 'Nadie.'],
])

table('ar', [
  ['a doctor', 'قال د. أحمد إن الوضع صعب.'],
  ['decimals', 'ارتفع السعر 3.5 في المئة.'],
  ['a colon', 'قال الرئيس: لن نستسلم.'],
  ['commas', 'جاء محمد، وذهب علي، وبقي خالد.'],
  ['an attribution behind a question', '«لماذا؟» سأل الصحفي.'],
  ['plainly', 'غادر الرجل.', 'بقيت المرأة.'],
  ['a question', 'هل غادر؟', 'نعم غادر.'],
  ['an exclamation', 'يا للعار!', 'رحل الجميع.'],
  ['a quotation that ends one', 'قال: «نعم.»', 'ثم غادر.'],
])

table(
  'zh',
  [
    ['a quotation in mid-sentence', '他说“我不知道”，然后走了。'],
    ['two sentences inside a quotation', '他说：“我们走吧。天黑了。”'],
    ['an attribution behind a quotation', '“你去吗？”他问。'],
    ['a bracket', '他来了（见第3页。）'],
    ['decimals', '增长了3.5%。'],
    ['plainly', '他走了。', '她留下了！'],
    ['a question', '他走了吗？', '没有。'],
    ['before a quotation', '会谈将继续。', '“真的吗？”记者问道。'],
    ['behind a quotation', '他说：“走吧。”', '她没有动。'],
    ['an ellipsis and a full stop', '他走了……。', '她留下了。'],
  ],
  '',
)

table(
  'ja',
  [
    ['a quotation and its particle', '「行きます。」と彼は言った。'],
    ['two sentences inside a quotation', '彼は「行きます。待ってください。」と言った。'],
    ['two sentences inside brackets', 'これは山です（これは山です。これは山です）。'],
    ['wide decimals', '３．２９％以上です。'],
    ['a line that is not finished', 'これは父の\n家です。'],
    ['plainly', '彼は行った。', '彼女は残った。'],
    ['a question', '行きますか？', 'はい。'],
    ['an exclamation', 'すごい！', '本当だ。'],
  ],
  '',
)

table('it', [
  ['titles in small letters', 'Il prof. Rossi e l’on. Bianchi sono usciti.'],
  ['titles', 'Il Sig. Rossi e il Dott. Bianchi sono usciti.'],
  ['plainly', 'Lui è partito.', 'Lei è rimasta.'],
])
table('pt', [
  ['titles', 'O Sr. Silva e a Dra. Costa chegaram.'],
  ['plainly', 'Ele saiu.', 'Ela ficou.'],
])
table('nl', [
  ['titles', 'Dhr. Jansen en mevr. de Vries kwamen.'],
  ['plainly', 'Hij vertrok.', 'Zij bleef.'],
])
table('pl', [
  ['titles', 'Prof. Kowalski mieszka przy ul. Długiej.'],
  ['plainly', 'On wyszedł.', 'Ona została.'],
])
table('uk', [
  ['a city', 'Він живе в м. Київ на вул. Лесі Українки.'],
  ['plainly', 'Він пішов.', 'Вона лишилася.'],
])
table('el', [['a question', 'Πού είναι;', 'Δεν ξέρω.']])
table('hi', [['the danda', 'वह गया।', 'वह रही।']])
table('hy', [['its full stop, and the weaker one', 'Նա գնաց:', 'Նա մնաց. այդպես էր:']])
table('ur', [['its full stop', 'وہ گیا۔', 'وہ رہی۔']])
table('am', [['without a space', 'ሄደ።', 'ቀረች።']], '')
table('sv', [['a language without rules of its own', 'Han gick.', 'J. A. Berg stannade.']])
table('de-AT', [['only the language of a tag counts', 'Am 3. Oktober kam er.']])
