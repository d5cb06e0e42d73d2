/*
 * For tests: answers in JSON, spoilt in ways that programs and networks spoil them. The same seed gives the same answers.
 */

/** A number of 0 up to 1, the next each time. */
export type Chance = () => number

/** Chance that is the same each time it begins from the same number (mulberry32). */
export function chanceFrom(seed: number): Chance {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

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
  '__proto__',
  0,
  -1,
  1.5,
  1e308,
  true,
  false,
  [],
  {},
  [null],
  [[]],
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
  const ways: (() => void)[] = [
    () => (Array.isArray(holder) ? holder.splice(Number(key), 1) : Reflect.deleteProperty(holder, key)),
    () => Reflect.set(holder, key, structuredClone(oneOf(odd, chance))),
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

function placesIn(value: unknown): Place[] {
  if (typeof value !== 'object' || value === null) return []
  const holder = value as Record<string, unknown>
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value)
  return keys.flatMap((key) => [{ holder, key }, ...placesIn(Reflect.get(holder, key))])
}

function oneOf<Value>(values: readonly Value[], chance: Chance): Value | undefined {
  return values[Math.floor(chance() * values.length)]
}
