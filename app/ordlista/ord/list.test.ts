import { describe, expect, test } from 'vitest'
import { languageCodes } from '#platform/i18n/language.ts'
import { formsOf, piecesOf, terms, termsIn } from './find-terms.ts'
import sv from './texts/sv.ts'
import { lix } from '../../test-lix.ts'

type Explanations = Record<string, string>

test('there are as many words as a page can need, and each has forms and an explanation', () => {
  expect(terms.length).toBeGreaterThan(60)
  expect(Object.keys(sv.terms)).toEqual(terms)
})

test('no form stands twice, in one word or in two', () => {
  const all = terms.flatMap(formsOf).map((form) => form.toLocaleLowerCase('sv'))
  expect(all.filter((form, index) => all.indexOf(form) !== index)).toEqual([])
  expect(all.filter((form) => form !== form.trim() || form === '')).toEqual([])
})

describe.each(languageCodes)('in %s', async (language) => {
  const { default: texts } = (await import(`./texts/${language}.ts`)) as { default: { terms: Explanations } }
  const explained = Object.values(texts.terms)

  test('there is an explanation of each word', () => {
    expect(Object.keys(texts.terms)).toEqual(terms)
  })

  test('each explanation is at most two short sentences and a word on how it is written', () => {
    const wrong = explained.filter(
      (text) => !text.endsWith('.') || (text.match(/[.]( |$)/g) ?? []).length > 3 || text.length > 170,
    )
    expect(wrong).toEqual([])
  })

  test('nobody is told what to do', () => {
    const advice =
      /(?:^|\. )(?:Ring|Kontakta|Sök|Fråga|Ta|Call|Ask|Contact|Take|See) |\b(?:bör|måste|you should|you must)\b/
    expect(explained.filter((text) => advice.test(text))).toEqual([])
  })
})

test('together they are easy to read, and none is hard', () => {
  const texts = Object.values(sv.terms)
  expect(lix(texts.join(' '))).toBeLessThan(38)
  expect(texts.filter((text) => text.split(' ').length > 5 && lix(text) > 58)).toEqual([])
})

test('no explanation needs another', () => {
  const needing = terms.flatMap((term) =>
    termsIn(piecesOf(sv.terms[term]))
      .filter((other) => other !== term)
      .map((other) => `${term} needs ${other}`),
  )
  expect(needing).toEqual([])
})
