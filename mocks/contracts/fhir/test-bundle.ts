import type { AnswerFault, AnswerReading } from '../reading.ts'
import type { Json } from './json.ts'
import { readCareTeams } from './read-care-teams.ts'
import { readPlans } from './read-plans.ts'
import { readStructures } from './read-structures.ts'

/*
 * For tests: resources as a server of somebody else's may send them, and what the readers make of them.
 */
export const source = {
  sourceSystemHSAId: 'TSTDEF2329990057-SYS1',
  now: new Date('2026-11-24T08:00:00+01:00'),
}
export const subject = { identifier: { system: 'urn:oid:1.2.752.129.2.1.3.1', value: '199206142391' } }

export const plan = (more: Json = {}): Json => ({
  resourceType: 'CarePlan',
  id: 'p',
  status: 'active',
  intent: 'plan',
  title: 'Plan',
  subject,
  ...more,
})
export const goal = (more: Json = {}): Json => ({
  resourceType: 'Goal',
  id: 'g',
  lifecycleStatus: 'active',
  description: { text: 'Gå till affären' },
  subject,
  ...more,
})
/** A CareTeam of R4, or, with an organization, one of R5. */
export const team = (more: Json = {}): Json => ({
  resourceType: 'CareTeam',
  id: 't',
  status: 'active',
  subject,
  period: { start: '2026-01-01' },
  participant: [{ role: [{ text: 'Läkare' }], member: { display: 'Stina Fjellner' } }],
  ...more,
})
export const detail = (more: Json = {}): Json => ({
  detail: { status: 'scheduled', description: 'Ta promenader', ...more },
})

/** A label that keeps a resource from the patient. */
export const noPatient: Json = { meta: { security: [{ code: 'NOPAT' }] } }

export const bundleOf = (entry: readonly unknown[], more: Json = {}): string =>
  JSON.stringify({ resourceType: 'Bundle', type: 'searchset', entry, ...more })
export const entries = (...resources: readonly unknown[]): unknown[] =>
  resources.map((resource) => ({ resource }))

type Read<Item> = { items: Item[]; faults: AnswerFault[] }

function read<Item>(reading: AnswerReading<Item>): Read<Item> {
  if (reading.kind !== 'read') throw new Error(`not read: ${JSON.stringify(reading)}`)
  return reading
}

/** What the three readers make of an answer, of which a test says that it can be read. */
export const plansOf = (answer: string) => read(readPlans(answer, source))
export const structuresOf = (answer: string) => read(readStructures(answer, source))
export const contactsOf = (answer: string) => read(readCareTeams(answer, source))
