import { globSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { tooNewIn, tooNewSyntaxIn } from './browsers.ts'

const app = resolve(import.meta.dirname, '..')
const withoutComments = (code: string) => code.replace(/\/\*[\s\S]*?\*\/|(?<![:'"`])\/\/.*$/gm, '')

const sources = globSync('**/*.{ts,tsx,css}', { cwd: app })
  .filter((file) => !/\.test\.|^bundling\/|(?:^|\/)test-/.test(file))
  .map((file) => [file, withoutComments(readFileSync(join(app, file), 'utf8'))] as const)

test('the portal uses nothing that the oldest of its browsers do not have', () => {
  expect(sources.length).toBeGreaterThan(300)
  const found = sources.flatMap(([file, code]) =>
    tooNewIn(code, file.endsWith('.css') ? 'style' : 'script').map((what) => `${file}: ${what}`),
  )
  expect(found).toEqual([])
})

test.each([
  'Map.groupBy(events, dayOf)',
  'AbortSignal.any([one, other])',
  'days.values().map((day) => day)',
  'text.matchAll(/a/g).toArray()',
  'const letter = /[\\p{L}--[a-z]]/v;',
])('would tell of %s', (code) => expect(tooNewIn(code, 'script')).toHaveLength(1))

test.each([
  '[...days.values()].map((day) => day)',
  'text.replace(/a/g, "b")',
  "['/api/v', '/v1/vard']",
  'signal.any',
  'const [, rest] = /^(\\w+)\\/v/.exec(path)',
])('has nothing against %s', (code) => expect(tooNewIn(code, 'script')).toEqual([]))

test.each([
  'const letter = /[\\p{L}--[a-z]]/v',
  'const word = /(?i:a)b/',
  'const day = /(?<d>a)|(?<d>b)/',
  "import data from './data.json' with { type: 'json' }",
  "import('./data.json', { with: { type: 'json' } })",
  '{ using file = open() }',
  '@logged class A {}',
  'const a = ;',
])('would tell that %s cannot be read', (code) => expect(tooNewSyntaxIn(code)).not.toEqual([]))

test.each([
  'class A { static { this.a = 1 } #b = 2; has(o) { return #b in o } }',
  'a ??= await import("./b.js")',
  'const both = /(?<=a)(?:b)(?<c>d)/dgu',
])('can read %s', (code) => expect(tooNewSyntaxIn(code)).toEqual([]))
