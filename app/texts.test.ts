import { globSync, readFileSync } from 'node:fs'
import { basename, dirname, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Area, isOnMer } from './area.ts'
import { areas } from './areas.ts'
import { type Language, languageCodes, languages } from '#platform/i18n/language.ts'

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

const namespaceOf = (room: string) => basename(dirname(room))

/** The files of code, by their path under `app`. */
const files = new Map(
  globSync('**/*.{ts,tsx}', { cwd: app })
    .filter((file) => !file.includes('.test.') && !file.includes('/texts/'))
    .map((file) => [file, readFileSync(resolve(app, file), 'utf8')]),
)

/** What the code says of one namespace: strings as they stand, and what the templates that make keys can come to. */
type Said = { strings: string; made: RegExp[] }

/**
 * The arguments of every call of the namespace's `t`, which is the one its hook gave or that came as a parameter of its
 * type, under whatever name. In a file that has no other namespace also every string, for a key that is chosen before it
 * is asked for.
 */
function saidOf(namespace: string): Said {
  const said = [...files.values()].map((code) => {
    const names = namesOf(code)
    const own = names.filter(([, of]) => of === namespace).map(([name]) => name)
    if (own.length === 0) return { strings: '', calls: '' }
    const calls = callsOf(code, own)
    return { strings: own.length === names.length ? code : calls, calls }
  })
  return {
    strings: said.map(({ strings }) => strings).join('\n'),
    made: said.flatMap(({ calls }) =>
      [...calls.matchAll(/`([^`]+)`/g)].map(([, text = '']) => keysMadeBy(text)),
    ),
  }
}

/** The keys of a template such as `kind.${kind}`. One that is nothing but a value would be every key, and is none. */
function keysMadeBy(template: string): RegExp {
  const parts = template.split(/\$\{[^}]*\}/)
  return parts.some((part) => part !== '')
    ? new RegExp(`^${parts.map((part) => part.replaceAll('.', '\\.')).join('[^.]+')}$`)
    : /^$/
}

/** Each name that a `t` has in a file, with its namespace. */
function namesOf(code: string): [name: string, namespace: string][] {
  const hooks = code.matchAll(/const (\w+) = useTexts\('([\w-]+)'\)/g)
  const parameters = code.matchAll(/(\w+): TFunction<'([\w-]+)'>/g)
  return [
    ...[...hooks].map(([, name = 't', namespace = '']): [string, string] => [name, namespace]),
    ...[...parameters].map(([, name = 't', namespace = '']): [string, string] => [name, namespace]),
  ]
}

/** The arguments of the calls of functions with these names. */
function callsOf(code: string, names: readonly string[]): string {
  return [...code.matchAll(new RegExp(`(?<![\\w.])(?:${names.join('|')})\\(`, 'g'))]
    .map(({ index, 0: { length } }) => argumentsAt(code, index + length))
    .join('\n')
}

/** What stands from a place to the parenthesis that ends it. */
function argumentsAt(code: string, from: number): string {
  let depth = 1
  let at = from
  for (; depth > 0 && at < code.length; at++) {
    if (code[at] === '(') depth += 1
    if (code[at] === ')') depth -= 1
  }
  return code.slice(from, at)
}

/** The keys a language must have: of what is counted, one for each way in which it counts. */
function keysIn(language: Language, swedish: readonly string[]): string[] {
  const ways = new Intl.PluralRules(languages[language].locale).resolvedOptions().pluralCategories
  return swedish.flatMap((key) => {
    if (key.endsWith('_one')) return []
    return key.endsWith('_other') ? ways.map((way) => key.replace(/other$/, way)) : [key]
  })
}

const placeholders = (text: string) =>
  [...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1]).toSorted()

describe('texts', () => {
  test('there are rooms with texts', () => {
    expect(rooms.length).toBeGreaterThanOrEqual(9)
  })

  test('each room has a name of its own: a second would be given the words of the first', () => {
    const names = rooms.map(namespaceOf)
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  })

  test('every `t` is one that the check of keys knows, and has one namespace in its file', () => {
    const unknown = [...files].flatMap(([file, code]) => {
      const names = namesOf(code)
      const given = code.split(/useTexts\('|: TFunction<'/).length - 1
      const ofName = new Map(names)
      return names.length === given && names.every(([name, of]) => ofName.get(name) === of) ? [] : file
    })
    expect(unknown).toEqual([])
  })

  describe.each(rooms)('%s', (room) => {
    test.each(languageCodes.filter((language) => language !== 'sv'))(
      '%s has the keys of sv',
      async (language) => {
        const swedish = await load(room, 'sv')
        const other = await load(room, language)
        expect([...other.keys()].toSorted()).toEqual(keysIn(language, [...swedish.keys()]).toSorted())
        for (const [key, text] of other) {
          const same = swedish.get(key) ?? swedish.get(key.replace(/_\w+$/, '_other')) ?? ''
          expect(placeholders(text), key).toEqual(placeholders(same))
        }
      },
    )

    test('every key is used by those who have the texts of this room', async () => {
      const said = saidOf(namespaceOf(room))
      const unused = [...(await load(room, 'sv')).keys()].filter(
        (key) => !isUsed(key, said) && !namesArea(room, key),
      )
      expect(unused).toEqual([])
    })

    test('no text is empty', async () => {
      for (const language of languageCodes) {
        const empty = [...(await load(room, language))].filter(([, text]) => text.trim() === '')
        expect(empty).toEqual([])
      }
    })
  })
})

/** What an area says of itself is used by those that list areas. */
function namesArea(room: string, key: string): boolean {
  const area: Area | undefined = areas.find(({ name }) => room === `${name}/texts`)
  if (!area) return false
  if (key === 'area.name') return area.access !== undefined || isOnMer(area)
  if (key === 'area.text') return isOnMer(area)
  return (key === 'area.scope' || key === 'area.does') && area.access === 'shared'
}

/** A key is used when the code names it whole, or makes it by a template. */
function isUsed(key: string, { strings, made }: Said): boolean {
  const whole = key.replace(/_(one|other)$/, '')
  return strings.includes(`'${whole}'`) || made.some((keys) => keys.test(whole))
}
