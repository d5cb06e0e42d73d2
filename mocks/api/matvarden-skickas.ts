import * as v from 'valibot'
import { correctionSchema, kindOf, kinds, newValueSchema } from '../../app/matvarden/contract.ts'
import { gather } from '../platform/gather.ts'
import { hash } from '../platform/hash.ts'
import { isJustSent, type Measured, measurementsSent } from '../platform/sent-measurements.ts'
import { dayIn, timeIn } from '../worlds/lookup.ts'
import type { Asked } from './asked.ts'
import { agreedFor, gathered, planId, readingId, saysSame } from './measurements.ts'
import { problem } from './problem.ts'
import { attemptOf, enteredBy, keyOf, sendMeasured, sentAt } from './send-measurement.ts'
import { swedish } from './swedish-instant.ts'
import { within } from './within.ts'

/** Clocks differ: so much ahead of the platform's, in ms, is not yet to come. */
const ahead = 5 * 60_000
/** So long the sources are waited for before anything is sent, in ms: sending takes time as well. */
const patience = 10_000

/**
 * `POST /api/matvarden`: sends a new value to each unit that is agreed, and tells how it went with each: 207 when not all have
 * it. Another attempt with the same key is sent to the others alone. 409 for the same as was just sent, unless it says `again`.
 */
export async function skickaMatvarde(asked: Asked): Promise<Response> {
  const parsed = v.safeParse(newValueSchema, asked.body)
  if (!parsed.success) return problem(400, 'bad-value')
  const { plan: id, values: numbers, takenAt, again } = parsed.output
  const effective = swedish(takenAt)
  if (!effective || isToCome(asked, effective)) return problem(400, 'bad-time')
  const plans = await within(patience, gather('MeasurementPlans', asked))
  if (!plans) return problem(504, 'source-silent')
  const plan = plans.items.find((one) => planId(one) === id)?.item
  if (!plan) return isMissing(plans) ? problem(502, 'source-refused') : problem(404, 'no-such-plan')
  const today = dayIn(asked.world)
  const units = agreedFor(plans.items, plan.code, today)
  const values = valuesOf(plan.code, numbers)
  if (!values || units.length === 0) return problem(400, 'bad-value')
  return sendMeasured(asked, { units }, () => {
    const measured: Measured = {
      identifier: hash(JSON.stringify([asked.world.key, attemptOf(asked)])),
      code: plan.code,
      ...(plan.what && { name: plan.what }),
      values,
      effective,
      enteredBy: enteredBy(asked),
      sentAt: sentAt(asked),
    }
    return !again && isJustSent(keyOf(asked), measured) ? problem(409, 'same-just-sent') : measured
  })
}

/** `POST /api/matvarden/{id}/rattelse`: another value in place of one that is wrong, which stands on as what was there before. */
export async function rattaMatvarde(asked: Asked): Promise<Response> {
  const parsed = v.safeParse(correctionSchema, asked.body)
  if (!parsed.success) return problem(400, 'bad-value')
  const found = await knownValue(asked)
  if (found instanceof Response) return found
  const { measured: before, units, having } = found
  const values = valuesOf(before.code, parsed.output.values)
  const effective = parsed.output.takenAt === undefined ? before.effective : swedish(parsed.output.takenAt)
  if (!values || !effective || isToCome(asked, effective)) return problem(400, 'bad-value')
  // The same correction once more, as after a reload, is no new one.
  if (saysSame({ values, effective }, before)) return sendMeasured(asked, { units, having }, () => before)
  return sendMeasured(asked, { units }, () => ({
    ...before,
    values,
    effective,
    former: [
      { values: before.values, effective: before.effective, ...(before.sentAt && { at: before.sentAt }) },
      ...(before.former ?? []),
    ],
    enteredBy: enteredBy(asked),
    sentAt: sentAt(asked),
  }))
}

/** `POST /api/matvarden/{id}/igen`: sends a value to the units that have not got it. */
export async function skickaIgen(asked: Asked): Promise<Response> {
  const found = await knownValue(asked)
  return found instanceof Response ? found : sendMeasured(asked, found, () => found.measured)
}

const isToCome = ({ world }: Asked, at: string) => Date.parse(at) > timeIn(world).getTime() + ahead
const isMissing = ({ statuses }: { statuses: readonly { statusCode: string }[] }) =>
  statuses.some(({ statusCode }) => statusCode === 'NoDataSynchFailed')

/** The values of a kind that is known here, with codes and unit; undefined when there are not as many as it has parts. */
function valuesOf(code: string, numbers: readonly number[]): Measured['values'] | undefined {
  const kind = kindOf(code)
  if (!kind || numbers.length !== kinds[kind].parts.length) return undefined
  const { parts, unit } = kinds[kind]
  return parts.map((part, index) => ({ code: part, value: numbers[index] ?? 0, unit }))
}

/** A value that the person has sent, as it stands now, the units that were to have it, and those that have it as it stands. */
async function knownValue(asked: Asked) {
  const sent = measurementsSent(keyOf(asked)).filter(
    ({ measured }) => readingId(measured.identifier) === asked.id,
  )
  const last = sent.at(-1)
  // What was sent just now is known, whatever the sources answer meanwhile.
  if (last) {
    const plans = await within(patience, gather('MeasurementPlans', asked))
    const { code, effective } = last.measured
    const agreed = agreedFor(plans?.items ?? [], code, effective.slice(0, 10))
    const same = sent.filter(({ measured }) => saysSame(measured, last.measured))
    const having = same.flatMap(({ receivedBy }) => receivedBy)
    const units = [...new Set([...agreed, ...sent.flatMap(({ receivedBy }) => receivedBy)])]
    return { measured: last.measured, units, having }
  }
  const all = await within(patience, gathered(asked))
  if (!all) return problem(504, 'source-silent')
  const copies = all.all.find(({ id }) => id === asked.id)?.copies
  if (!copies) return isMissing(all.held) ? problem(502, 'source-refused') : problem(404, 'no-such-value')
  const [{ item }] = copies
  const { header, identifier, ...told } = item
  if (identifier === undefined || !item.enteredBy) return problem(404, 'no-such-value')
  const agreed = agreedFor(all.plans.items, item.code, item.effective.slice(0, 10))
  const unitsOf = (some: typeof copies | (typeof copies)[number][]) =>
    some.map((copy) => copy.item.header.careUnitHSAId)
  const having = unitsOf(copies.filter((copy) => saysSame(copy.item, item)))
  const measured: Measured = { ...told, identifier, sentAt: header.authorTime ?? '' }
  return { measured, units: [...new Set([...agreed, ...unitsOf(copies)])], having }
}
