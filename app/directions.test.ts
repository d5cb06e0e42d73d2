import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

/* The portal can be read from right to left: a style sheet says where a line begins and ends, and never left or right. */
const physical = [
  /(?<![\w-])(?:margin|padding|border|inset|scroll-margin|scroll-padding)-(?:left|right|top|bottom)(?!-(?:left|right))\b/,
  /(?<![\w-])(?:left|right|top|bottom):/,
  /(?<![\w-])(?:min-|max-)?(?:width|height):/,
  /(?<![\w-])border-(?:top|bottom)-(?:left|right)-radius\b/,
  /(?<![\w-])(?:text-align|float|clear):\s*(?:left|right)\b/,
  /(?<![\w-])(?:transform-origin|background-position):[^;]*\b(?:left|right)\b/,
  /(?<![\w-])(?:transform|translate):[^;]*translateX\(/,
]

/** Properties of four sides, where left and right are not alike. */
const uneven = /(?<![\w-])(?:margin|padding|inset|border-radius):([^;]*);/g

function saidBySides(css: string): string[] {
  // What is asked of the window has no other words.
  const rules = css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/@media[^{]*/g, '')
  const four = [...rules.matchAll(uneven)].filter(([all, value = '']) => {
    const [a, b, c, d, none] = valuesIn(value)
    if (d === undefined || none !== undefined) return false
    return all.startsWith('border-radius') ? a !== b || c !== d : b !== d
  })
  return [...physical.flatMap((pattern) => pattern.exec(rules)?.[0] ?? []), ...four.map(([all]) => all)]
}

/** The parts of a value; what stands in brackets is one. */
const valuesIn = (value: string) => value.match(/[\w-]*\((?:[^()]|\([^()]*\))*\)|[^\s()]+/g) ?? []

const sheets = globSync('**/*.css', { cwd: import.meta.dirname })

test('no style sheet says left or right', () => {
  expect(sheets.length).toBeGreaterThan(30)
  const found = sheets.flatMap((file) =>
    saidBySides(readFileSync(join(import.meta.dirname, file), 'utf8')).map((what) => `${file}: ${what}`),
  )
  expect(found).toEqual([])
})

test('what is turned to point onwards is turned the other way where lines run from right to left', () => {
  const turned = sheets
    .map((file) => readFileSync(join(import.meta.dirname, file), 'utf8'))
    .filter((css) => /(?<!-)rotate: -45deg/.test(css))
  expect(turned.length).toBeGreaterThanOrEqual(2)
  for (const css of turned) expect(css).toMatch(/\[dir='rtl'\][^{]*\{\s*rotate: 135deg/)
})

test.each([
  '.a { margin-left: 4px; }',
  '.a { padding-right: 4px; }',
  '.a { text-align: left; }',
  '.a { right: 0; }',
  '.a { padding: 1px 2px 3px 4px; }',
  '.a { border-top-left-radius: 4px; }',
  '.a { max-width: 4px; }',
])('would tell of %s', (css) => expect(saidBySides(css)).toHaveLength(1))

test.each([
  '.left { margin: 0; }',
  '@media (max-width: 40rem) { .a { margin-inline-start: 4px; } }',
  '.a { border-radius: 12px 12px 0 0; }',
])('has nothing against %s', (css) => expect(saidBySides(css)).toEqual([]))
