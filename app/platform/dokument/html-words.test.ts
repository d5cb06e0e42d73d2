import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { TooMuch } from './html-limits.ts'
import { type Words, wordsOfHtml } from './html-words.ts'
import { readPage as read, written } from './test-words.ts'

test.each([
  [
    '<html><body><h1>Vårdplan</h1><p>Gå <b>inte</b> ut.</p></body></html>',
    '<h1>Vårdplan</h1><p>Gå <b>inte</b> ut.</p>',
  ],
  ['<ol start=3><li>Tre<li value=7>Sju</ol>', '<ol start=3><li>Tre</li><li value=7>Sju</li></ol>'],
  [
    '<table>\n<tr>\n<th scope=row>Dos<td colspan=2>1</table>',
    '<table><tbody><tr><th scope=row>Dos</th><td colSpan=2>1</td></tr></tbody></table>',
  ],
  [
    '<p>Ta <strike>två</strike> <span style="text-decoration: line-through">tre</span> fyra',
    '<p>Ta <s>två</s> <s>tre</s> fyra</p>',
  ],
  ['<p>Gå <span style="font-weight:700">inte</span> ut', '<p>Gå <strong>inte</strong> ut</p>'],
  ['<title>Nej</title><style>p{}</style><script>alert(1)</script><p>Ja<template>Nej</template>', '<p>Ja</p>'],
  ['<noscript>Utan skript</noscript>', 'Utan skript'],
  ['<p hidden>Nej</p><p style="display:none">Nej</p>Ja', 'Ja'],
  [
    '<p><img src=x onerror=alert(1) alt="En fot"> <img src=y> <img src=z alt="">',
    '<p>{bild En fot} {bild } </p>',
  ],
  ['<svg onload=alert(1)><text>Nej</text></svg><iframe src=x>Nej</iframe>', '{bild }{bild }'],
  ['<p onclick=alert(1) class=x id=y style="color:red">Ja', '<p>Ja</p>'],
  ['<a href="https://exempel.se/">Läs</a>', '<a https://exempel.se/>Läs</a>'],
  [
    '<a href="javascript:alert(1)">Läs</a> <a href="https://1177.se@exempel.invalid">Läs</a> <a href="/egen">Läs</a>',
    'Läs Läs Läs',
  ],
  [
    '<form>Mål: <input value="Gå ut"> <input type=checkbox checked> Ja <input type=checkbox> Nej <input type=hidden value=x></form>',
    'Mål:  {written Gå ut}   {ticked}  Ja  {unticked}  Nej',
  ],
  [
    '<select><option>Ett<option selected>Två</select><textarea>Tre</textarea><input>',
    '{written Två}  {written Tre}  {empty}',
  ],
  ['<font size=7><center>Stort</center></font>', 'Stort'],
  ['<egen-sak>Okänt</egen-sak>', 'Okänt'],
  [
    '<?xml version="1.0"?><html xmlns="x"><head><title/><script src="x"/></head><body><p/>Kvar<br/>här</body></html>',
    '<p></p>Kvar<br></br>här',
  ],
  ['<p lang=en dir=rtl>Ja', '<p lang=en dir=rtl>Ja</p>'],
])('%s', (source, words) => {
  expect(read(source)).toBe(words)
})

test('the language of the page', () => {
  expect(wordsOfHtml('<html lang="en-GB">Yes').language).toBe('en-GB')
  expect(wordsOfHtml('<html lang="x y">Ja').language).toBeUndefined()
})

describe('hostile pages', () => {
  test('one of more elements than anybody writes is refused, also when a short one makes them', () => {
    expect(() => wordsOfHtml('<p>'.repeat(50_000))).toThrow(TooMuch)
    const bold = Array.from({ length: 2000 }, (_, place) => `<b id=${place}>`).join('')
    expect(() => wordsOfHtml(`<p>${bold}${'</p><p>x'.repeat(2000)}`)).toThrow(TooMuch)
  })

  test('one that is very deep keeps its words', () => {
    expect(read(`${'<div>'.repeat(5000)}Djupt`)).toContain('Djupt')
  })

  const tags = [
    'p',
    'b',
    'a',
    'script',
    'svg',
    'table',
    'tr',
    'td',
    'ul',
    'li',
    'h2',
    'select',
    'option',
    'math',
    'style',
    'form',
    'template',
    'title',
  ]
  const piece = fc.oneof(
    fc
      .constantFrom(...tags)
      .chain((tag) =>
        fc.constantFrom(`<${tag}>`, `</${tag}>`, `<${tag} onload=x href=javascript:x style=x srcdoc=x>`),
      ),
    fc.constantFrom('<!--', '-->', '<![CDATA[', '&lt;b&gt;', '"', "'", '<', '>', '&#0;', 'ord '),
  )

  test('none gives an attribute, a tag or a link that is not on the list', () => {
    const known = new Set(['colSpan', 'rowSpan', 'scope', 'start', 'value', 'reversed', 'lang', 'dir'])
    const check = (words: readonly Words[]): void => {
      for (const one of words) {
        if (typeof one === 'string' || !('children' in one)) continue
        if ('link' in one) expect(one.link.href).toMatch(/^https:/)
        else {
          expect(one.tag).toMatch(/^[a-z]+\d?$/)
          expect(['script', 'style', 'iframe', 'svg', 'template', 'form']).not.toContain(one.tag)
          expect(Object.keys(one.attributes).filter((name) => !known.has(name))).toEqual([])
        }
        check(one.children)
      }
    }
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => check(wordsOfHtml(pieces.join('')).words)),
      { numRuns: 1000 },
    )
  })

  test('words between tags that hold words are all there, in their order', () => {
    const holders = ['p', 'b', 'div', 'h2', 'ul', 'li', 'table', 'tr', 'td', 'em', 'a', 'x-y']
    const some = fc.oneof(
      fc.constantFrom(...holders.flatMap((tag) => [`<${tag}>`, `</${tag}>`])),
      fc.stringMatching(/^[a-z]{1,5}$/),
    )
    fc.assert(
      fc.property(fc.array(some, { maxLength: 30 }), (pieces) => {
        const words = pieces.filter((one) => !one.startsWith('<'))
        const said = written(wordsOfHtml(pieces.join('')).words).replaceAll(/<[^>]*>|\s/g, '')
        expect([...said].toSorted().join('')).toBe([...words.join('')].toSorted().join(''))
      }),
      { numRuns: 1000 },
    )
  })
})
