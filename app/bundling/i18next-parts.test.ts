import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { onlyUsed } from './i18next-parts.ts'

const file = fileURLToPath(import.meta.resolve('i18next'))
const whole = readFileSync(file, 'utf8')

test('what is left of i18next is whole code, a quarter smaller, and says the same words', async () => {
  const left = onlyUsed(whole)
  expect(left.length).toBeLessThan(whole.length * 0.75)
  const load = async (code: string) => {
    const { default: i18next } = (await import(
      `data:text/javascript;base64,${Buffer.from(code).toString('base64')}`
    )) as typeof import('i18next')
    void i18next.init({
      lng: 'sv',
      fallbackLng: false,
      resources: {
        sv: { a: { one_one: '{{count}} tid', one_other: '{{count}} tider', two: 'Hej {{name}}' } },
      },
      interpolation: { escapeValue: false },
      initAsync: false,
    })
    i18next.addResourceBundle('en', 'a', { two: 'Hello {{name}}' })
    const said = [1, 2].map((count) => i18next.t('one', { ns: 'a', count }))
    await i18next.changeLanguage('en')
    return [...said, i18next.t('two', { ns: 'a', name: 'Siv <b>' }), i18next.t('none', { ns: 'a' })]
  }
  const said = await load(left)
  expect(said).toEqual(['1 tid', '2 tider', 'Hello Siv <b>', 'none'])
  expect(said).toEqual(await load(whole))
})

test('a version without a part that is to be left out stops the build', () => {
  expect(() => onlyUsed(whole.replace('class Formatter', 'class Other'))).toThrow(/no class Formatter/)
  expect(() => onlyUsed(whole.replaceAll('cloneInstance(', 'other('))).toThrow(/no cloneInstance/)
})
