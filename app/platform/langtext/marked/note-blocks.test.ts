import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Block } from './block.ts'
import { blocksOf } from './note-blocks.ts'

const textsOf = (blocks: Block[]) =>
  blocks.flatMap((block) => (block.kind === 'file' ? [] : block.kind === 'list' ? block.items : [block.text]))
const wordsOf = (blocks: Block[]) => textsOf(blocks).flatMap((text) => text.split(/[\s·]+/).filter(Boolean))
const p = (text: string): Block => ({ kind: 'paragraph', text })
const h = (text: string): Block => ({ kind: 'heading', text })
const file: Block = { kind: 'file' }

describe('plain text', () => {
  test.each<[string, string, Block[]]>([
    ['one line', 'Mår bra.', [p('Mår bra.')]],
    [
      'lines, and paragraphs where a line is empty',
      'Status\nAT: gott\n\nPlan: hem',
      [p('Status\nAT: gott'), p('Plan: hem')],
    ],
    ['lines of Windows', 'Ett\r\nTvå\r\n\r\nTre', [p('Ett\nTvå'), p('Tre')]],
    [
      'a list',
      'Råd:\n- Vila\n- Drick mycket\nHör av dig.',
      [p('Råd:'), { kind: 'list', items: ['Vila', 'Drick mycket'] }, p('Hör av dig.')],
    ],
    ['a minus before a number stays', 'Höger öga:\n- 2,50\n-1,25', [p('Höger öga:\n- 2,50\n-1,25')]],
    [
      'signs that are no tags',
      'CRP <5, åäö<>><& och tryck > 140 <namn>',
      [p('CRP <5, åäö<>><& och tryck > 140 <namn>')],
    ],
    ['escaped signs', 'R&ouml;d &amp; varm, &lt;5 &#229;', [p('Röd & varm, <5 å')]],
    ['nothing', ' \n ', []],
  ])('%s', (_, text, blocks) => expect(blocksOf(text)).toEqual(blocks))
})

describe('markup', () => {
  test.each<[string, string, Block[]]>([
    [
      'HTML',
      '<h2>Bedömning</h2><p>Mår <b>bra</b>.<br>Går själv.</p><ul><li>Vila<li>Drick</ul><p>Slut</p>',
      [h('Bedömning'), p('Mår bra.\nGår själv.'), { kind: 'list', items: ['Vila', 'Drick'] }, p('Slut')],
    ],
    [
      'escaped HTML',
      '&lt;p&gt;Ett &amp;amp; två&lt;/p&gt;&lt;p&gt;Tre&lt;/p&gt;',
      [p('Ett & två'), p('Tre')],
    ],
    [
      'DocBook',
      '<?xml version="1.0"?>\n<article>\n <info><title>Epikris</title></info>\n <section><title>Förlopp</title><para>Op\n  utan problem.</para></section></article>',
      [h('Epikris'), h('Förlopp'), p('Op utan problem.')],
    ],
    [
      'CDA',
      '<ClinicalDocument xmlns="urn:hl7-org:v3"><component><structuredBody><section><title>Plan</title><text><list><item>Hem</item><item><content styleCode="Bold">Ring</content> oss</item></list></text></section></structuredBody></component></ClinicalDocument>',
      [h('Plan'), { kind: 'list', items: ['Hem', 'Ring oss'] }],
    ],
    [
      'a table, a row a line',
      '<table><tr><th>Tid</th><th>Dos</th></tr><tr><td><p>8</p></td><td>1</td></tr></table>',
      [p('Tid · Dos'), p('8 · 1')],
    ],
    ['prefixes', '<x:p>Ett</x:p><x:p>Två</x:p>', [p('Ett'), p('Två')]],
    [
      'tags within lines only: the lines are those of the text',
      '<b>Status</b>\nGott\n\n<i>Plan</i>\nHem',
      [p('Status\nGott'), p('Plan\nHem')],
    ],
    ['tags that nobody knows', '<p>A</p><okänd x="1">B</okänd>', [p('A'), p('B')]],
    [
      'what is no tag, among tags',
      '<p>CRP <5 hos <patienten> i dag</p>',
      [p('CRP <5 hos <patienten> i dag')],
    ],
    [
      'what is crossed out',
      '<p>Ta <s>två</s> en tablett</p>',
      [p('Ta'), { kind: 'struck', text: 'två' }, p('en tablett')],
    ],
    ['what is never ended crosses out nothing', '<p>Ta <s>en tablett</p>', [p('Ta'), p('en tablett')]],
    [
      'raised numbers stay raised',
      '<p>LPK 4,5 x 10<sup>9</sup>/L, CO<sub>2</sub>, 10<sup>n</sup></p>',
      [p('LPK 4,5 x 10⁹/L, CO₂, 10^n')],
    ],
    ['a heading that is never ended', '<h1>Rubrik<p>Text</p>', [h('Rubrik'), p('Text')]],
    ['CDATA, comments', '<p><![CDATA[a <b> c]]></p><!-- tyst --><p>d</p>', [p('a <b> c'), p('d')]],
    [
      'what is written for machines',
      '<style>p { color: red }</style><script>alert(1)</script><p onclick="alert(1)">Ord</p>',
      [p('Ord')],
    ],
    ['a script that never ends is words', '<p>Ord</p><script>mer', [p('Ord'), p('mer')]],
    ['pre', '<pre>Ett\nTvå</pre>', [p('Ett\nTvå')]],
    [
      'an item of two paragraphs',
      '<itemizedlist><listitem><para>a</para><para>b</para></listitem><listitem><para>c</para></listitem></itemizedlist>',
      [{ kind: 'list', items: ['a\nb', 'c'] }],
    ],
    [
      'a list in a list',
      '<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul><p>d</p>',
      [{ kind: 'list', items: ['a', 'b', 'c'] }, p('d')],
    ],
  ])('%s', (_, text, blocks) => expect(blocksOf(text)).toEqual(blocks))
})

describe('files', () => {
  const blob = btoa('Ögat \u00ff'.repeat(60))
  test.each<[string, string, Block[]]>([
    ['a picture', '<p>Sår <img src="x.png" onerror="alert(1)"> läker</p>', [p('Sår'), file, p('läker')]],
    ['several together are told once', '<img src="a"><img src="b">', [file]],
    ['base64', `Bild: ${blob} slut`, [p('Bild:'), file, p('slut')]],
    [
      'base64 in lines',
      `Bild\n${(blob.match(/.{1,76}/g) ?? []).join('\n')}\nslut`,
      [p('Bild'), file, p('slut')],
    ],
    ['base64 in an element', `<p>a</p><value representation="B64">${blob}</value>`, [p('a'), file]],
    ['a pointer', 'Se bilden cid:bild01@journal i mappen', [p('Se bilden'), file, p('i mappen')]],
    ['a pointer in brackets', 'Se <cid:bild01@journal>. Läker.', [p('Se'), file, p('Läker.')]],
    [
      'a picture with all its bytes',
      `<p>a <img src="data:image/png;base64,${blob}"> b</p>`,
      [p('a'), file, p('b')],
    ],
    ['bytes in the text', `Foto data:image/png;base64,${blob} klart`, [p('Foto'), file, p('klart')]],
    ['a long word is a word', 'a'.repeat(400), [p('a'.repeat(400))]],
  ])('%s', (_, text, blocks) => expect(blocksOf(text)).toEqual(blocks))
})

const word = fc.stringMatching(/^[a-zåäö0-9]{1,9}$/)
const signs = fc.constantFrom('&amp;', '&lt;5', 'a&nbsp;b', '&ouml;')
const tagName = fc.constantFrom(
  'p',
  'div',
  'b',
  'i',
  'li',
  'ul',
  'td',
  'tr',
  'table',
  'h2',
  'para',
  'section',
  'title',
  'content',
  'okänd',
  'x:p',
  'span',
  'pre',
  's',
  'font',
)
const attributes = fc.constantFrom(
  '',
  ' class="a b"',
  " title='a > b'",
  ' href="javascript:alert(1)"',
  ' x = "<p>"',
)
const { tree } = fc.letrec<{ tree: { text: string; words: string[] } }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => ({ text: ` ${words.join(' ')} `, words })),
    fc
      .record({ name: tagName, with: attributes, inside: fc.array(tie('tree'), { maxLength: 4 }) })
      .map(({ name, with: attribute, inside }) => ({
        text: `<${name}${attribute}>${inside.map(({ text }) => text).join('')}</${name}>`,
        words: inside.flatMap(({ words }) => words),
      })),
  ),
}))

describe('whatever it is', () => {
  test('every word of marked up text is there, in its order', () => {
    fc.assert(
      fc.property(fc.array(tree, { minLength: 1, maxLength: 5 }), (trees) => {
        const text = `<p>början</p>${trees.map((one) => one.text).join('<br/>')}`
        const words = ['början', ...trees.flatMap((one) => one.words)]
        expect(wordsOf(blocksOf(text))).toEqual(words)
        // The same when it has been escaped on its way.
        expect(wordsOf(blocksOf(text.replaceAll('<', '&lt;').replaceAll('>', '&gt;')))).toEqual(words)
      }),
    )
  })

  test('every word of plain text is there', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('y', 'å', ' ', '\n', '.', ',', '5', '<', '>', '(', '-', '/') }),
        (text) => {
          const held = text.split(/\s+/).filter((one) => one !== '' && one !== '-')
          const told = wordsOf(blocksOf(text)).filter((one) => one !== '-')
          expect(told).toEqual(held)
        },
      ),
    )
  })

  test('nothing makes it throw, and no part is empty', () => {
    const piece = fc.oneof(
      word,
      signs,
      fc.constantFrom(
        '<',
        '>',
        '"',
        "'",
        '<p',
        '</p>',
        '<!--',
        '-->',
        '<![CDATA[',
        ']]>',
        '<script>',
        '</script>',
        '<?',
        '<s>',
        '<tr>',
        '<td>',
        '</li>',
        '<ul>',
        '\n',
        '&#0;',
        '&#xd800;',
        '\u2028',
        'cid:',
        '<a x=">',
      ),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        for (const text of textsOf(blocksOf(pieces.join('')))) expect(text.trim()).not.toBe('')
      }),
    )
  })

  test.each([
    '<a x="',
    '<script>',
    '<!--',
    '<![CDATA[',
    '<',
    '<p',
    "<p x='>",
    '&lt;',
    '<s>',
    '<ul><li>',
    'A1b2'.repeat(16) + ' ',
  ])('a long text of %s takes no longer than its length', (piece) => {
    const started = performance.now()
    blocksOf(`<p>${piece.repeat(Math.ceil(200_000 / piece.length))}</p>`)
    expect(performance.now() - started).toBeLessThan(2_000)
  })
})
