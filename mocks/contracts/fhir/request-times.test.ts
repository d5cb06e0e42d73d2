import { describe, expect, test } from 'vitest'
import type { Json } from './json.ts'
import { bundleOf, detail, entries, plan, structuresOf } from './test-bundle.ts'

const statuses: Json = { Appointment: 'booked', Task: 'requested' }
const of = (resourceType: string, more: Json): Json => ({
  resourceType,
  id: 'r',
  status: statuses[resourceType] ?? 'active',
  ...(resourceType !== 'Appointment' && { intent: 'order' }),
  ...more,
})

function readBehind(request: Json, activity: Json = {}) {
  const reference = { reference: `${String(request['resourceType'])}/r`, display: 'Prov' }
  const given = plan({ activity: [{ reference, ...activity }] })
  const { items, faults } = structuresOf(bundleOf(entries(given, request)))
  return { activity: items[0]?.activities[0], faults }
}

/** What is told of when it is done. */
function whenBehind(request: Json, activity: Json = {}) {
  const read = readBehind(request, activity)
  expect(read.faults).toEqual([])
  const { scheduledPeriod, timing } = read.activity ?? {}
  return { scheduledPeriod, timing }
}

const period = { start: '2026-11-24', end: '2026-12-01' }
const later = { start: '2027-01-01' }
const extension = [{ url: 'urn:x', valueString: 'Varannan tisdag' }]
const twice = { repeat: { frequency: 2, period: 1, periodUnit: 'd' } }
const told = { frequency: 2, period: 1, periodUnit: 'd' }

describe('when it is done is told by the request behind an activity', () => {
  test.each<[string, Json, Json]>([
    ['Appointment', { start: '2026-11-24', end: '2026-12-01' }, period],
    ['Appointment', { end: '2026-12-01' }, { end: '2026-12-01' }],
    ['Appointment', { requestedPeriod: [period] }, period],
    ['Appointment', { start: '2026-11-24', requestedPeriod: [later] }, { start: '2026-11-24' }],
    ['Task', { restriction: { period, repetitions: 2 } }, period],
    ['Task', { executionPeriod: period }, period],
    ['Task', { executionPeriod: later, restriction: { period } }, period],
    ['Task', { requestedPeriod: period }, period],
    ['MedicationRequest', { effectiveDosePeriod: period }, period],
    ['ServiceRequest', { occurrencePeriod: period }, period],
    ['ServiceRequest', { occurrenceTiming: { repeat: { boundsPeriod: period } } }, period],
    ['MedicationRequest', { dosageInstruction: [{ timing: { repeat: { boundsPeriod: period } } }] }, period],
  ])('by its days: %s %j', (type, more, scheduledPeriod) => {
    expect(whenBehind(of(type, more))).toEqual({ scheduledPeriod })
  })

  test.each<[string, Json, Json]>([
    [
      'MedicationRequest',
      { dosageInstruction: [{ text: '1 tablett 2 ggr/dag' }] },
      { text: '1 tablett 2 ggr/dag' },
    ],
    [
      'MedicationRequest',
      { dosageInstruction: [{ text: '1 på morgonen' }, { text: '2 till natten', timing: twice }] },
      { text: '1 på morgonen, 2 till natten' },
    ],
    [
      'MedicationRequest',
      { renderedDosageInstruction: '1 om dagen', dosageInstruction: [{ text: '1x1' }] },
      { text: '1 om dagen' },
    ],
    ['MedicationRequest', { dosageInstruction: [{ timing: twice }] }, told],
    [
      'MedicationRequest',
      { dosageInstruction: [{ patientInstruction: 'Till maten' }] },
      { text: 'Till maten' },
    ],
    [
      'MedicationRequest',
      { dosageInstruction: [{ timing: { code: { text: 'Morgon' } } }, { timing: twice }] },
      { text: 'Morgon', more: true },
    ],
    ['NutritionOrder', { oralDiet: { schedule: [twice] } }, told],
    ['NutritionOrder', { oralDiet: { schedule: { timing: [twice] } } }, told],
    ['NutritionOrder', { supplement: [{ schedule: [twice] }] }, told],
    ['NutritionOrder', { enteralFormula: { administration: [{ schedule: twice }] } }, told],
    ['NutritionOrder', { enteralFormula: { administration: [{ schedule: { timing: [twice] } }] } }, told],
    [
      'NutritionOrder',
      { oralDiet: { schedule: [twice] }, supplement: [{ schedule: [twice] }] },
      { more: true },
    ],
  ])('by how often: %s %j', (type, more, timing) => {
    expect(whenBehind(of(type, more))).toEqual({ timing })
  })

  test.each<[string, Json]>([
    ['ServiceRequest', { asNeededBoolean: true }],
    ['ServiceRequest', { asNeededCodeableConcept: { text: 'Vid smärta' } }],
    ['ServiceRequest', { asNeeded: true }],
    ['ServiceRequest', { asNeededFor: [{ text: 'Vid smärta' }] }],
    ['MedicationRequest', { dosageInstruction: [{ asNeededBoolean: true }] }],
    ['NutritionOrder', { oralDiet: { schedule: { asNeeded: true } } }],
    ['ServiceRequest', { occurrencePeriod: { extension } }],
    ['ServiceRequest', { _occurrenceDateTime: { extension } }],
    ['MedicationRequest', { dosageInstruction: [{ timing: { extension } }] }],
    ['MedicationRequest', { dosageInstruction: [{ _text: { extension } }] }],
    ['NutritionOrder', { oralDiet: { schedule: [{ extension }] } }],
    ['Appointment', { requestedPeriod: [period, later] }],
    ['Appointment', { _start: { extension } }],
    ['Appointment', { slot: [{ reference: 'Slot/1' }] }],
    ['Task', { restriction: { period: { extension } } }],
    ['Task', { executionPeriod: { extension } }],
    ['RequestGroup', { action: [{ action: [{ timingDateTime: '2026-11-24' }] }] }],
  ])('as that there is more, where it has no place: %s %j', (type, more) => {
    expect(whenBehind(of(type, more))).toEqual({ timing: { more: true } })
  })

  test('as that there is more, when what is told holds only if it is needed', () => {
    const asNeeded = of('ServiceRequest', { occurrenceTiming: twice, asNeededBoolean: true })
    expect(whenBehind(asNeeded).timing).toEqual({ ...told, more: true })
    const dose = { timing: twice, asNeededBoolean: true }
    const medicine = of('MedicationRequest', { dosageInstruction: [dose] })
    expect(whenBehind(medicine).timing).toEqual({ ...told, more: true })
  })

  test.each<[string, Json]>([
    ['ServiceRequest', { asNeededBoolean: false, authoredOn: '2026-11-24' }],
    ['Task', { restriction: { repetitions: 2 } }],
    ['Task', { executionPeriod: {} }],
    ['MedicationRequest', { dosageInstruction: [{ route: { text: 'I munnen' }, asNeededBoolean: false }] }],
    ['NutritionOrder', { oralDiet: { type: [{ text: 'Flytande' }], schedule: [] } }],
    ['RequestGroup', { action: [{ title: 'Prov' }] }],
  ])('but not at all by %s %j', (type, more) => {
    expect(whenBehind(of(type, more))).toEqual({})
  })

  test('unless the plan says it itself', () => {
    const request = of('Task', { restriction: { period } })
    expect(whenBehind(request, detail({ scheduledPeriod: later })).scheduledPeriod).toEqual(later)
    expect(whenBehind(request, detail()).scheduledPeriod).toEqual(period)
    const odd = detail({ scheduledPeriod: { extension } })
    expect(whenBehind(of('Task', {}), odd)).toEqual({ timing: { more: true } })
  })

  test.each<[string, Json, string]>([
    ['Task', { restriction: { period: { start: '2026-02-31' } } }, 'restriction/period/start'],
    ['Task', { executionPeriod: 7 }, 'executionPeriod'],
    ['Appointment', { requestedPeriod: [{ end: 'snart' }] }, 'requestedPeriod'],
    [
      'MedicationRequest',
      { dosageInstruction: [{ timing: { repeat: { frequency: 0 } } }] },
      'dosageInstruction[1]/timing/repeat/frequency',
    ],
    ['NutritionOrder', { oralDiet: { schedule: [{ event: ['2026-02-31'] }] } }, 'oralDiet/schedule'],
  ])('and one that does not exist is named: %s %j', (type, more, path) => {
    const { activity, faults } = readBehind(of(type, more))
    expect(activity).toBeUndefined()
    expect(faults).toMatchObject([{ reason: 'bad-value' }])
    expect(faults[0]?.path.startsWith(`entry[2]/resource/${path}`)).toBe(true)
  })
})
