import type { Wound } from '../../app/sar/contract.ts'
import type { Answer } from '#platform/answer/contract.ts'
import type { WoundEntryRecord, WoundPlanRecord, WoundRecord } from '../contracts/own/wound-care.ts'
import { answerOf } from '../platform/answer.ts'
import { apart, apartId } from '../platform/apart.ts'
import { type FromProducer, gather, type Question } from '../platform/gather.ts'
import { hash } from '../platform/hash.ts'
import { fileResponse } from './dokument.ts'
import { type JoinedWound, joinedWounds } from './wounds-joined.ts'
import { woundEntryOf, woundPlanOf } from './wounds.ts'

/** `GET /api/sar`: from the project's own contract WoundCare, what each source tells of one wound together. */
export async function sar(question: Question): Promise<Answer<Wound>> {
  const records = await gather('WoundCare', question)
  return answerOf(joinedWounds(records.items).flatMap(woundOf), records)
}

function woundOf({ key, records }: JoinedWound<FromProducer<WoundRecord>>): Wound[] {
  const plans = records.filter(isPlan).map(woundPlanOf)
  const entries = apart(records.filter(isEntry).map(woundEntryOf))
  const source = (plans[0] ?? entries[0])?.source
  return source ? [{ id: hash(`wound\n${key}`), plans, entries, source }] : []
}

const isPlan = (one: FromProducer<WoundRecord>): one is FromProducer<WoundPlanRecord> =>
  one.item.kind === 'plan'
const isEntry = (one: FromProducer<WoundRecord>): one is FromProducer<WoundEntryRecord> =>
  one.item.kind === 'entry'

/** `GET /api/sar/{entry}/bild/{place}`: the bytes of a picture of a wound, as they came; `place` from 1. */
export async function sarbild(question: Question, id: string, place: string): Promise<Response> {
  const { items, statuses } = await gather('WoundCare', question)
  const entry = items.filter(isEntry).find((one) => {
    const told = woundEntryOf(one)
    return told.id === id || apartId(told) === id
  })
  return fileResponse(entry?.item.pictures?.[Number(place) - 1], { isKnown: entry !== undefined, statuses })
}
