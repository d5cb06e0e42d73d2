import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { titleOf } from './problem.ts'
import { problemWords } from './problem-words.ts'

const code = globSync('*.ts', { cwd: import.meta.dirname })
  .filter((file) => !/(^|[./])test[.-]/.test(file))
  .map((file) => readFileSync(join(import.meta.dirname, file), 'utf8'))
  .join('\n')
const used = [...code.matchAll(/problem\(\d{3}, '([a-z-]+)'\)/g)].map(([, name = '']) => name)

test('every code that is refused with has a title of its own', () => {
  expect(used.length).toBeGreaterThan(50)
  expect(used.filter((name) => !(name in problemWords))).toEqual([])
  const titles = Object.keys(problemWords).map(titleOf)
  expect(new Set(titles).size).toBe(titles.length)
})

test('a title says what the code means, and not what else its status may', () => {
  expect(titleOf('not-allowed')).toBe('The platform may not do this, or not for the one who asks')
  expect(titleOf('unknown-actor')).not.toBe(titleOf('not-logged-in'))
  expect(titleOf('bad-window')).not.toContain('`')
})
