import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { CallableText } from '#ui/CallableText.tsx'
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
    <CallableText mayCall={(number) => number === '112'}>Ring 031-390 06 30, eller 112.</CallableText>,
  )
  expect(drawn).toContain('tel:112')
  expect(drawn).not.toContain('tel:031')
  expect(drawn.replaceAll(/<[^>]*>/g, '')).toBe('Ring 031-390 06 30, eller 112.')
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
