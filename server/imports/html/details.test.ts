import { describe, expect, test } from 'vitest'
import { detailsOf } from './details.ts'
import { addressesOf } from './page-addresses.ts'
import { pageTree } from './page-tree.ts'
import { dayIn } from './written-day.ts'

const root = (head: string, body = '<p>Words.</p>', attributes = '') => {
  const tree = pageTree(`<!doctype html><html ${attributes}><head>${head}</head><body>${body}</body></html>`)
  if (!tree) throw new Error('too deep')
  return tree.root
}
const data = (json: string) => `<script type="application/ld+json">${json}</script>`
const article = (more: string) => data(`{"@type":"NewsArticle",${more}}`)

describe('the day it was published', () => {
  const published = '<meta property="article:published_time" content="2020-08-19T23:30:00-04:00">'
  const posted = article('"datePublished":"2020-08-20T03:30Z"')
  const time = '<time datetime="2020-08-21">'
  test.each<[why: string, head: string, body: string, value: string | undefined, source?: string]>([
    [
      'first of all from article:published_time',
      published + posted,
      time,
      '2020-08-19',
      'article:published_time',
    ],
    ['then from the data', posted, time, '2020-08-20', 'json-ld'],
    ['then from an element for times', '<meta name="date" content="2020-08-22">', time, '2020-08-21', 'time'],
    [
      'the time of publication first',
      '',
      `${time}</time><time pubdate datetime="2020-08-18">`,
      '2020-08-18',
      'time',
    ],
    ['the words of such an element', '', '<time>19 August 2020</time>', '2020-08-19', 'time'],
    ['then from other meta elements', '<meta name="Date" content="2020-08-22">', '', '2020-08-22', 'meta'],
    ['whatever they call it', '<meta name="pub_date" content="20200822">', '', '2020-08-22', 'meta'],
    ['then from the words', '', '<p class="date">Aug. 19, 2020</p>', '2020-08-19', 'text'],
    ['not a day that never was', published.replace('08-19', '02-30') + posted, '', '2020-08-20', 'json-ld'],
    ['not nonsense', published.replace(/2020.*00/, 'yesterday'), time, '2020-08-21', 'time'],
    [
      'in a list of data',
      data('[{"@type":"WebPage"},{"@type":"BlogPosting","datePublished":"2021-01-02"}]'),
      '',
      '2021-01-02',
      'json-ld',
    ],
    [
      'in a graph',
      data('{"@graph":[{"@type":["Report","Thing"],"datePublished":"2021-01-02"}]}'),
      '',
      '2021-01-02',
      'json-ld',
    ],
    [
      'in the main entity',
      data('{"@type":"WebPage","mainEntity":{"@type":"ReportageNewsArticle","datePublished":"2021-01-02"}}'),
      '',
      '2021-01-02',
      'json-ld',
    ],
    [
      'not in what is listed',
      data('{"@type":"ItemList","itemListElement":[{"@type":"Article","datePublished":"2021-01-02"}]}'),
      '',
      undefined,
    ],
    ['not of a job', data('{"@type":"JobPosting","datePublished":"2021-01-02"}'), '', undefined],
  ])('%s', (_why, head, body, value, source) => {
    const found = value === undefined ? undefined : { value, source }
    expect(detailsOf(root(head, body)).publishedOn).toEqual(found)
  })

  test.each<[address: string, head: string, value: string | undefined, source?: string]>([
    [
      'https://news.example/2020/08/19/a-day',
      '<meta name="date" content="2020-08-22">',
      '2020-08-22',
      'meta',
    ],
    ['https://news.example/2020/08/19/a-day', '', '2020-08-19', 'address'],
    ['https://news.example/2020/08/a-month', '', undefined],
    ['https://news.example/story/64063', '', undefined],
  ])('of a page at %s whose head is %j', (address, head, value, source) => {
    const found = value === undefined ? undefined : { value, source }
    expect(detailsOf(root(head), address).publishedOn).toEqual(found)
  })

  test.each([
    ['2020-08-19T23:30:00-04:00', '2020-08-19'],
    ['Fri, 13 Aug 2010 16:08:00 EST', '2010-08-13'],
    ['2020-08-19', '2020-08-19'],
    ['20200819', '2020-08-19'],
    ['2020/08/19 10:00', '2020-08-19'],
    ['Wed, 19 Aug 2020 23:30:00 -0400', '2020-08-19'],
    ['August 19, 2020 at 9:00 am', '2020-08-19'],
    ['2020-13-01', null],
    ['2020-02-30', null],
    ['0001-01-01T00:00:00', null],
    ['1597881600', null],
    ['{{ date }}', null],
    ['', null],
    [undefined, null],
  ])('%s is the day %s', (stamp, day) => {
    expect(dayIn(stamp)).toBe(day)
  })
})

describe('who wrote it', () => {
  test.each<[head: string, body: string, value: string | undefined, source?: string]>([
    [article('"author":"Jane Doe"'), '', 'Jane Doe', 'json-ld'],
    [
      article('"author":[{"name":"Jane Doe"},"John Roe",{"name":["A. Lee"]}]'),
      '',
      'Jane Doe, John Roe, A. Lee',
      'json-ld',
    ],
    [article('"author":{"@id":"#nobody"}'), '<a rel="author">By Jane Doe</a>', 'Jane Doe', 'text'],
    [article('"author":[null,1,{"name":null},{"name":"https://x.example"}]'), '', undefined],
    ['<meta name="Author" content="By Jane Doe">', '', 'Jane Doe', 'meta'],
    [
      '<meta property="article:author" content="https://x.example/doe">',
      '<p class="byline">Von Jane Doe',
      'Jane Doe',
      'text',
    ],
    [
      '<meta name="author" content="@doe">',
      '<b itemprop="author" hidden>X</b><b itemprop="author">Jane Doe</b>',
      'Jane Doe',
      'text',
    ],
    ['', `<div class="author">${'Jane Doe has written for us since 1994. '.repeat(5)}</div>`, undefined],
  ])('%s %s', (head, body, value, source) => {
    const found = value === undefined ? undefined : { value, source }
    expect(detailsOf(root(head, body)).byline).toEqual(found)
  })
})

describe('what it is called', () => {
  const site = '<meta property="og:site_name" content="The Harbour Times">'
  test.each<[head: string, body: string, value: string | undefined, source?: string]>([
    ['<meta property="og:title" content="A  day">', '<h1>B</h1>', 'A day', 'meta'],
    [`${site}<meta property="og:title" content="A day | The Harbour Times">`, '', 'A day', 'meta'],
    ['<meta property="og:title" content="A day – and a night">', '', 'A day – and a night', 'meta'],
    [article('"headline":"A day"'), '<h1>B</h1>', 'A day', 'json-ld'],
    ['<title>B | Site</title>', '<h1 hidden>Menu</h1><h1>A <i>day</i></h1>', 'A day', 'text'],
    ['<title>A day at the harbour - Site</title>', '', 'A day at the harbour', 'meta'],
    ['<title>A day</title>', '<svg><title>Logo</title></svg>', 'A day', 'meta'],
    ['<title></title>', '', undefined],
  ])('%s %s', (head, body, value, source) => {
    const found = value === undefined ? undefined : { value, source }
    expect(detailsOf(root(head, body)).title).toEqual(found)
  })
})

test.each<[head: string, attributes: string, value: string, source: string]>([
  ['<meta property="og:locale" content="fr_FR">', 'lang="de-AT"', 'de-AT', 'meta'],
  ['<meta property="og:locale" content="fr_FR">', 'lang=""', 'fr_FR', 'meta'],
  [article('"inLanguage":"es"'), '', 'es', 'json-ld'],
  ['<meta http-equiv="Content-Language" content="it">', 'xml:lang=""', 'it', 'meta'],
])('the language: %s %s', (head, attributes, value, source) => {
  expect(detailsOf(root(head, '', attributes)).language).toEqual({ value, source })
})

describe('data that is not quite JSON', () => {
  test.each([
    ['a comma too many', '{"@type":"Article","headline":"A day",}'],
    ['comments', '/* made by hand */ {"@type":"Article", // the type\n"headline":"A day"}'],
    [
      'an address, which is no comment',
      '{"@type":"Article","url":"https://x.example",\n"headline":"A day",}',
    ],
    ['line breaks in strings', '{"@type":"Article","headline":"A\n\tday"}'],
    ['a comment of HTML around it', '<!--\n{"@type":"Article","headline":"A day"}\n//-->'],
    ['CDATA around it', '//<![CDATA[\n{"@type":"Article","headline":"A day"}\n//]]>'],
    ['CDATA in comments around it', '/*<![CDATA[*/{"@type":"Article","headline":"A day"}/*]]>*/'],
    ['a semicolon behind it', '{"@type":"Article","headline":"A day"};'],
  ])('%s', (_why, json) => {
    expect(detailsOf(root(data(json))).title?.value.replaceAll(/\s+/g, ' ')).toBe('A day')
  })

  test.each([
    '',
    '{',
    'null',
    '[[[]]]',
    '"x"',
    '{"@type":{"a":1},"@graph":5}',
    '[{"@type":"Article","headline":{}}]',
  ])('%s breaks nothing', (json) => {
    expect(detailsOf(root(data(json)))).toEqual({})
  })
})

describe('where it is from', () => {
  const canonical = '<link rel="canonical" href="https://a.example/canonical">'
  test.each<
    [head: string, url: string | undefined, base: string | undefined, value?: string, source?: string]
  >([
    [canonical, 'https://a.example/x', 'https://a.example/x', 'https://a.example/x', 'address'],
    [canonical, undefined, 'https://a.example/canonical', 'https://a.example/canonical', 'meta'],
    [
      '<meta property="og:url" content="https://a.example/y">',
      undefined,
      'https://a.example/y',
      'https://a.example/y',
      'meta',
    ],
    ['<base href="/b/">', 'https://a.example/x', 'https://a.example/b/', 'https://a.example/x', 'address'],
    [
      '<base href="javascript:alert(1)">',
      'https://a.example/x',
      'https://a.example/x',
      'https://a.example/x',
      'address',
    ],
    ['<base href="https://b.example/">', undefined, 'https://b.example/'],
    ['<link rel="canonical" href="/relative">', undefined, undefined],
    ['<link rel="canonical" href="file:///etc/passwd">', undefined, undefined],
  ])('%s fetched from %s', (head, url, base, value, source) => {
    const sourceUrl = value === undefined ? {} : { sourceUrl: { value, source } }
    expect(addressesOf(root(head), url)).toEqual({ ...(base === undefined ? {} : { base }), ...sourceUrl })
  })
})
