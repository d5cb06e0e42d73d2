import { isObject, type Json, listOf, textIn } from './json.ts'
import { systems } from './systems.ts'

/** Personnummer, samordnings- and reservnummer. */
const numberSystems: ReadonlySet<string> = new Set([
  systems.personnummer,
  'urn:oid:1.2.752.129.2.1.3.3',
  'urn:oid:1.2.752.129.2.1.3.2',
])

/** A number as the other sources write it. */
export const plainNumber = (value: string): string =>
  /^\d{8}-\d{4}$/.test(value) ? value.replace('-', '') : value

/**
 * The number of a Patient; undefined when it tells none. It may stand under a system of the server's own, or none. Of one that
 * has no number, the day of birth tells at least that it is the one who was asked about, whom the server was to answer about.
 */
export function numberOf(patient: Json, askedAbout: string | undefined): string | undefined {
  const own = currentOf(listOf(patient['identifier'])).flatMap(({ system, value }) => {
    const number = textIn(value)
    return number === undefined ? [] : { system: textIn(system), number: plainNumber(number) }
  })
  const official = own.filter(({ system }) => numberSystems.has(system ?? ''))
  const numbers = official.length > 0 ? official : own.filter(({ number }) => /^\d{12}$/.test(number))
  const said = numbers.find(({ number }) => number === askedAbout) ?? numbers[0]
  if (said || askedAbout === undefined) return said?.number
  return own.length === 0 && patient['birthDate'] === bornOn(askedAbout) ? askedAbout : undefined
}

/** True for a Patient that says anything of who it is. */
export function saysWho(patient: Json): boolean {
  return ['identifier', 'name', 'birthDate', 'telecom', 'address'].some((key) => patient[key] !== undefined)
}

/** Those of identifiers, names or ways to reach somebody that hold: what was, only where nothing else is told. */
export function currentOf(given: readonly unknown[]): Json[] {
  const all = given.filter(isObject)
  const now = all.filter(({ use }) => textIn(use)?.toLowerCase() !== 'old')
  const open = now.filter(({ period }) => !(isObject(period) && textIn(period['end'])))
  return [open, now, all].find((some) => some.length > 0) ?? []
}

/** The day that a number tells; the day of a samordningsnummer is sixty more. */
function bornOn(number: string): string {
  const day = Number(number.slice(6, 8))
  const plain = String(day > 60 ? day - 60 : day).padStart(2, '0')
  return [number.slice(0, 4), number.slice(4, 6), plain].join('-')
}
