import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { themes } from './rules.ts'

const rules = themes.flatMap((theme) => theme.rules)

test('no two rules have one id, and all say what they are and why', () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length)
  for (const { id, says, because } of rules) {
    expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/)
    expect([says, because].every((text) => text.endsWith('.'))).toBe(true)
  }
})

test('docs/kontroll.md holds every rule as it is, under its theme', () => {
  const text = readFileSync(join(import.meta.dirname, '../../docs/kontroll.md'), 'utf8')
  const [, listed = ''] = text.split('## The rules')
  const expected = themes.map(({ name, rules: all }) =>
    [
      `### ${name}`,
      '',
      ...all.map(
        ({ id, says, because, writes }) => `- **${id}**${writes ? ' (`--skriv`)' : ''}: ${says} _${because}_`,
      ),
    ].join('\n'),
  )
  expect(listed.trim().split('\n\n').slice(1).join('\n\n')).toBe(expected.join('\n\n'))
})
