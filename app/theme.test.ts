import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const css = readFileSync(join(import.meta.dirname, 'ui/theme.css'), 'utf8')
const inPrint = css.slice(css.indexOf('@media print'))
const onScreen = css.slice(0, css.indexOf('@media print'))

/** The colours of the theme by their names, with every value each has. */
function coloursIn(text: string): Map<string, string[]> {
  const found = [...text.matchAll(/(--[\w-]+): (#[0-9a-f]{3,6});/g)]
  return Map.groupBy(found, ([, name = '']) => name) as unknown as Map<string, string[]>
}

test('paper sets every colour of the theme, after all other rules, to ink or white', () => {
  const names = [...coloursIn(onScreen).keys()]
  expect(names.length).toBeGreaterThan(25)
  expect(names.filter((name) => !coloursIn(inPrint).has(name))).toEqual([])
  expect(css.lastIndexOf('@media')).toBe(css.indexOf('@media print'))
  const values = new Set([...inPrint.matchAll(/#[0-9a-f]{3,6}/g)].map(String))
  expect([...values].toSorted()).toEqual(['#1b2a2f', '#777', '#fff'])
})
