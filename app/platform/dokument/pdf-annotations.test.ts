import { expect, test } from 'vitest'
import { type Annotation, readMarks } from './pdf-annotations.ts'

const field = (one: Annotation): Annotation => ({ subtype: 'Widget', rect: [0, 0, 10, 10], ...one })
const filled = (one: Annotation) => readMarks([one]).marks[0]?.parts[0]

test.each<[string, Annotation, unknown]>([
  ['a text', { fieldType: 'Tx', fieldValue: 'Amina' }, { kind: 'written', text: 'Amina' }],
  [
    'a text by its look',
    { fieldType: 'Tx', textContent: ['Gå till', 'affären'] },
    { kind: 'written', text: 'Gå till affären' },
  ],
  ['a text of many lines', { fieldType: 'Tx', fieldValue: 'Ett\rTvå' }, { kind: 'written', text: 'Ett Två' }],
  ['none', { fieldType: 'Tx', fieldValue: '' }, { kind: 'empty', text: '' }],
  ['a password', { fieldType: 'Tx', fieldValue: 'hemligt', password: true }, { kind: 'empty', text: '' }],
  [
    'a choice, by the word that is seen',
    { fieldType: 'Ch', fieldValue: ['2'], options: [{ exportValue: '2', displayValue: 'Varje vecka' }] },
    { kind: 'written', text: 'Varje vecka' },
  ],
  ['a tick', { checkBox: true, fieldValue: 'Ja', exportValue: 'Ja' }, { kind: 'ticked', text: '' }],
  ['no tick', { checkBox: true, fieldValue: 'Off', exportValue: 'Ja' }, { kind: 'unticked', text: '' }],
  [
    'a tick of another box',
    { checkBox: true, fieldValue: 'Nej', exportValue: 'Ja' },
    { kind: 'unticked', text: '' },
  ],
  [
    'a box that nobody has touched',
    { checkBox: true, fieldValue: null, exportValue: 'Ja' },
    { kind: 'unticked', text: '' },
  ],
  ['a round one', { radioButton: true, fieldValue: '1', buttonValue: '1' }, { kind: 'chosen', text: '' }],
  [
    'another round one',
    { radioButton: true, fieldValue: '1', buttonValue: '2' },
    { kind: 'unchosen', text: '' },
  ],
  [
    'the word on a button',
    { pushButton: true, fieldType: 'Btn', textContent: ['Skicka'] },
    { kind: 'written', text: 'Skicka' },
  ],
])('a field with %s', (_, one, part) => {
  expect(filled(field(one))).toEqual(part)
  expect(readMarks([field(one)]).drawn).toBe(false)
})

test('a field that shows another word than it holds gives both, and the page is to be seen', () => {
  const marks = readMarks([field({ fieldType: 'Tx', fieldValue: '2 tabletter', textContent: ['1 tablett'] })])
  expect(marks.marks[0]?.parts).toEqual([{ kind: 'written', text: '1 tablett / 2 tabletter' }])
  expect(marks.drawn).toBe(true)
})

test.each<[Annotation, string | undefined, boolean]>([
  [
    {
      subtype: 'FreeText',
      textContent: ['Ring inte efter 18.'],
      contentsObj: { str: 'Ring inte efter 18.' },
    },
    'Ring inte efter 18.',
    false,
  ],
  [{ subtype: 'FreeText', contentsObj: { str: 'Utan utseende' } }, 'Utan utseende', false],
  [{ subtype: 'Text', contentsObj: { str: 'En lapp' }, hasAppearance: true }, 'En lapp', false],
  [{ subtype: 'Highlight', hasAppearance: true }, undefined, false],
  [{ subtype: 'Stamp', contentsObj: { str: 'Ersatt' }, hasAppearance: true }, 'Ersatt', true],
  [{ subtype: 'Stamp', hasAppearance: true }, undefined, true],
  [{ subtype: 'Ink', hasAppearance: true }, undefined, true],
  [{ subtype: 'Line', hasAppearance: false }, undefined, false],
  [{ subtype: 'StrikeOut', overlaidText: 'Ta två' }, 'Ta två', true],
  [{ subtype: 'Popup', contentsObj: { str: 'Syns inte' } }, undefined, false],
  [{ subtype: 'Widget', fieldType: 'Sig', hasAppearance: true }, undefined, true],
  [{ subtype: 'Stamp', hasAppearance: true, hidden: true }, undefined, false],
])('%j says %j; to be seen: %j', (one, text, drawn) => {
  const marks = readMarks([one])
  expect(marks.marks.map(({ parts: [part] }) => typeof part === 'object' && part.text)).toEqual(
    text === undefined ? [] : [text],
  )
  expect(marks.drawn).toBe(drawn)
})

test('a link leads only to a web address that hides nothing', () => {
  const addresses = [
    'https://www.exempel.se/a?b',
    'http://exempel.se/',
    'javascript:alert(1)',
    'https://www.1177.se@exempel.invalid/',
    'mailto:a@exempel.se',
    'inte en adress',
  ]
  const { links } = readMarks(addresses.map((url, place) => ({ id: String(place), subtype: 'Link', url })))
  expect([...links]).toEqual([['0', { href: 'https://www.exempel.se/a?b', host: 'www.exempel.se' }]])
})
