import { describe, expect, test } from 'vitest'
import type { CarePlan } from '../../app/vardplaner/contract.ts'
import { longestProposal } from '../../app/vardplaner/mote/contract.ts'
import { phaseOf } from '../../app/vardplaner/mote/meeting-state.ts'
import { timeIn } from '../worlds/lookup.ts'
import { headersOf, openWorld as open, send } from './test-client.ts'
import { lettersWith, meet, planOf, timeOf } from './test-mote.ts'

const sip = 'Samordnad individuell plan'
const siv = 'varld=hemkommen'

describe('the answer to a call', () => {
  test('is one with that of the time in the calendar, from either side', async () => {
    const world = open(siv)
    const plan = await planOf(world, sip)
    const before = (await meet(world, plan)).state
    expect(before?.reply).toBeUndefined()
    expect(before?.calendars).toMatchObject([
      { name: 'Vårdcentralen Ekbacken', standing: 'stands', heard: false },
    ])
    const said = await meet(world, plan, 'svar', { answer: 'coming' })
    expect(said.state?.reply).toEqual({ answer: 'coming', own: true, undoable: true })
    expect(said.state?.calendars).toMatchObject([{ heard: true }])
    const [time] = await timeOf(world, 'Möte om din samordnade plan')
    expect(time).toMatchObject({
      answered: { reply: 'coming', own: true },
    })
    expect(time?.belongsTo).toContainEqual({ kind: 'plan', id: plan.id, title: sip, meeting: true })
    await send(world, `tidslinje/${time?.id}/svar`, { reply: 'cannot-come' })
    expect((await meet(world, plan)).state?.reply?.answer).toBe('cannot-come')
    await meet(world, plan, 'svar', { answer: 'undo' })
    expect((await meet(world, plan)).state?.reply).toBeUndefined()
    expect((await timeOf(world, 'Möte om din samordnade plan'))[0]).not.toHaveProperty('answered')
  })

  test('words of other times go to the one who called, once, and the time stands', async () => {
    const world = open(siv)
    const plan = await planOf(world, sip)
    const text = 'Hellre en torsdag.'
    const { state } = await meet(world, plan, 'svar', { answer: 'other-time', text: ` ${text} ` })
    expect(state?.reply).toEqual({
      answer: 'other-time',
      text,
      own: true,
      undoable: true,
      sentTo: 'Vårdcentralen Ekbacken',
    })
    expect((await timeOf(world, 'Möte om din samordnade plan'))[0]?.answered?.reply).toBe('other-time')
    expect(await lettersWith(world, text)).toBe(1)
  })

  test('to a meeting whose calendar takes none goes as a message, and is kept', async () => {
    const world = open('')
    const plan = await planOf(world, sip)
    const { state } = await meet(world, plan, 'svar', { answer: 'coming' })
    expect(state?.reply).toMatchObject({ answer: 'coming', sentTo: 'Vårdcentralen Ekbacken', undoable: true })
    expect((await meet(world, plan, 'svar', { answer: 'undo' })).state?.reply).toBeUndefined()
  })

  test.each([
    {},
    { answer: 'maybe' },
    { answer: 'other-time' },
    { answer: 'other-time', text: '  ' },
    { answer: 'other-time', text: 'a'.repeat(longestProposal + 1) },
    'text',
  ])('%j says nothing', async (body) => {
    const world = open(siv)
    const plan = await planOf(world, sip)
    expect((await meet(world, plan, 'svar', body)).status).toBe(400)
    expect((await meet(world, plan)).state?.reply).toBeUndefined()
  })

  test.each([
    ['Inställt möte', 'varld=udda', 'meeting-cancelled'],
    ['Videomöte utan länk', 'varld=udda&nu=2026-11-24', 'meeting-over'],
    ['Möte utan tid', 'varld=udda', undefined],
  ])('%s in %s: %s', async (title, query, code) => {
    const world = open(query)
    const plan = await planOf(world, title)
    const { status, body } = await meet(world, plan, 'svar', { answer: 'other-time', text: 'När som helst' })
    expect(status).toBe(code ? 409 : 200)
    if (code) expect(body).toMatchObject({ code })
  })

  test('when its calendar fails nothing has been said', async () => {
    const world = open(`${siv}&fel=region-storstaden.GetSubjectOfCareSchedule:fel`)
    const plan = await planOf(world, sip)
    // The calendar does not tell of its time now, so nobody knows that it takes replies: the message does.
    expect((await meet(world, plan)).state?.calendars).toMatchObject([{ standing: 'unknown' }])
  })
})

test('one meeting in two calendars is one time with both sources; what one has called off stands apart', async () => {
  const world = open('varld=udda')
  const both = await timeOf(world, 'Möte i två kalendrar')
  expect(both).toHaveLength(1)
  expect(both[0]?.alsoFrom).toHaveLength(1)
  const plan = await planOf(world, 'Möte i två kalendrar')
  const told = (await meet(world, plan)).state?.calendars
  expect(told?.map(({ name, standing }) => [name, standing])).toEqual([
    ['Vårdcentralen Ekbacken', 'stands'],
    ['Hemtjänst Norr', 'stands'],
    ['Region Storstaden', 'unknown'],
  ])
  expect(await timeOf(world, 'Möte som bara den ena har ställt in')).toHaveLength(2)
  const torn = await planOf(world, 'Möte som bara den ena har ställt in')
  expect((await meet(world, torn)).state?.calendars.map(({ standing }) => standing)).toEqual([
    'off',
    'stands',
  ])
})

test('portal and platform agree on which meetings can be answered', async () => {
  for (const nu of ['2026-11-23', '2026-12-03T14:59', '2026-12-03T15:00', '2026-12-20', '2027-06-01'])
    for (const persona of ['birgitta', 'hemkommen', 'udda', 'magdalena']) {
      const world = open(`varld=${persona}&nu=${nu}`)
      const { items } = (await send(world, 'vardplaner')).body as { items: CarePlan[] }
      for (const plan of items.filter(({ structured }) => structured)) {
        const phase = phaseOf(plan, timeIn(world))
        const { state } = await meet(world, plan)
        expect(state?.can.reply, `${nu} ${plan.title}`).toBe(phase === 'coming' || phase === 'undated')
      }
    }
})

test('of a plan that is not the person’s nothing is told or done', async () => {
  const plan = await planOf(open(siv), sip)
  const world = open('')
  expect((await meet(world, plan)).status).toBe(404)
  expect((await meet(world, plan, 'svar', { answer: 'coming' })).status).toBe(404)
})

test('one who looks at the own as an ombud would does nothing', async () => {
  const world = open(siv)
  const plan = await planOf(world, sip)
  const headers = { ...headersOf(world), 'View-Scopes': 'vardplaner tidslinje' }
  expect((await send(world, `vardplaner/${plan.id}/mote/svar`, { answer: 'coming' }, headers)).status).toBe(
    403,
  )
  const { body } = await send(world, `vardplaner/${plan.id}/mote`, undefined, headers)
  expect(body).toMatchObject({ can: { reply: false, invite: false, write: false, ask: false } })
})
