import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { CallableText } from '#ui/CallableText.tsx'
import { Fact } from '#ui/Facts.tsx'
import { inShort } from '#ui/in-short.ts'
import { ListRow } from '#ui/List.tsx'
import { LongTextContext } from '#ui/long-text.ts'
import { PhoneLink } from '#ui/PhoneLink.tsx'
import { quoted, SourceText, WithSource } from '#ui/SourceText.tsx'

const linksIn = (text: string) =>
  [...renderToStaticMarkup(<CallableText>{text}</CallableText>).matchAll(/href="tel:([^"]*)"/g)].map(
    ([, number]) => number,
  )

test.each([
  ['Ring 112.', ['112']],
  ['Får du svårt att andas, ring genast 112! Annars 1177.', ['112', '1177']],
  ['Ring (1177) eller Hemsjukvården, 031-390 06 30.', ['1177', '0313900630']],
  ['Vårdcentralen, +46 31 390 06 30', ['+46313900630']],
  ['08-465 004 10, 08-465 004 11', ['0846500410', '0846500411']],
])('a number within a sentence can be called: %s', (text, expected) => {
  expect(linksIn(text)).toEqual(expected)
})

test.each([
  'Blodtryck 112/70',
  'Mer än 112 slag i minuten',
  'Ta 112 mg',
  'Personnummer 010203-1234',
  'Den 2026-11-24 klockan 08.15',
  'Rum 21177',
  '1 1 2',
  '',
])('what is no number to call is no link: %s', (text) => {
  expect(linksIn(text)).toEqual([])
})

test('a number that nobody answers is read, not called', () => {
  const drawn = renderToStaticMarkup(
    <CallableText mayCall={(number) => number === '112'}>Ring 031-390 06 30, eller ring 112.</CallableText>,
  )
  expect(drawn).toContain('tel:112')
  expect(drawn).not.toContain('tel:031')
  expect(drawn.replaceAll(/<[^>]*>/g, '')).toBe('Ring 031-390 06 30, eller ring 112.')
})

test('a text of a source is Swedish, runs its own way, and keeps its numbers in order', () => {
  expect(renderToStaticMarkup(<SourceText>اتصل 08-465 004 10</SourceText>)).toBe(
    '<span lang="sv" dir="auto">اتصل <bdi dir="ltr">08-465 004 10</bdi></span>',
  )
})

test('what is quoted in the words of the page is a text of a source, and no mark of it is left', () => {
  const hostile = 'Blodprov\u2069 \u2068x'
  expect(renderToStaticMarkup(<WithSource>{`Now: ${quoted(hostile)}.`}</WithSource>)).toBe(
    'Now: <span lang="sv" dir="auto">Blodprov x</span>.',
  )
  expect(quoted(undefined)).toBeUndefined()
})

test('in a field for a number, words beside it are those of the source', () => {
  expect(renderToStaticMarkup(<PhoneLink number="Växeln 031-390 06 30" />)).toBe(
    '<span lang="sv" dir="auto">Växeln </span><a href="tel:0313900630">031-390 06 30</a>',
  )
})

const tenMegabytes = 'Ring 031-390 06 30 om 3 dagar. '.repeat(330_000)
/** The words and numbers that are drawn where a part shows no more than the first signs. */
const wordsOf = (drawn: ReactNode) =>
  renderToStaticMarkup(
    <LongTextContext value={({ text, draw, first }) => draw(text.slice(0, first))}>{drawn}</LongTextContext>,
  ).replaceAll(/<[^>]*>/g, '')

test.each([
  ['alone', <SourceText key="a">{tenMegabytes}</SourceText>],
  ['in words of the page', <WithSource key="b">{`Now: ${quoted(tenMegabytes)}.`}</WithSource>],
  [
    'with numbers to call',
    <CallableText key="c" fromSource>
      {tenMegabytes}
    </CallableText>,
  ],
  ['as the title of a row', <ListRow key="d" level={3} title={quoted(tenMegabytes)} />],
  [
    'as a fact',
    <Fact key="e" label="Anteckning">
      {quoted(tenMegabytes)}
    </Fact>,
  ],
])('of a text without end some thousand signs are drawn: %s', (_, drawn) => {
  const words = wordsOf(drawn)
  expect(words).toContain('Ring 031-390 06 30 om 3 dagar.')
  expect(words.length).toBeGreaterThan(1_000)
  expect(words.length).toBeLessThan(6_000)
})

test('a text of a length that people write is drawn whole, and so is any where nothing is asked for', () => {
  const note = 'Ta med din medicinlista. '.repeat(150)
  expect(wordsOf(<SourceText>{note}</SourceText>)).toBe(note)
  const long = note.repeat(10)
  expect(renderToStaticMarkup(<SourceText>{long}</SourceText>)).toContain(long)
})

test('a name that is heard is short, whatever it is of', () => {
  expect(inShort('Kontroll av hjärtsvikt')).toBe('Kontroll av hjärtsvikt')
  expect(inShort(tenMegabytes).length).toBeLessThan(310)
})
