import type { AnswerFault } from '../../contracts/reading.ts'
import { counted } from '../counted.ts'
import { faultOf } from '../fault-words.ts'
import type { Fate } from '../fate.ts'
import { type FieldCount, type HeldBy, noCounts, type RecordReport } from '../report.ts'
import { isWithin } from '../riv-ta-record.ts'
import { safeId, safePath } from '../safe.ts'
import { leavesOf } from './leaves.ts'
import type { ResourceTable } from './resource-table.ts'
import type { Sent } from './sent.ts'

/** What the readers said of a resource: faults below it, names of elements that were left out, and whether there is a record of it. */
export type Said = {
  faults: readonly AnswerFault[]
  notRead: readonly string[]
  isRecord: boolean | undefined
}

const labelled: HeldBy = { rule: 'Märkt som inte för patienten (NOPAT, TBOO eller HTEST)', whole: true }
const mistaken: HeldBy = {
  rule: 'Makulerad, eller markerad som felaktig (entered-in-error, DELETE)',
  whole: true,
}
const partly: HeldBy = { rule: 'Delar som är märkta som inte för patienten', whole: false }

/** Reports on one resource of a bundle. */
export function reportResource(
  { resource, whole, contract, table, known }: Sent,
  { faults, notRead, isRecord }: Said,
): RecordReport {
  const { path, json, labelled: isLabelled, gone } = resource
  const heldBy = isLabelled ? [labelled] : gone ? [mistaken] : []
  const isHeld = heldBy.length > 0
  const below = faults.map((one) => ({ ...one, path: one.path.slice(path.length + 1) || 'resourceType' }))
  const isLost = !isHeld && (isRecord === false || (isRecord === undefined && below.some(isFatal)))
  const left = new Map<string, number>()
  for (const leaf of leavesOf(json)) left.set(leaf.path, (left.get(leaf.path) ?? 0) + 1)
  const told = leavesOf(whole).map(({ path: at }): Omit<FieldCount, 'count'> => {
    const shownAt = elementOf(at, table.elements)
    if (isHeld) return { path: shownAt.path, outcome: 'held' }
    if (isLost) return { path: shownAt.path, outcome: 'lost' }
    const rest = left.get(at) ?? 0
    left.set(at, rest - 1)
    if (rest <= 0) return { path: shownAt.path, outcome: 'held', words: partly.rule }
    if (!shownAt.fate) return { path: shownAt.path, outcome: 'beyond' }
    if (isUnread(at, notRead, below)) return { path: shownAt.path, outcome: 'unreadable' }
    return { path: shownAt.path, outcome: shownAt.fate[0], words: shownAt.fate[1] }
  })
  const named = told.map((one) => ({ ...one, path: `${safePath(resource.type || 'okänd')}/${one.path}` }))
  const there = new Set(
    told.filter(({ outcome }) => ['shown', 'rule', 'unseen'].includes(outcome)).map(({ path: at }) => at),
  )
  const id = safeId(resource.id)
  return {
    contract,
    at: safePath(path),
    ...(id && { documentId: id }),
    outcome: isHeld ? 'held' : isLost ? 'lost' : known ? 'shown' : 'unseen',
    heldBy: [...heldBy, ...(told.some(({ words }) => words === partly.rule) ? [partly] : [])],
    ...counted(named),
    faults: isHeld ? [] : faultsOf(below, notRead, isLost),
    missing:
      isHeld || isLost
        ? []
        : (table.useful ?? [])
            .filter(({ anyOf }) => ![...there].some((one) => anyOf.some((part) => isWithin(one, part))))
            .map(({ what }) => what),
    codes: [],
  }
}

/** A resource to which nothing points that is shown: it is read, and nobody sees any of it. */
export function asUnseen(record: RecordReport): RecordReport {
  const fields = record.fields.map((one) =>
    isSeen(one.outcome) ? { ...one, outcome: 'unseen' as const, words: notPointedTo } : one,
  )
  const values = noCounts()
  for (const { outcome, count } of fields) values[outcome] += count
  return { ...record, outcome: 'unseen', fields: fields, values, missing: [] }
}

const notPointedTo = 'Inget som visas pekar på resursen'
const isSeen = (outcome: FieldCount['outcome']) => outcome === 'shown' || outcome === 'rule'

/** Faults after which nothing of a resource that others point to is told. */
const isFatal = ({ path, reason }: AnswerFault) =>
  reason === 'duplicate-id' ||
  /^(?:id|status|subject|patient|resourceType|implicitRules|modifierExtension|lifecycleStatus)(?:\/|$)/.test(
    path,
  )

const isUnread = (at: string, notRead: readonly string[], faults: readonly AnswerFault[]) =>
  notRead.some((name) => isWithin(at, name)) ||
  faults.some(({ path }) => {
    const plain = path.replaceAll(/\[\d+\]/g, '')
    return plain.includes('/') ? isWithin(at, plain) : at === plain
  })

function faultsOf(below: readonly AnswerFault[], notRead: readonly string[], isLost: boolean) {
  const named = notRead
    .filter((name) => !below.some(({ path }) => isWithin(path, name)))
    .map((path) => ({ path, reason: 'bad-value' }))
  return [...below, ...named].map((one) => faultOf(one, isLost ? undefined : one.path))
}

/** The element of the table that a value is in; of what is not read, the first two names down to it. */
function elementOf(path: string, elements: ResourceTable['elements']): { path: string; fate?: Fate } {
  const steps = path.split('/')
  for (let length = steps.length; length > 0; length--) {
    const part = steps.slice(0, length).join('/')
    const fate = Object.hasOwn(elements, part) ? elements[part] : undefined
    if (fate) return { path: part, fate }
  }
  return { path: safePath(steps.slice(0, 2).join('/')) }
}
