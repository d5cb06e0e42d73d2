import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { TooMuch } from './html-limits.ts'
import { wordsOfHtml } from './html-words.ts'
import { readPage } from './test-words.ts'

const dose = '<p class="rad" id=dos>Ta <span class="gammal av">5</span> <b class=ny>2</b> tabletter</p>'
const kept = '<p>Ta 5 <b>2</b> tabletter</p>'
const struck = '<p>Ta <s>5</s> <b>2</b> tabletter</p>'
const gone = '<p>Ta  <b>2</b> tabletter</p>'
const unsure = (page: string) => wordsOfHtml(page).unsure

describe('what a style sheet strikes out or hides is so', () => {
  test.each([
    ['.gammal{text-decoration:line-through}', struck],
    ['.gammal{text-decoration-line:underline line-through;color:red}', struck],
    ['span{TEXT-DECORATION: LINE-THROUGH !important}', struck],
    ['#dos .gammal { text-decoration : line-through }', struck],
    ['p > span.gammal.av{text-decoration:line-through}', struck],
    ['body #dos>span{text-decoration:line-through}', struck],
    ['.x, .gammal, .y{text-decoration:line-through}', struck],
    ['/* .gammal{} */ .gammal/**/{text-decoration:/* x */line-through}', struck],
    ['<!-- .gammal{text-decoration:line-through} -->', struck],
    ['@media screen{.gammal{text-decoration:line-through}}', struck],
    ['@media all { p { color: red } .gammal { text-decoration: line-through } }', struck],
    ['@font-face{font-family:"a}b"} .gammal{text-decoration:line-through}', struck],
    ['@charset "utf-8"; .gammal{text-decoration:line-through}', struck],
    ['.gammal{text-decoration:line-through', struck],
    ['} .gammal{text-decoration:line-through}', struck],
    ['.gammal{display:none}', gone],
    ['.gammal{display:none!important} .gammal{display:inline}', gone],
    ['.gammal{visibility:hidden}', gone],
    ['*{}.av{visibility:collapse}', gone],
    // Of two, the one that says it more closely, or later.
    ['.gammal{text-decoration:line-through} span{text-decoration:none}', struck],
    ['span{text-decoration:none} .gammal{text-decoration:line-through}', struck],
    ['.gammal{text-decoration:line-through} .gammal{text-decoration:none}', kept],
    ['#dos .gammal{text-decoration:none} .gammal{text-decoration:line-through}', kept],
    ['.gammal{text-decoration:none!important} #dos .gammal{text-decoration:line-through}', kept],
    ['.gammal{display:none} span.gammal{display:inline}', kept],
    // Not of these words, or not on a screen.
    ['.Gammal{text-decoration:line-through}', kept],
    ['.gammal .av{text-decoration:line-through}', kept],
    ['body > .gammal{display:none}', kept],
    ['td.gammal{display:none}', kept],
    ['#gammal{display:none}', kept],
    ['@media print{.gammal{display:none}}', kept],
    ['.gammal:hover{display:none}', kept],
    ['.gammal::after{content:""}', kept],
  ])('%s', (css, words) => {
    const page = `<style>${css}</style>${dose}`
    expect(readPage(page)).toBe(words)
    expect(unsure(page)).toBe(false)
  })

  test('a style of its own goes before a sheet, unless that is important', () => {
    const own = dose.replace('"gammal av"', '"gammal av" style="text-decoration:line-through"')
    expect(readPage(`<style>#dos .gammal{text-decoration:none}</style>${own}`)).toBe(struck)
    expect(readPage(`<style>.gammal{text-decoration:none!important}</style>${own}`)).toBe(kept)
  })

  test('what is seen in what is not is there', () => {
    const page =
      '<style>.a{visibility:hidden}.b{visibility:visible}</style><p class=a>Nej <b class=b>Ta 2</b> nej'
    expect(readPage(page)).toBe('<p><b>Ta 2</b></p>')
    expect(readPage(page.replace('visibility:visible', 'color:red'))).toBe('')
    expect(readPage('<p style="display:none">Nej <b style="visibility:visible;display:block">nej</b>')).toBe(
      '',
    )
  })

  test('a style for paper alone is not for the screen', () => {
    expect(readPage(`<style media=print>.gammal{display:none}</style>${dose}`)).toBe(kept)
    expect(readPage(`<style media=screen>.gammal{display:none}</style>${dose}`)).toBe(gone)
  })

  test('a line through a row, a table or a list goes through all words in it, once', () => {
    const table = (where: string) =>
      `<table${where === 'table' ? ' class=x' : ''}><tr${where === 'tr' ? ' class=x' : ''}><td>Ta</td><td>5 <b>mg</b></td></tr></table>`
    const cells = '<tr><td><s>Ta</s></td><td><s>5 <b>mg</b></s></td></tr>'
    for (const where of ['tr', 'table']) {
      const sheet = `<style>.x{text-decoration:line-through}</style>${table(where)}`
      expect(readPage(sheet)).toBe(`<table><tbody>${cells}</tbody></table>`)
      const own = table(where).replace('class=x', 'style="text-decoration: line-through"')
      expect(readPage(own)).toBe(`<table><tbody>${cells}</tbody></table>`)
    }
    expect(readPage('<ul style="text-decoration:line-through"><li>Ta 5</ul>')).toBe(
      '<ul><li><s>Ta 5</s></li></ul>',
    )
    expect(readPage('<tr style="display:none"><td>Nej</td></tr>')).not.toContain('<td>')
    expect(readPage('<table><tr style="font-weight:bold"><td>Inte</table>')).toContain(
      '<strong>Inte</strong>',
    )
  })
})

test.each([
  '<link rel=stylesheet href=stil.css>',
  '<link rel="alternate StyleSheet" href=stil.css>',
  '<style>@import "stil.css";</style>',
  '<style>.gammal:not(.ny){text-decoration:line-through}</style>',
  '<style>.ny ~ .gammal{display:none}</style>',
  '<style>[class]{visibility:hidden}</style>',
  '<style>a b c d e{display:none}</style>',
  '<style>@media (max-width: 600px){.gammal{display:none}}</style>',
  '<style>@supports (display:grid){.gammal{text-decoration:line-through}}</style>',
  '<style media="(min-width:1px)">.gammal{display:none}</style>',
  '<style>.rad{ .gammal{display:none} }</style>',
  '<style>.gammal::before{content:"INTE "}</style>',
])('%s may mean something that is not read, and that is told', (head) => {
  expect(unsure(head + dose)).toBe(true)
  expect(readPage(head + dose)).toBe(kept)
})

test.each([
  '',
  '<link rel=icon href=x.png>',
  '<link rel=stylesheet media=print href=x.css>',
  '<style>[class]{color:red} a:hover{text-decoration:none}</style>',
  '<style>.x::before{content:"•"} @page{margin:1cm} .a:not(.b){font-weight:bold}</style>',
  '<style>@media (max-width: 600px){.gammal{display:block}}</style>',
])('%s means nothing for the words', (head) => {
  expect(unsure(head + dose)).toBe(false)
})

test('no style makes it throw, go on for ever, or lose a word that it does not hide', () => {
  const piece = fc.constantFrom(
    '.gammal',
    '#dos',
    'span',
    '*',
    ' ',
    '>',
    ',',
    '{',
    '}',
    ';',
    ':',
    '@media print',
    '@media',
    '/*',
    '*/',
    '"',
    "'",
    'text-decoration:line-through',
    'content:"x"',
    '!important',
    '\\',
    '<!--',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
      const css = pieces.join('').replaceAll('</', '')
      expect(readPage(`<style>${css}</style>${dose}`).replaceAll(/<[^>]*>/g, '')).toBe('Ta 5 2 tabletter')
    }),
    { numRuns: 1000 },
  )
  const many = Array.from({ length: 20_000 }, (_, place) => `div div div .x${place}{display:none}`).join('')
  const deep = `${'<div>'.repeat(140)}${'<i class=x>a</i>'.repeat(300)}`
  expect(() => wordsOfHtml(`<style>${many}</style>${deep}`)).toThrow(TooMuch)
})
