import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { unused, withoutUnused } from './designsystemet-parts.ts'

const root = resolve(import.meta.dirname, '../..')
const styles = ['button', 'card', 'skeleton']
  .map((name) => fileURLToPath(import.meta.resolve(`@digdir/designsystemet-css/${name}.css`)))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n')
  .replaceAll(/["']/g, '')
  .replaceAll(', ', ',')

test('what is left out stands in the styles: of another version it may be called something else', () => {
  expect(unused.filter((part) => !styles.includes(part))).toEqual([])
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
})
