import { describe, expect, test } from 'vitest'
import { regionFjallmarken } from '../../catalogue/region-fjallmarken.ts'
import { personaOf } from '../../worlds/personas.ts'
import { randomOf } from '../../worlds/random.ts'
import { mutated, written } from '../mutate.ts'
import type { AnswerFault, AnswerReading } from '../reading.ts'
import { firstSeed, megabytesHeld, mostLeft, patienceFor, runsOfEach, wrongIn } from '../test-fuzz.ts'
import { parsedJson } from '../json-text.ts'
import { isObject, type Json, listOf, textIn } from './json.ts'
import { readCareTeams } from './read-care-teams.ts'
import { readPlans } from './read-plans.ts'
import { readStructures } from './read-structures.ts'
import { companions } from './systems.ts'
import { bundleOf, detail, entries, goal, plan, subject, team } from './test-bundle.ts'
import { requests } from './test-requests.ts'
import { writeCareTeams } from './write-care-teams.ts'
import { writePlans } from './write-plans.ts'
import { writeStructures } from './write-structures.ts'

/** How many spoilt answers each reader is given. */
const runs = runsOfEach(3, 250)

const records = personaOf('flyttad').records['region-fjallmarken'] ?? {}
const practitioner = { resourceType: 'Practitioner', id: 'e', name: [{ given: ['Eva'], family: 'Lund' }] }
const media = {
  resourceType: 'Media',
  id: 'm',
  status: 'completed',
  content: { contentType: 'image/png', data: 'AA' },
}
const rich = bundleOf([
  ...entries(
    plan({
      created: '2026-10',
      contained: [goal({ id: 'c' }), media],
      goal: [{ reference: '#c' }, { reference: 'Goal/g/_history/1' }, { reference: 'urn:uuid:1' }],
      careTeam: [{ reference: 'CareTeam/t' }],
      activity: [
        detail({ performer: [{ reference: 'Practitioner/e' }], scheduledPeriod: { start: '2026-11-24' } }),
        detail({ doNotPerform: true, scheduledString: 'aldrig' }),
        { reference: { reference: 'ServiceRequest/s' } },
        { plannedActivityReference: { reference: 'Task/t' } },
        { reference: { reference: 'Appointment/a' } },
        { reference: { reference: 'MedicationRequest/d' } },
        { reference: { reference: 'NutritionOrder/n', display: 'Kost' } },
        detail({ scheduledTiming: { repeat: { frequency: 2, period: 1, periodUnit: 'wk' } } }),
      ],
    }),
    plan({ id: 'q', status: 'draft', subject: { ...subject, reference: 'Patient/1' } }),
    goal({ target: [{ dueDate: '2027-03' }] }),
    team({
      telecom: [
        { system: 'phone', value: '1', use: 'old' },
        { system: 'phone', value: '2', period: { end: '2027' }, rank: 2 },
      ],
    }),
    practitioner,
    ...requests,
  ),
  { fullUrl: 'urn:uuid:1', resource: goal({ id: 'u' }) },
  {
    fullUrl: 'urn:uuid:2',
    resource: team({ id: 'v', participant: [{ role: { text: 'Läkare' } }, { member: { display: 'Anna' } }] }),
  },
])

const answers = {
  plans: [writePlans(records.GetCarePlans ?? []), rich],
  structures: [writeStructures(records.PlanStructures ?? []), rich],
  contacts: [writeCareTeams(records.GetCareManagers ?? []), rich],
}

/** Every spoilt answer, with what a reader makes of it. */
function spoilt<Item>(
  whole: readonly string[],
  read: (text: string, source: typeof regionFjallmarken) => AnswerReading<Item>,
  check: (body: Json, items: Item[], faults: AnswerFault[]) => void,
) {
  let held = 0
  let wasRead = 0
  for (let run = 0; run < runs; run += 1) {
    if (run === Math.floor(runs / 10)) held = megabytesHeld()
    const seed = firstSeed + run
    const chance = randomOf(seed)
    const which = Math.floor(chance() * whole.length)
    const text = written(mutated(JSON.parse(whole[which] ?? '{}'), chance), chance)
    try {
      const reading = read(text, regionFjallmarken)
      if (reading.kind === 'fault') expect(textIn(reading.code)).toBeDefined()
      if (reading.kind !== 'read') continue
      wasRead += 1
      const json = parsedJson(text)
      const body = 'value' in json ? json.value : undefined
      if (!isObject(body)) throw new Error('read, though it is no object')
      const told = JSON.stringify(reading.items, (key, value: unknown) =>
        isFree(key, value) ? undefined : value,
      )
      expect(wrongIn(JSON.parse(told))).toEqual([])
      check(body, reading.items, reading.faults)
    } catch (error) {
      throw new Error(`FUZZ_SEED=${seed} FUZZ_RUNS=1:\n${text}`, { cause: error })
    }
  }
  expect(wasRead).toBeGreaterThan(runs / 2)
  expect(megabytesHeld() - held).toBeLessThan(mostLeft)
}

const hides = (value: unknown) => /entered-in-error|nopat/i.test(JSON.stringify(value) ?? '')
const entriesOf = (body: Json) => listOf(body['entry'])
const at = (faults: readonly AnswerFault[], path: string) =>
  faults.filter(
    (one) => one.path === path || one.path.startsWith(`${path}/`) || one.path.startsWith(`${path}[`),
  )

/** How many activities are named by the request they point to, and not by themselves. */
const behind = (faults: readonly AnswerFault[]) =>
  faults.filter(({ path }) =>
    /^entry\[\d+\]\/resource\/(contained\[\d+\]\/)?(status|intent|doNotPerform|code|description|title|occurrence|medication|performer|owner|requested|participant|sender|information|start|end|restriction|execution|effective|rendered|dosage|oralDiet|supplement|enteral|_|modifier|implicit|meta)/.test(
      path,
    ),
  ).length

/** Each entry is told, named or hidden, or came along with what is asked for. */
function noEntryLost(
  body: Json,
  faults: AnswerFault[],
  type: string,
  isTold: (resource: Json) => boolean,
): void {
  if (hides(body['meta'])) return
  for (const [index, entry] of entriesOf(body).entries()) {
    const resource = isObject(entry) ? entry['resource'] : undefined
    if (at(faults, `entry[${index + 1}]`).length > 0 || hides(entry)) continue
    if (!isObject(resource)) throw new Error(`entry ${index + 1} is lost`)
    const kind = textIn(resource['resourceType'])
    const isCompanion = kind !== type && companions.has(String(kind)) && kind !== 'CarePlan'
    // An earlier version of what is hidden is hidden.
    const others = entriesOf(body).filter(
      (other) =>
        isObject(other) &&
        isObject(other['resource']) &&
        textIn(other['resource']['id']) === textIn(resource['id']),
    )
    if (!isCompanion && !isTold(resource) && !others.some(hides) && kind === type)
      throw new Error(`entry ${index + 1} is lost`)
    if (!isCompanion && kind !== type && kind !== 'CarePlan')
      throw new Error(`entry ${index + 1} of ${kind} is lost`)
  }
}

describe(`of ${runs} spoilt answers none is read as what it does not say`, patienceFor(runs), () => {
  test('plans', () => {
    spoilt(answers.plans, readPlans, (body, items, faults) => {
      const told = new Set(items.map(({ carePlanHeader }) => carePlanHeader.documentId))
      expect(items.length).toBeLessThanOrEqual(entriesOf(body).length)
      noEntryLost(body, faults, 'CarePlan', ({ id }) => told.has(textIn(id) ?? ''))
    })
  })

  test('parts of plans: no goal and no activity is lost without a word', () => {
    spoilt(answers.structures, readStructures, (body, items, faults) => {
      const told = new Set(items.map(({ planDocumentId }) => planDocumentId))
      expect(items.length).toBeLessThanOrEqual(entriesOf(body).length)
      noEntryLost(body, faults, 'CarePlan', ({ id }) => told.has(textIn(id) ?? ''))
      for (const [index, entry] of entriesOf(body).entries()) {
        if (!isObject(entry) || !isObject(entry['resource'])) continue
        const { resource } = entry
        const path = `entry[${index + 1}]/resource`
        if (textIn(resource['resourceType']) === 'Goal') {
          const words = isObject(resource['description'])
            ? textIn(resource['description']['text'])
            : undefined
          const isTold = items.some(({ goals = [] }) =>
            goals.some(({ description }) => description === words),
          )
          if (!isTold && at(faults, `entry[${index + 1}]`).length === 0 && !hides(body))
            throw new Error(`${path}: a goal is lost`)
        }
        const item = items.find(({ planDocumentId }) => planDocumentId === textIn(resource['id']))
        if (textIn(resource['resourceType']) !== 'CarePlan' || !item || at(faults, `${path}/id`).length > 0)
          continue
        const given = listOf(resource['activity'])
        const unread = given.filter((_, place) => at(faults, `${path}/activity[${place + 1}]`).length > 0)
        if (!hides(body) && item.activities.length + unread.length < given.length - behind(faults)) {
          throw new Error(`${path}: an activity is lost ${JSON.stringify(faults)}`)
        }
        const pointers = listOf(resource['goal']).length
        const named = at(faults, `${path}/goal`).length
        if (pointers > 0 && (item.goals ?? []).length + faults.length === 0 && named === 0 && !hides(body)) {
          throw new Error(`${path}: all goals are lost`)
        }
        const ids = [item.goals ?? [], item.activities].map((all) => all.map(({ id }) => id))
        for (const own of ids) expect(new Set(own).size).toBe(own.length)
      }
    })
  })

  test('fasta kontakter', () => {
    spoilt(answers.contacts, readCareTeams, (body, items, faults) => {
      const told = items.map(({ documentId = '' }) => documentId)
      expect(new Set(told).size).toBe(told.length)
      noEntryLost(body, faults, 'CareTeam', ({ id }) =>
        told.some((one) => one.startsWith(textIn(id) ?? '\0')),
      )
    })
  })
})

/** The person's own words are whatever they are, and what the national record demands and FHIR does not have is empty. */
const isFree = (key: string, value: unknown) =>
  key === 'wishes' || (value === '' && ['authorTime', 'blockComparisonTime', 'extension'].includes(key))
