import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const css = readFileSync(join(import.meta.dirname, 'ui/theme.css'), 'utf8')
const inPrint = css.slice(css.indexOf('@media print'))
const onScreen = css.slice(0, css.indexOf('@media print'))

/** The colours of the theme by their names, with every value each has. */
function coloursIn(text: string): Map<string, string[]> {
  const found = [...text.matchAll(/(--[\w-]+): (#[0-9a-f]{3,6});/g)]
  // The tests run on Node, which has it.
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

/** How light a colour is, as WCAG counts it. */
function light(colour: string): number {
  const hex = colour.length === 4 ? colour.replace(/[0-9a-f]/g, '$&$&') : colour
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [dark = 0, bright = 0] = [light(one), light(other)].toSorted((a, b) => a - b)
  return (bright + 0.05) / (dark + 0.05)
}

test.each(['light', 'dark'])(
  'in the %s theme ink keeps 7:1 on every ground, and each colour on its own',
  (theme) => {
    const dark = onScreen.indexOf('@media (prefers-color-scheme: dark)')
    const colours = coloursIn(theme === 'light' ? onScreen.slice(0, dark) : onScreen.slice(dark))
    const value = (name: string) => String(colours.get(name)?.[0]?.[2])
    const soft = [...colours.keys()].filter((name) => name.endsWith('-soft'))
    expect(soft.length).toBeGreaterThanOrEqual(5)
    const grounds = ['--bg', '--surface', '--sunken']
    const pairs = [
      ...[...grounds, ...soft].flatMap((ground) => [
        ['--ink', ground],
        ['--ink-2', ground],
      ]),
      ...soft.flatMap((ground) =>
        [ground, '--surface', '--bg'].map((on) => [ground.replace('-soft', ''), on]),
      ),
      ...['--region', '--kommun', '--privat'].flatMap((mark) => grounds.map((on) => [mark, on])),
      ['--on-brand', '--brand'],
      ['--on-brand', '--brand-hover'],
      ['--on-next', '--next'],
      ['--on-next', '--next-inset'],
    ]
    const weak = pairs.flatMap(([text = '', ground = '']) => {
      const ratio = contrast(value(text), value(ground))
      return ratio >= 7 ? [] : [`${text} on ${ground}: ${ratio.toFixed(2)}`]
    })
    expect(weak).toEqual([])
  },
)
