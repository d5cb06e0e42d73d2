import { globSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { languages } from './platform/i18n/i18n.ts'

const app = import.meta.dirname
const rooms = globSync('**/texts/', { cwd: app })

type Tree = { [key: string]: string | Tree }

function flatten(tree: Tree, prefix = ''): Map<string, string> {
  return new Map(
    Object.entries(tree).flatMap(([key, value]) =>
      typeof value === 'string' ? [[prefix + key, value]] : [...flatten(value, `${prefix}${key}.`)],
    ),
  )
}

async function load(room: string, language: string): Promise<Map<string, string>> {
  const module = (await import(resolve(app, room, `${language}.ts`))) as { default: Tree }
  return flatten(module.default)
}

const code = globSync('**/*.{ts,tsx}', { cwd: app })
  .filter((file) => !file.includes('.test.') && !file.includes('/texts/'))
  .map((file) => readFileSync(resolve(app, file), 'utf8'))
  .join('\n')

const placeholders = (text: string) =>
  [...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1]).toSorted()

describe('texts', () => {
  test('there are rooms with texts', () => {
    expect(rooms.length).toBeGreaterThanOrEqual(9)
  })

  describe.each(rooms)('%s', (room) => {
    test.each(languages.filter((language) => language !== 'sv'))(
      '%s has the keys of sv',
      async (language) => {
        const swedish = await load(room, 'sv')
        const other = await load(room, language)
        expect([...other.keys()]).toEqual([...swedish.keys()])
        for (const [key, text] of swedish) {
          expect(placeholders(other.get(key) ?? ''), key).toEqual(placeholders(text))
        }
      },
    )

    test('every key is used', async () => {
      const unused = [...(await load(room, 'sv')).keys()].filter((key) => !isUsed(key))
      expect(unused).toEqual([])
    })

    test('no text is empty', async () => {
      for (const language of languages) {
        const empty = [...(await load(room, language))].filter(([, text]) => text.trim() === '')
        expect(empty).toEqual([])
      }
    })
  })
})

/** A key is used when the code names it whole, or begins it in a template such as `kind.${kind}`. */
function isUsed(key: string): boolean {
  const whole = key.replace(/_(one|other)$/, '')
  if (code.includes(`'${whole}'`)) return true
  const steps = whole.split('.')
  return steps.some((_, at) => {
    const [before, after] = [steps.slice(0, at).join('.'), steps.slice(at + 1).join('.')]
    return code.includes(`\`${before}${before && '.'}\${`) && (!after || code.includes(`}.${after}\``))
  })
}
