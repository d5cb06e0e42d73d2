import { globSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { className } from './class-names.ts'

const app = resolve(import.meta.dirname, '..')
const sheets = globSync('**/*.module.css', { cwd: app }).map((file) => join(app, file))

test('a class of one style sheet is never that of another, and is a name in CSS', () => {
  expect(sheets.length).toBeGreaterThan(20)
  const names = sheets.map((file) => className('row', file))
  expect(new Set(names).size).toBe(sheets.length)
  for (const name of names) expect(name).toMatch(/^row-[\da-z]{3}$/)
})

test('a name is the same in every build, and for every part of a sheet', () => {
  const file = join(app, 'ui/List.module.css')
  expect(className('list', file)).toBe(className('list', `${file}?used`))
  expect(className('list', file)).not.toBe(className('row', file))
})

test('two style sheets that would share their signs stop the build', () => {
  const many = Array.from({ length: 36 ** 2 }, (_, number) => join(app, `${number}/Any.module.css`))
  expect(() => many.forEach((file) => className('row', file))).toThrow(/would name their classes alike/)
})
