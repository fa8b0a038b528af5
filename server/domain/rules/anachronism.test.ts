import { describe, expect, test } from 'vitest'
import { noticedIn } from '../../testing/rule-articles.ts'
import { anachronism } from './anachronism.ts'

describe('valid', () => {
  const cases: [why: string, text: string][] = [
    ['a forecast', 'The bank said growth would return in 2024.'],
    ['a forecast in the past tense', 'Analysts forecast a rise in 2023, and said so.'],
    ['by a year', 'The city pledged to halve its waste by 2030.'],
    ['by a year, without a verb of the future', 'Most countries signed the goal of cutting it by 2030.'],
    ['by a part of a year', 'She found that it makes ready to build one by late 2022.'],
    ['by a season', 'She found that it makes ready to build one by the summer of 2022.'],
    ['until a year', 'He signed a contract until 2023.'],
    ['until a day', 'The border was closed until Sept. 30, 2020.'],
    ['through a year', 'The grant was paid through 2022.'],
    ['a span that ends later', 'The program ran from 2018 to 2024 on paper.'],
    ['a plan', 'The ministry planned a new line in 2025.'],
    ['a date that was set', 'The vote was set for March 3, 2021.'],
    ['a date that was scheduled', 'A hearing was scheduled on March 3, 2021.'],
    ['a date that was put off', 'The games were postponed to July 23, 2021.'],
    ['a contract', 'Her contract expired on June 30, 2021, on paper.'],
    ['a fiscal year', 'Revenue rose in fiscal 2021, the company said.'],
    ['a fiscal year in full', 'The agency was funded in fiscal year 2021.'],
    ['a model year', 'He drove a 2021 sedan and sold it.'],
    ['a law', 'The Clean Water Act of 2021 was read aloud.'],
    ['an election named by its year', 'He said the 2024 election mattered.'],
    ['a tournament in another year', 'The city won the 2024 Games.'],
    ['a bid', 'Paris made a bid in 2015 and won it, and made one in 2023.'],
    ['a novel', 'The novel was set in 2049 and sold well.'],
    ['a condition', 'If he won in 2024, he said, he left the rest to others.'],
    ['a term', 'He was elected to a term that ended in 2024.'],
    ['a sentence', 'She was sentenced and became eligible in 2031.'],
    ['a number of things', 'It was printed in 2024 copies.'],
    ['present tense', 'The next eclipse is in 2026.'],
    ['no verb at all', 'Opening: March 3, 2021.'],
    ['a quotation told in the past', '“Ask me in 2023,” she told reporters.'],
    ['a quotation in straight marks', '"Ask me in 2023," she told reporters.'],
    ['a talk of what is to come', 'The coach said that in 2022 the team is at home.'],
    ['an infinitive', 'They decided to open a second plant in 2022.'],
    ['a promise', 'He promised a tunnel in 2027.'],
    ['what is talked about', 'In 2024, he said, a second plant opens.'],
    ['what is said now', 'She said that in 2024 the team is at home.'],
    ['a plant that is planned', 'The plant planned in 2024 was sold.'],
    ['the day after', 'The council met on Aug. 20, 2020, it said.'],
    ['the same day', 'The council met on Aug. 19, 2020.'],
    ['the same month', 'The council met in August 2020.'],
    ['the same year', 'The council met in 2020.'],
    ['an earlier date', 'The wall fell on Nov. 9, 1989.'],
    ['an update', 'Updated on Sept. 2, 2020: the name was misspelled.'],
    ['a correction', 'Correction, Sept. 2, 2020: An earlier version misstated the toll.'],
    ['a date without its year', 'The council met on Sept. 30.'],
    ['a date in an address', 'He said so at https://example.com/2024/05/05/x when he was asked.'],
  ]
  test.each(cases)('%s', (_why, text) => {
    expect(noticedIn(anachronism, text)).toEqual([])
  })
  test('no publication date to compare with', () => {
    expect(noticedIn(anachronism, 'He died on March 3, 2021.', { publishedOn: null })).toEqual([])
  })
  test('a date that an editor has corrected', () => {
    const readings = [{ written: 'March 3, 2021', occurrence: 1, date: '2020-03-03' }]
    expect(noticedIn(anachronism, 'He died on March 3, 2021.', { readings })).toEqual([])
  })
})

describe('invalid', () => {
  const sure: [text: string, days: number][] = [
    ['He died on March 3, 2021, in hospital.', 196],
    ['Three men were arrested on Sept. 12, 2020, the police said.', 24],
    ['On March 3, 2021, the roof of the market collapsed.', 196],
    ['The explosion occurred on Friday, Aug. 21, 2020.', 2],
    ['The report was published on 4 May 2024.', 1354],
    ['The committee met on Sept. 30, 2020.', 42],
    ['The company moved to the port in 2024.', 1230],
    ['In 2022, the party won both seats.', 500],
    ['The bridge was opened in May 2021.', 255],
    ['“He left us in 2022,” she said.', 500],
    ['In 2024 the plant burned down.', 1230],
    ['The plant was closed in 2024.', 1230],
    ['The plant was shut down in 2024.', 1230],
    ['In March 2024 the minister resigned.', 1290],
    ['On May 5, 2024, he said that the roof was lost.', 1355],
    ['On May 5, 2024, he said that the talks will go on.', 1355],
    ['The minister said on May 5, 2024, that he was ill.', 1355],
    ['She told reporters on May 5, 2024, that it was over.', 1355],
  ]
  test.each(sure)('%s', (text, days) => {
    const [finding] = noticedIn(anachronism, text)
    expect(finding).toMatchObject({ confidence: 'precise', category: 'time', severity: 'major' })
    expect(finding?.values).toMatchObject({ days, publishedOn: '2020-08-19' })
    expect(finding?.values['arithmetic']).toMatch(/^\d{4}-\d\d-\d\d − 2020-08-19 = [\d,]+ days$/)
  })

  const unsure: [why: string, text: string, words: string][] = [
    ['a state', 'The company was profitable in 2024.', '2024'],
    ['what may be planned for then', 'He backed elections in May 2021.', 'May 2021'],
    ['a state at the beginning', 'In 2024, he was 40.', '2024'],
    ['a verb of talk', 'He asked about Sept. 30, 2020.', 'Sept. 30, 2020'],
    ['an event that the date may belong to', 'She won the race in 2022.', '2022'],
  ]
  test.each(unsure)('as a hint: %s', (_why, text, words) => {
    const found = noticedIn(anachronism, text)
    expect(found).toEqual([
      expect.objectContaining({ confidence: 'hint', severity: 'query', words: [words] }),
    ])
  })

  test('names both dates', () => {
    const [finding] = noticedIn(anachronism, 'He died on March 3, 2021, in hospital.')
    expect(finding?.message).toBe(
      'The text tells “March 3, 2021” as past, but the article is of 2020-08-19, 196 days earlier.',
    )
    expect(finding?.values['arithmetic']).toBe('2021-03-03 − 2020-08-19 = 196 days')
  })
})
