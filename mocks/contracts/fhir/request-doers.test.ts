import { describe, expect, test } from 'vitest'
import type { Json } from './json.ts'
import { bundleOf, detail, entries, plan, structuresOf, subject } from './test-bundle.ts'

const of = (resourceType: string, more: Json): Json => ({
  resourceType,
  id: 'r',
  status: resourceType === 'Appointment' ? 'booked' : 'active',
  ...(resourceType !== 'Appointment' && { intent: 'order' }),
  ...(resourceType === 'Task' && { status: 'requested' }),
  ...more,
})
const eva = { resourceType: 'Practitioner', id: 'e', name: [{ text: 'Eva Lund' }] }
const byEva = { reference: 'Practitioner/e' }
const unknown = { reference: 'Practitioner/gone' }
const absent = {
  url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason',
  valueCode: 'unknown',
}
const nurse = { coding: [{ code: '1' }, { code: '2', display: 'Sjuksköterska' }] }

function readBehind(request: Json, activity: Json = {}) {
  const reference = { reference: `${String(request['resourceType'])}/r`, display: 'Prov' }
  const given = plan({
    subject: { ...subject, reference: 'Patient/1' },
    activity: [{ reference, ...activity }],
  })
  const { items, faults } = structuresOf(bundleOf(entries(given, request, eva)))
  return { activity: items[0]?.activities[0], faults }
}

/** What is told of who does it. */
function whoBehind(request: Json, activity: Json = {}) {
  const read = readBehind(request, activity)
  expect(read.faults).toEqual([])
  const { responsible, party, someoneNamed } = read.activity ?? {}
  return { responsible, party, someoneNamed }
}

describe('who does it is told by the request behind an activity', () => {
  test.each<[string, Json]>([
    [
      'Appointment',
      { participant: [{ actor: { reference: 'Patient/1' } }, { actor: byEva, status: 'accepted' }] },
    ],
    [
      'Appointment',
      {
        participant: [
          { actor: { display: 'Eva Lund' } },
          { actor: { reference: 'Location/1', display: 'Rum 3' } },
        ],
      },
    ],
    ['Appointment', { participant: [{ actor: byEva }, { actor: { display: 'Bo Ek' }, status: 'declined' }] }],
    ['Task', { owner: byEva }],
    ['Task', { requestedPerformer: [{ reference: byEva }] }],
    ['Task', { performer: [{ function: { text: 'Utför' }, actor: byEva }] }],
    ['ServiceRequest', { performer: [byEva], performerType: nurse }],
    ['DeviceRequest', { performer: byEva }],
    ['DeviceRequest', { performer: { reference: byEva } }],
    ['NutritionOrder', { performer: [{ reference: byEva }] }],
    ['CommunicationRequest', { sender: byEva }],
    ['CommunicationRequest', { informationProvider: [byEva] }],
  ])('%s %j', (type, more) => {
    expect(whoBehind(of(type, more))).toEqual({ responsible: 'Eva Lund' })
  })

  test.each<[string, Json]>([
    ['Task', { performerType: [nurse] }],
    ['Task', { performerType: [{ coding: [{ code: '1' }] }, nurse], owner: unknown }],
    ['Task', { requestedPerformer: [{ concept: nurse }] }],
    ['Task', { requestedPerformer: [{ concept: nurse, reference: unknown }] }],
    ['Task', { performer: [{ function: nurse, actor: unknown }] }],
    ['ServiceRequest', { performerType: { text: 'Sjuksköterska' } }],
    ['MedicationRequest', { performerType: nurse }],
    ['Appointment', { participant: [{ type: [nurse], actor: unknown }] }],
    ['Appointment', { participant: [{ type: [nurse] }] }],
  ])('by what they are, where no name came along: %s %j', (type, more) => {
    expect(whoBehind(of(type, more))).toEqual({ responsible: 'Sjuksköterska' })
  })

  const system = 'http://terminology.hl7.org/CodeSystem/v3-ParticipationType'
  test.each<[string, Json]>([
    ['Task', { performerType: [{ coding: [{ system: 'urn:x', code: '1' }] }] }],
    ['Task', { requestedPerformer: [{ concept: { coding: [{ code: '1' }] } }] }],
    ['Task', { owner: unknown }],
    ['Task', { owner: { extension: [{ url: 'urn:x', valueString: 'Eva' }] } }],
    ['Task', { performer: [{ actor: unknown }] }],
    ['Appointment', { participant: [{ actor: unknown, status: 'accepted' }] }],
    [
      'Appointment',
      {
        participant: [
          { actor: unknown, type: [{ coding: [{ system, code: 'ATND', display: 'attender' }] }] },
        ],
      },
    ],
    ['Appointment', { participant: [{ actor: byEva, extension: [{ url: 'x', valueCode: 'NOPAT' }] }] }],
    ['ServiceRequest', { performerType: { ...nurse, extension: [{ url: 'x', valueCode: 'NOPAT' }] } }],
    ['Task', { performerType: [{ ...nurse, extension: [{ url: 'x', valueCode: 'NOPAT' }] }] }],
    ['RequestGroup', { action: [{ action: [{ participant: [byEva] }] }] }],
    ['RequestOrchestration', { action: [{ participant: [{ actorReference: byEva }] }] }],
  ])('as somebody, where no more is known: %s %j', (type, more) => {
    expect(whoBehind(of(type, more))).toEqual({ someoneNamed: true })
  })

  test.each<[string, Json]>([
    [
      'Appointment',
      { participant: [{ actor: { reference: 'Patient/1', display: 'Emil' }, status: 'accepted' }] },
    ],
    ['Appointment', { participant: [{ actor: { type: 'Patient', ...subject, display: 'Emil' } }] }],
    ['Appointment', { participant: [{ actor: { reference: 'Location/1', display: 'Rum 3' } }] }],
    ['Appointment', { participant: [{ actor: { reference: 'RelatedPerson/1', display: 'Anna' } }] }],
    ['Appointment', { participant: [{ actor: byEva, status: 'declined' }, { status: 'needs-action' }] }],
    ['Task', {}],
    ['Task', { performerType: [] }],
    ['Task', { performerType: [{}] }],
    ['Task', { owner: {}, requestedPerformer: [{ concept: {} }] }],
    ['Task', { owner: { extension: [absent] } }],
    ['RequestGroup', { action: [{ title: 'Prov' }] }],
  ])('but nobody by %s %j', (type, more) => {
    expect(whoBehind(of(type, more))).toEqual({})
  })

  test('as the person, where the request is for the person to do', () => {
    expect(
      whoBehind(of('Task', { requestedPerformer: [{ reference: { reference: 'Patient/1' } }] })),
    ).toEqual({
      party: 'resident',
    })
  })

  test('unless the plan says it itself', () => {
    const own = detail({ performer: [{ display: 'Anna' }] })
    expect(whoBehind(of('Task', { performerType: [nurse] }), own)).toEqual({ responsible: 'Anna' })
    expect(whoBehind(of('Task', { performerType: [nurse] }), detail())).toEqual({
      responsible: 'Sjuksköterska',
    })
  })

  test.each<[string, Json, string]>([
    ['Task', { requestedPerformer: [byEva, 7] }, 'requestedPerformer[2]'],
    ['Task', { owner: 'Eva' }, 'owner'],
    ['Task', { performerType: [{ text: 7 }] }, 'performerType[1]/text'],
    ['ServiceRequest', { performer: [{ display: '' }] }, 'performer[1]/display'],
    ['Appointment', { participant: [{ actor: { reference: 7 } }] }, 'participant[1]/actor/reference'],
  ])('and one that cannot be read is named: %s %j', (type, more, path) => {
    expect(readBehind(of(type, more))).toMatchObject({
      activity: undefined,
      faults: [{ path: `entry[2]/resource/${path}`, reason: 'bad-value' }],
    })
  })
})

describe('an activity of R5, which points to what is planned', () => {
  const read = (plannedActivityReference: Json, ...beside: unknown[]) => {
    const { items, faults } = structuresOf(
      bundleOf(entries(plan({ activity: [{ plannedActivityReference }] }), ...beside, eva)),
    )
    return { activity: items[0]?.activities[0], faults }
  }

  test('is told by what it points to, and its codes as R5 has them', () => {
    const code = { concept: { text: 'Blodprov' } }
    expect(
      read({ reference: 'ServiceRequest/r' }, of('ServiceRequest', { code, performer: [byEva] })),
    ).toMatchObject({
      activity: { title: 'Blodprov', status: 'scheduled', responsible: 'Eva Lund' },
      faults: [],
    })
    const medication = { concept: { coding: [{ display: 'Alvedon' }] } }
    expect(read({ reference: 'MedicationRequest/r' }, of('MedicationRequest', { medication }))).toMatchObject(
      {
        activity: { title: 'Alvedon' },
        faults: [],
      },
    )
  })

  test('is forbidden, hidden or named as what R4 points to is', () => {
    const given = of('ServiceRequest', { code: { concept: { text: 'Grapefrukt' } } })
    const to = { reference: 'ServiceRequest/r', display: 'Prov' }
    expect(read(to, { ...given, doNotPerform: true }).activity?.doNotPerform).toBe(true)
    const label = [{ url: 'x', valueCode: 'NOPAT' }]
    for (const hidden of [
      read(to, { ...given, meta: { security: [{ code: 'NOPAT' }] } }),
      read({ ...to, extension: label }, given),
    ]) {
      expect(hidden).toEqual({ activity: undefined, faults: [] })
    }
    expect(read(to).faults).toEqual([
      { path: 'entry[1]/resource/activity[1]/plannedActivityReference', reason: 'missing' },
    ])
  })
})
