import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { regionFjallmarken } from '../../catalogue/region-fjallmarken.ts'
import { personaOf } from '../../worlds/personas.ts'
import { readCareTeams } from './read-care-teams.ts'
import { readPlans } from './read-plans.ts'
import { readStructures } from './read-structures.ts'
import { writeOutcome } from './write-bundle.ts'
import { writeCareTeams } from './write-care-teams.ts'
import { writePlans } from './write-plans.ts'
import { writeStructures } from './write-structures.ts'

const records = personaOf('flyttad').records['region-fjallmarken'] ?? {}
const plans = records.GetCarePlans ?? []
const structures = records.PlanStructures ?? []
const managers = records.GetCareManagers ?? []

describe('what is written in FHIR is read back', () => {
  test('plans, with their documents, who answers for them and which kind they are', () => {
    const reading = readPlans(writePlans(plans), regionFjallmarken)
    expect(reading).toMatchObject({ kind: 'read', faults: [] })
    const read = reading.kind === 'read' ? reading.items : []
    expect(read.map(({ carePlanBody }) => carePlanBody)).toEqual(
      plans.map(({ carePlanBody }) => carePlanBody),
    )
    for (const [index, { carePlanHeader: header }] of read.entries()) {
      const written = plans[index]?.carePlanHeader
      expect(header).toMatchObject({
        documentId: written?.documentId,
        documentTitle: written?.documentTitle,
        documentTime: written?.documentTime,
        patientId: written?.patientId,
        approvedForPatient: true,
      })
    }
  })

  test('the parts of plans: goals under goals, activities, people, wishes', () => {
    const reading = readStructures(writeStructures(structures), regionFjallmarken)
    expect(reading).toMatchObject({ kind: 'read', faults: [] })
    const [read] = reading.kind === 'read' ? reading.items : []
    expect(read).toMatchObject(structures[0] ?? {})
  })

  test('fasta kontakter: role, person, time, unit, ways to reach', () => {
    const reading = readCareTeams(writeCareTeams(managers), regionFjallmarken)
    const [read] = reading.kind === 'read' ? reading.items : []
    expect(read).toMatchObject({
      code: { code: '1', codeSystem: '1.2.752.129.5.1.69', displayName: 'Fast vårdkontakt' },
      practitioner: { name: 'Anders Rova' },
      period: { start: '2023-02-01', end: '2026-08-31' },
      managingCareUnit: { name: 'Fjällmarkens sjukhus, medicinmottagningen' },
      contact: [{ telecom: [{ value: '0980-319 211' }] }],
    })
  })

  test('any goals and activities', () => {
    const word = fc.stringMatching(/^[a-zåäö]{1,12}( [a-zåäö]{1,12})?$/)
    const id = fc.stringMatching(/^[a-z0-9]{1,6}$/)
    const [whole] = structures
    if (!whole) throw new Error('no structure to begin from')
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(id, word, fc.option(id, { nil: undefined })), { selector: ([one]) => one }),
        fc.array(fc.tuple(word, fc.constantFrom('not-started', 'completed'))),
        (goals, activities) => {
          const record = {
            ...whole,
            goals: goals.map(([own, description, parentId]) => ({
              id: own,
              description,
              lifecycleStatus: 'active',
              ...(parentId !== undefined && { parentId }),
            })),
            activities: activities.map(([title, status], index) => ({ id: String(index), title, status })),
          }
          const reading = readStructures(writeStructures([record]), regionFjallmarken)
          const [read] = reading.kind === 'read' ? reading.items : []
          expect(read?.goals).toEqual(record.goals)
          expect(read?.activities).toEqual(record.activities)
        },
      ),
    )
  })
})

describe('what a FHIR server may say', () => {
  const plan = (more: object) => ({
    resourceType: 'CarePlan',
    id: 'a',
    status: 'active',
    intent: 'plan',
    subject: { identifier: { value: '199206142391' } },
    ...more,
  })
  const bundle = (...resources: object[]) =>
    JSON.stringify({ resourceType: 'Bundle', entry: resources.map((resource) => ({ resource })) })
  const read = (text: string) => readPlans(text, regionFjallmarken)

  test('that it cannot: only the code is kept', () => {
    expect(read(writeOutcome('transient', 'about Emil'))).toEqual({ kind: 'fault', code: 'transient' })
  })

  test.each([
    ['<html>', 'not-json', ''],
    ['{"resourceType":"Patient"}', 'missing', 'resourceType'],
    ['', 'not-json', ''],
  ])('%j is not an answer', (text, reason, path) => {
    expect(read(text)).toEqual({ kind: 'unreadable', fault: { path, reason } })
  })

  test('a resource that breaks what is wanted is named, the others live', () => {
    const reading = read(bundle(plan({ id: 7 }), plan({ subject: {} }), plan({ id: 'b' })))
    expect(reading).toMatchObject({
      kind: 'read',
      items: [{ carePlanHeader: { documentId: 'b' } }],
      faults: [
        { path: 'entry[1]/resource/id', reason: 'bad-value' },
        { path: 'entry[2]/resource/subject/identifier', reason: 'missing' },
      ],
    })
  })

  test('what is not for the patient, or was entered in error, is told so that it is filtered away', () => {
    const reading = read(
      bundle(plan({ meta: { security: [{ code: 'NOPAT' }] } }), plan({ status: 'entered-in-error' })),
    )
    const items = reading.kind === 'read' ? reading.items : []
    expect(items.map(({ carePlanHeader: one }) => [one.approvedForPatient, one.nullified])).toEqual([
      [false, undefined],
      [true, true],
    ])
  })

  test('nothing that is said makes it throw', () => {
    fc.assert(
      fc.property(fc.anything(), (said) => {
        const text = JSON.stringify({ resourceType: 'Bundle', entry: [{ resource: said }] }) ?? ''
        for (const reader of [readPlans, readStructures, readCareTeams])
          expect(reader(text, regionFjallmarken).kind).toBe('read')
      }),
    )
  })
})
