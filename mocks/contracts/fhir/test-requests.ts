import type { Json } from './json.ts'

/** For tests: requests of R4 and R5 that activities point to, each with an id of its own. */
export const requests: readonly Json[] = [
  { resourceType: 'ServiceRequest', id: 's', status: 'active', intent: 'order', code: { text: 'Prov' } },
  {
    resourceType: 'Task',
    id: 't',
    status: 'requested',
    intent: 'order',
    description: 'Ta prov',
    requestedPerformer: [{ concept: { text: 'Läkare' }, reference: { reference: 'Practitioner/e' } }],
    performerType: [{ text: 'Läkare' }],
    restriction: { period: { start: '2026-11-24' } },
    executionPeriod: { end: '2026-12' },
  },
  {
    resourceType: 'MedicationRequest',
    id: 'd',
    status: 'active',
    medication: { concept: { text: 'Alvedon' } },
    dosageInstruction: [{ text: '1x2' }, { timing: { repeat: { timeOfDay: ['08:00:00'] } } }],
  },
  {
    resourceType: 'NutritionOrder',
    id: 'n',
    status: 'active',
    oralDiet: { schedule: { timing: [{ event: ['2026-11-24'] }], asNeeded: true } },
    supplement: [{ schedule: [{ code: { text: 'Kväll' } }] }],
  },
  {
    resourceType: 'Appointment',
    id: 'a',
    status: 'booked',
    description: 'Besök',
    requestedPeriod: [{ start: '2026-11-24T10:00:00+01:00' }],
    participant: [{ actor: { reference: 'Practitioner/e' }, type: [{ text: 'Läkare' }], status: 'accepted' }],
  },
]
