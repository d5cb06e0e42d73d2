import type { Element } from 'slimdom'
import type { Visibility } from '../contracts/contract.ts'
import type { Codec } from '../contracts/riv-ta/codec.ts'
import { lostBy, type Place, placesIn } from '../contracts/riv-ta/fields-of.ts'
import { readItem } from '../contracts/riv-ta/riv-ta-contract.ts'
import { unknownCodes } from './codes.ts'
import { faultOf } from './fault-words.ts'
import type { Fate, Hidden, Table } from './fate.ts'
import { fatesIn } from './fate-in-record.ts'
import { heldBy } from './hold.ts'
import { counted } from './counted.ts'
import type { FieldCount, Outcome } from './report.ts'
import type { Reported } from './reported.ts'
import { safeId, safePath } from './safe.ts'

/** What the report of records has to know of a contract. */
export type Known = {
  name: string
  item: string
  codec: Codec<never>
  visibility: (item: never) => Visibility
  table: Table
  fates: ReadonlyMap<string, Fate>
}

/** Reports on one record of an answer in RIV-TA. */
export function reportRecord(known: Known, element: Element, at: string): Reported {
  const { name, item, codec, visibility, table } = known
  const read = readItem(name, at, element, item, codec)
  const places = placesIn(codec, element)
  const inRecord = (path: string) => path.slice(at.length + 1)
  if ('fault' in read) {
    const { fault } = read
    const fields = counted(places.map(({ path }) => ({ path: safePath(path), outcome: 'lost' as const })))
    const id = safeId(fault.documentId)
    return {
      record: {
        ...base(name, at, id),
        outcome: 'lost',
        ...fields,
        faults: [faultOf({ ...fault, path: inRecord(fault.path) }, undefined)],
      },
    }
  }
  const seen = visibility(read.item)
  const rules = heldBy(seen)
  const isHeld = rules.some(({ whole }) => whole)
  const faults = read.left.map((one) => {
    const path = inRecord(one.path)
    return faultOf({ ...one, path }, lostBy(codec, path) ?? path)
  })
  const lost = read.left.map(({ path }) => lostBy(codec, inRecord(path)) ?? inRecord(path))
  const fateIn = fatesIn(
    places.filter(({ isRead }) => isRead),
    known.fates,
  )
  const hidden = hiddenIn(places, table.hides ?? [])
  const told = places.map((place): Omit<FieldCount, 'count'> => {
    const path = safePath(place.path)
    if (isHeld) return { path, outcome: 'held' }
    if (!place.isRead) return { path, outcome: 'beyond' }
    const rule = hidden.find(({ within }) => isWithin(place.at, within))?.rule
    if (rule !== undefined) return { path, outcome: 'held', words: rule }
    if (lost.some((from) => isWithin(place.at, from))) return { path, outcome: 'unreadable' }
    const [kind, words] = fateIn(place)
    return { path, outcome: kind, words }
  })
  const parts = new Set(told.flatMap(({ outcome, words }) => (outcome === 'held' && words ? [words] : [])))
  const present = new Set(
    places.flatMap((place, index) => (isThere(told[index]?.outcome) ? [place.path] : [])),
  )
  return {
    ...(seen.patientId && { person: seen.patientId }),
    says: saidIn(places, told),
    record: {
      ...base(name, at, safeId(idIn(element))),
      outcome: isHeld ? 'held' : 'shown',
      heldBy: [...rules, ...[...parts].map((rule) => ({ rule, whole: false }))],
      ...counted(told),
      faults,
      missing: isHeld ? [] : missingIn(table, present),
      codes: isHeld ? [] : unknownCodes(table.codes, places),
    },
  }
}

const base = (contract: string, at: string, documentId: string | undefined) => ({
  contract,
  at: safePath(at),
  ...(documentId && { documentId }),
  heldBy: [],
  missing: [],
  codes: [],
})

/** What a record says that reaches somebody or decides something; whether it may be shown at all has been decided by then. */
const saidIn = (places: readonly Place[], told: readonly { outcome: Outcome }[]): string =>
  JSON.stringify(
    places.flatMap(({ at, element }, index) =>
      isUsed(told[index]?.outcome) && !/(?:approvedForPatient|nullified)$/.test(at)
        ? [[at, element.textContent?.trim()]]
        : [],
    ),
  )

const isUsed = (outcome: Outcome | undefined) => outcome === 'shown' || outcome === 'rule'

const isThere = (outcome: Outcome | undefined) =>
  outcome !== undefined && !['beyond', 'unreadable', 'held'].includes(outcome)

export const isWithin = (at: string, part: string): boolean =>
  at === part || at.startsWith(`${part}/`) || at.startsWith(`${part}[`)

/** Where parts stand that are kept back by a field within them. */
function hiddenIn(places: readonly Place[], hides: readonly Hidden[]): { within: string; rule: string }[] {
  return hides.flatMap(({ part, field, is, rule }) =>
    places
      .filter(
        ({ path, element }) => path === `${part}/${field}` && is.includes(element.textContent?.trim() ?? ''),
      )
      .map(({ at }) => ({ within: at.slice(0, -field.length - 1), rule })),
  )
}

function missingIn({ useful }: Table, present: ReadonlySet<string>): string[] {
  const has = (some: readonly string[]) =>
    [...present].some((path) => some.some((one) => isWithin(path, one)))
  return useful.flatMap(({ what, anyOf, beside }) => (has(anyOf) || (beside && !has(beside)) ? [] : [what]))
}

/** The id of a record, whichever of its contracts' ways it is told in. */
function idIn(element: Element): string | undefined {
  const all = [element, ...element.children, ...element.children.flatMap(({ children }) => children)]
  const id = ['documentId', 'assertionId', 'bookingId'].flatMap((name) =>
    all.filter(({ localName }) => localName === name),
  )[0]
  if (id) return id.textContent?.trim()
  const record = all
    .find(({ localName }) => localName === 'record')
    ?.children.find(({ localName }) => localName === 'id')
  const parts = ['extension', 'root'].map((name) =>
    record?.children.find(({ localName }) => localName === name),
  )
  return parts.map((part) => part?.textContent?.trim()).find(Boolean)
}
