import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { pressed, unused, withoutUnused } from './designsystemet-parts.ts'

const root = resolve(import.meta.dirname, '../..')
const styles = ['button', 'card', 'skeleton']
  .map((name) => fileURLToPath(import.meta.resolve(`@digdir/designsystemet-css/${name}.css`)))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n')
  .replaceAll(/["']/g, '')
  .replaceAll(', ', ',')

test('what is left out stands in the styles: of another version it may be called something else', () => {
  expect([...unused, pressed].filter((part) => !styles.includes(part))).toEqual([])
})

test('nothing that is left out is drawn by the portal', () => {
  const code = globSync('app/**/*.tsx', { cwd: root })
    .map((file) => readFileSync(join(root, file), 'utf8'))
    .join('\n')
  const words = [
    'ds-card__block',
    'ds-details',
    'data-clickdelegatefor',
    'data-icon',
    'data-fullwidth',
    'tertiary',
    'tinted',
  ]
  expect(words.filter((word) => code.includes(word))).toEqual([])
  // A card is never itself what is pressed.
  expect(code.match(/<(a|button|Link)\b[^>]*ds-card/g)).toBeNull()
})

test('a rule keeps what is used of it', () => {
  expect(withoutUnused({ selectors: ["&[data-variant='secondary']", "&[data-variant='tertiary']"] })).toEqual(
    ["&[data-variant='secondary']"],
  )
  expect(withoutUnused({ selectors: ['.ds-card__block'] })).toEqual([])
  expect(withoutUnused({ selectors: ['.ds-card'] })).toBeUndefined()
  // For one that is drawn as well, or for all but one that is not.
  for (const used of [
    '.ds-button:is(:disabled,[aria-disabled=true],[data-icon],label:has(input[readonly]))',
    ':where(.ds-card, .ds-card__block)>:first-child',
    '.ds-skeleton:not([data-variant=text])',
  ])
    expect(withoutUnused({ selectors: [used] }), used).toBeUndefined()
  for (const selector of ['.ds-card:has(>.ds-card__block,>.ds-details)', '.ds-card:where(a,button):hover'])
    expect(withoutUnused({ selectors: [selector] }), selector).toEqual([])
})

test('a button that does nothing now is drawn so', () => {
  const used = [...styles.matchAll(/[^{}]+(?=\{)/g)].filter(
    ([selector]) => withoutUnused({ selectors: [selector] })?.length !== 0,
  )
  expect(
    used.filter(([selector]) => /^\.ds-button:is\(.*\[aria-disabled=true\]/.test(selector)),
  ).toHaveLength(1)
})
