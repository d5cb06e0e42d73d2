import { afterEach, describe, expect, test, vi } from 'vitest'
import { tasksOf } from '../../app/att-gora/tasks.ts'
import { lacksDay, ownerOf } from '../../app/vardplaner/vardplan/plan-tree.ts'
import { bundleOf, detail, entries, goal, plan, subject, team } from '../contracts/fhir/test-bundle.ts'
import { answer } from './test-client.ts'

/** What the region answers instead of what it holds, by contract. */
const said = vi.hoisted(() => new Map<string, string>())
vi.mock('../producers/answer.ts', async (original) => {
  const real = await original<typeof import('../producers/answer.ts')>()
  const answerAsText: typeof real.answerAsText = async (id, contract, question) => {
    const text = id === 'region-fjallmarken' ? said.get(contract) : undefined
    return text === undefined
      ? real.answerAsText(id, contract, question)
      : { texts: [{ text, inFhir: true }], origin: 'source' }
  }
  return { ...real, answerAsText }
})
afterEach(() => said.clear())

const world = '?varld=flyttad'
const from = (text: string) => {
  for (const contract of ['GetCarePlans', 'PlanStructures', 'GetCareManagers']) said.set(contract, text)
}
const noPatient = { meta: { security: [{ code: 'NOPAT' }] } }
const hidden = 'Hemligt'

describe('what a FHIR server says, as the portal gets it', () => {
  test('no goal, activity or contact that is not for the patient, or a mistake, comes anywhere', async () => {
    const pointers = [1, 2].map((id) => ({ reference: `Goal/${id}` }))
    const member = [{ role: { text: hidden }, member: { display: hidden } }]
    from(
      bundleOf(
        entries(
          plan({
            title: 'Min plan',
            goal: pointers,
            activity: [
              detail({
                status: 'entered-in-error',
                description: hidden,
                scheduledPeriod: { start: '2026-11-24' },
              }),
            ],
          }),
          goal({ id: '1', description: { text: hidden }, ...noPatient }),
          goal({ id: '2', description: { text: hidden }, lifecycleStatus: 'entered-in-error' }),
          team({ id: '1', participant: member, ...noPatient }),
          team({ id: '2', participant: member, status: 'entered-in-error' }),
          plan({ id: 'q', title: hidden, ...noPatient }),
          plan({ id: 'r', title: hidden, status: 'entered-in-error' }),
        ),
      ),
    )
    const plans = await answer(world, 'vardplaner')
    expect(plans.items.map(({ title }) => title)).toContain('Min plan')
    for (const told of [plans, await answer(world, 'kontakter'), await answer(world, 'tidslinje')]) {
      expect(JSON.stringify(told)).not.toContain(hidden)
      expect(told.unreadable.filter(({ contract }) => contract !== 'GetCareManagers')).toEqual([])
    }
  })

  test('what is not to be done is told as that, and is neither an event nor a task', async () => {
    const grapefruit = { description: 'Ät grapefrukt', scheduledPeriod: { start: '2026-11-24' } }
    const activity = [
      detail({ ...grapefruit, doNotPerform: true, performer: [{ reference: 'Patient/1' }] }),
      detail({ description: 'Ta promenader', performer: [{ reference: 'Patient/1' }] }),
    ]
    from(bundleOf(entries(plan({ activity }))))
    const own = (items: Awaited<ReturnType<typeof plansOf>>['items']) =>
      items
        .flatMap(({ structured }) => structured?.activities ?? [])
        .map(({ title, doNotPerform }) => [title, doNotPerform])
    const plansOf = () => answer(world, 'vardplaner')
    expect(own((await plansOf()).items)).toEqual([
      ['Ät grapefrukt', true],
      ['Ta promenader', undefined],
    ])
    const tasks = tasksOf(
      { agreements: [], events: [], sharing: [], plans: (await plansOf()).items },
      '2026-11-23',
    )
    expect(tasks.map(({ text }) => text)).toEqual(['Ta promenader'])
    expect(JSON.stringify(await answer(world, 'tidslinje'))).not.toContain('grapefrukt')
  })

  test('times of any kind, and a subject that is no more than a reference, are whole', async () => {
    from(
      bundleOf(
        entries(
          plan({
            created: '2026-10',
            subject: { reference: 'Patient/1' },
            goal: [{ reference: 'Goal/g' }],
            activity: [
              detail({ description: 'Besök', scheduledPeriod: { start: '2026-11-24T10:00:00+01:00' } }),
              detail({ description: 'Återbesök', scheduledPeriod: { start: '2027-03' } }),
              detail({
                description: 'Träna',
                scheduledTiming: { repeat: { frequency: 2, period: 1, periodUnit: 'wk' } },
              }),
              detail({ description: 'Fika', scheduledPeriod: { end: '2027' } }),
            ],
          }),
          goal({ subject: { reference: 'Patient/1' }, target: [{ dueDate: '2027-03' }] }),
          team({
            subject: { reference: 'Patient/1' },
            period: { start: '2026-11-24T10:00:00+01:00', end: '2027' },
          }),
          team({ id: 'u', period: undefined }),
        ),
      ),
    )
    const { items } = await answer(world, 'vardplaner')
    const read = items.find(({ structured }) => structured?.activities.some(({ title }) => title === 'Besök'))
    expect(read).toMatchObject({
      documentTime: '2026-10',
      structured: { goals: [{ followUpDate: '2027-03' }] },
    })
    expect(read?.structured?.activities.map((one) => one.scheduledPeriod ?? one.timing)).toEqual([
      { start: '2026-11-24T10:00:00+01:00' },
      { start: '2027-03' },
      { frequency: 2, period: 1, periodUnit: 'wk' },
      { end: '2027' },
    ])
    const contacts = (await answer(world, 'kontakter')).items.filter(
      ({ practitioner }) => practitioner?.name === 'Stina Fjellner',
    )
    expect(contacts.map(({ validFrom, validTo }) => [validFrom, validTo])).toEqual([
      ['2026-11-24', '2027'],
      [undefined, undefined],
    ])
    expect(new Set(contacts.map(({ id }) => id)).size).toBe(2)
    const events = (await answer(world, 'tidslinje')).items.filter(({ kind }) => kind === 'plan-activity')
    expect(events.map(({ title, start }) => [title, start])).toContainEqual([
      'Besök',
      '2026-11-24T10:00:00+01:00',
    ])
    expect(events.map(({ title }) => title)).not.toContain('Återbesök')
  })

  test('somebody else’s plan is dropped, and named', async () => {
    from(bundleOf(entries(plan({ title: hidden, subject: { identifier: { value: '191212121212' } } }))))
    const { items, unreadable } = await answer(world, 'vardplaner')
    expect(JSON.stringify(items)).not.toContain(hidden)
    expect(unreadable).toMatchObject([{ reason: 'wrong-subject' }, { reason: 'wrong-subject' }])
  })

  test('an answer of which not all came is named with its source', async () => {
    from(bundleOf(entries(plan()), { link: [{ relation: 'next', url: 'x' }] }))
    const { items, unreadable } = await answer(world, 'vardplaner')
    expect(items.map(({ title }) => title)).toContain('Plan')
    expect(unreadable).toContainEqual(
      expect.objectContaining({ sourceName: 'Region Fjällmarken', path: 'link', reason: 'incomplete' }),
    )
  })

  test('of ways to reach somebody only those are given that hold at the time of the world', async () => {
    const phone = (value: string, more: object) => ({ system: 'phone', value, ...more })
    const telecom = [
      phone('over', { period: { end: '2026-11-22' } }),
      phone('not yet', { period: { start: '2027' } }),
      phone('second', { period: { end: '2027' }, rank: 2 }),
      phone('first', { rank: 1 }),
    ]
    from(bundleOf(entries(team({ telecom }))))
    const { items } = await answer(world, 'kontakter')
    const found = items.find(({ practitioner }) => practitioner?.name === 'Stina Fjellner')
    expect(found?.telecom.map(({ value }) => value)).toEqual(['first', 'second'])
  })

  test('nothing is told as missing in a plan that the requests behind it say', async () => {
    const request = { resourceType: 'MedicationRequest', id: 'm', status: 'active', intent: 'order' }
    const task = { resourceType: 'Task', id: 't', status: 'requested', intent: 'order', description: 'Prov' }
    const activity = ['MedicationRequest/m', 'Task/t'].map((to) => ({
      reference: { reference: to, display: 'Att göra' },
    }))
    const missing = async (ofRequest: object, ofTask: object) => {
      from(bundleOf(entries(plan({ activity }), { ...request, ...ofRequest }, { ...task, ...ofTask })))
      const { items } = await answer(world, 'vardplaner')
      const structured = items.find(({ title }) => title === 'Plan')?.structured
      return structured?.activities.map((one) =>
        [ownerOf(one) === 'none' && 'owner', lacksDay(one) && 'day'].filter(Boolean).join(),
      )
    }
    expect(await missing({}, {})).toEqual(['owner,day', 'owner,day'])
    const told = [
      { performerType: { text: 'Sjuksköterska' }, dosageInstruction: [{ asNeededBoolean: true }] },
      {
        requestedPerformer: [{ concept: { coding: [{ code: '1' }] } }],
        restriction: { period: { end: '2026-12' } },
      },
    ] as const
    expect(await missing(...told)).toEqual(['', ''])
  })

  test('a plan that does not hold is told so though its parts did not come', async () => {
    from(bundleOf(entries(plan({ id: 'a', status: 'revoked' }), plan({ id: 'b', status: 'draft', subject }))))
    said.set('PlanStructures', bundleOf([]))
    const { items } = await answer(world, 'vardplaner')
    expect(items.filter(({ title }) => title === 'Plan').map(({ status }) => status)).toEqual([
      'ended',
      'coming',
    ])
  })
})
