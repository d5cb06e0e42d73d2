/*
 * Answers in JSON, spoilt in ways that programs, networks and ill will spoil them. The same numbers give the same answers.
 */

/** A number of 0 up to 1, the next each time. */
export type Chance = () => number

/** What a page has in `window` when a text of an answer has been run as a script. */
export const ranMark = 'spoiltAnswerRan'
const run = `window.${ranMark}=1`

/** Texts that mean harm, or are larger than any source would write. */
const hostile = [
  `<img src=x onerror="${run}">`,
  `"><script>${run}</script>`,
  `javascript:${run}`,
  ` java\nscript:${run}//https://exempel.invalid`,
  `data:text/html,<script>${run}</script>`,
  'https://exempel.invalid@annan.invalid/',
  'https://exempel.invalid/',
  '//exempel.invalid/',
  'tel:112;phone-context=exempel.invalid',
  'mailto:a@exempel.invalid?bcc=b@exempel.invalid',
  '{{name}} $t(key) %s ${x}',
  '\u202etxet\u202c \u0000\u0007',
  '\ud83d',
  'Z\u0351\u0352\u0353'.repeat(200),
  'å'.repeat(20_000),
  'ord '.repeat(2_000),
]

/** What may stand where something else should. */
const odd: readonly unknown[] = [
  null,
  '',
  ' ',
  '\u200b',
  'x',
  '#',
  '#g',
  'Goal/g',
  'urn:uuid:1',
  'entered-in-error',
  'unknown',
  'proposal',
  'NOPAT',
  '2026-02-31',
  '2026-13-45',
  '2026',
  '2026-11-24T10:00:00+01:00',
  'a'.repeat(2_000),
  '2026-02-29T10:00:00+01:00',
  '2026-11-24T25:61:00Z',
  '0000-00-00',
  '+275760-09-14T00:00:00Z',
  '__proto__',
  'constructor',
  0,
  -1,
  1.5,
  1e308,
  Number.MAX_SAFE_INTEGER,
  true,
  false,
  [],
  {},
  [null],
  [[]],
  JSON.parse('['.repeat(200) + ']'.repeat(200)),
  JSON.parse('{"__proto__":{"id":"x"},"toString":1,"length":3}'),
  Array.from({ length: 300 }, () => ''),
  { reference: 'Goal/g' },
  { modifierExtension: [{ url: 'http://example.org/x' }] },
]

type Place = { holder: Record<string, unknown> | unknown[]; key: string | number }

/** A copy of a value of JSON with one to three things changed in it, anywhere. */
export function mutated(value: unknown, chance: Chance): unknown {
  const copy = structuredClone({ value })
  for (let count = 1 + Math.floor(chance() * 3); count > 0; count -= 1) {
    const places = placesIn(copy)
    const place = oneOf(places, chance)
    if (place) change(place, places, chance)
  }
  return copy.value
}

/** The text of a value, now and then with what comes of a bad line or another program. */
export function written(value: unknown, chance: Chance): string {
  const text = JSON.stringify(value) ?? ''
  const fate = chance()
  if (fate < 0.02) return text.slice(0, Math.floor(chance() * text.length))
  if (fate < 0.05) return `\uFEFF${text}`
  return fate < 0.07 ? text.replaceAll(',', ',\r\n') : text
}

function change({ holder, key }: Place, places: readonly Place[], chance: Chance): void {
  const now: unknown = Reflect.get(holder, key)
  const other = oneOf(places, chance)
  // Times are few among all that an answer holds, and a wrong one is the worst to read.
  if (typeof now === 'string' && /^\d+[-:]\d/.test(now) && chance() < 0.5) {
    Reflect.set(holder, key, oneOf(mistimed(now), chance))
    return
  }
  const ways: (() => void)[] = [
    () => (Array.isArray(holder) ? holder.splice(Number(key), 1) : Reflect.deleteProperty(holder, key)),
    () => Reflect.set(holder, key, structuredClone(oneOf(odd, chance))),
    () => typeof now !== 'object' && Reflect.set(holder, key, oneOf(hostile, chance)),
    () => Reflect.set(holder, key, [now]),
    () => Array.isArray(holder) && holder.splice(Number(key), 0, structuredClone(now)),
    () => Array.isArray(now) && now.push(structuredClone(oneOf(odd, chance))),
    () => Array.isArray(now) && Reflect.set(holder, key, now.toReversed()),
    () => other && Reflect.set(holder, key, structuredClone(Reflect.get(other.holder, other.key))),
    () => {
      if (Array.isArray(holder)) return
      Reflect.deleteProperty(holder, key)
      Reflect.set(
        holder,
        oneOf([`${key}s`, `_${key}`, key.toString().toUpperCase(), 'modifierExtension'], chance) ?? key,
        now,
      )
    },
    () =>
      typeof now === 'string' &&
      Reflect.set(holder, key, oneOf([`${now} `, now.slice(1), now.toUpperCase()], chance)),
  ]
  oneOf(ways, chance)?.()
}

/** A day or an hour as no calendar and no clock has it. */
const mistimed = (text: string) => [
  text.replace(/-\d\d-\d\d/, '-02-31'),
  text.replace(/-\d\d/, '-13'),
  text.replace(/\d\d:/, '25:'),
  text.replace(/:\d\d/, ':60'),
]

function placesIn(value: unknown): Place[] {
  if (typeof value !== 'object' || value === null) return []
  const holder = value as Record<string, unknown>
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value)
  return keys.flatMap((key) => [{ holder, key }, ...placesIn(Reflect.get(holder, key))])
}

function oneOf<Value>(values: readonly Value[], chance: Chance): Value | undefined {
  return values[Math.floor(chance() * values.length)]
}
