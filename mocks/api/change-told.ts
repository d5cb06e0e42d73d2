import { type Change as Told, comparedAreas, thingKinds } from '../../app/sedan-sist/contract.ts'
import { hash } from '../platform/hash.ts'
import type { Change } from '../platform/since-last/change.ts'

/** A change as it is told by the API. */
export function changeTold(change: Change): Told {
  const { area, id, page, what, kind, title, start, at, by, fields, notes, source } = change
  const [inArea, thing] = [comparedAreas.find((one) => one === area), thingKinds.find((one) => one === what)]
  if (!inArea || !thing) throw new Error(`Nothing is told of ${what} in ${area}`)
  return {
    id: hash(`change\n${area}\n${id}`),
    area: inArea,
    thing: id,
    ...(page && { page }),
    what: thing,
    kind,
    ...(title && { title }),
    ...(start && { start }),
    fields: fields.map(({ part, ...field }) => ({ ...field, ...(part && { part: hash(part) }) })),
    notes: notes.toSorted((a, b) => (a.date < b.date ? 1 : -1)),
    ...(at && { at }),
    ...(by && { by }),
    source,
  }
}
