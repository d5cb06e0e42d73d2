import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { phaseOf } from '../../app/vardplaner/mote/meeting-state.ts'
import {
  longestProposal,
  longestThought,
  type MeetingState,
  meetingStateSchema,
} from '../../app/vardplaner/mote/contract.ts'
import type { CarePlan } from '../../app/vardplaner/contract.ts'
import type { TimelineEvent } from '../../app/tidslinje/contract.ts'
import { timeIn } from '../worlds/lookup.ts'
import type { PersonaId } from '../worlds/personas.ts'
import type { World } from '../worlds/world.ts'
import { inOneOrder } from './in-one-order.ts'
import { headersOf, openWorld as open, seenBy, send } from './test-client.ts'

async function planOf(world: World, title: string, subject?: PersonaId): Promise<CarePlan> {
  const { body } = await send(world, 'vardplaner', undefined, headersOf(world, subject))
  const plan = (body as { items: CarePlan[] }).items.find((one) => one.title === title)
  if (!plan) throw new Error(`no ${title}`)
  return plan
}

/** Asks about, or says something of, the meeting of a plan. The state is checked by the portal's contract: nothing extra. */
async function meet(world: World, plan: CarePlan, part = '', body?: unknown, subject?: PersonaId) {
  const answer = await send(
    world,
    `vardplaner/${plan.id}/mote${part && `/${part}`}`,
    body,
    headersOf(world, subject),
  )
  if (answer.status !== 200) return { status: answer.status, state: undefined, body: answer.body }
  const state: MeetingState = v.parse(meetingStateSchema, answer.body)
  expect(inOneOrder(state)).toEqual(inOneOrder(answer.body))
  return { status: 200, state, body: answer.body }
}

const timeOf = async (world: World, title: string) => {
  const { body } = await send(world, 'tidslinje?from=2026-11-01')
  return (body as { items: TimelineEvent[] }).items.filter((one) => one.title === title)
}

async function lettersWith(world: World, words: string): Promise<number> {
  const { items } = (await send(world, 'inkorg')).body as { items: unknown[] }
  return items.filter((one) => JSON.stringify(one).includes(words)).length
}

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

describe('those who are invited', () => {
  test('one by name is told to the one who called, once', async () => {
    const world = open(siv)
    const plan = await planOf(world, sip)
    const eva = { name: ' Eva Norling ', relation: 'syster' }
    const { state } = await meet(world, plan, 'gaster', eva)
    expect(state?.guests).toMatchObject([
      {
        name: 'Eva Norling',
        relation: 'syster',
        kind: 'other',
        you: false,
        sentTo: 'Vårdcentralen Ekbacken',
      },
    ])
    await meet(world, plan, 'gaster', eva)
    expect((await meet(world, plan)).state?.guests).toHaveLength(1)
    expect(await lettersWith(world, 'Eva Norling')).toBe(1)
    // What has been sent cannot be taken back.
    await meet(world, plan, 'gaster', { remove: state?.guests[0]?.id })
    expect((await meet(world, plan)).state?.guests).toHaveLength(1)
  })

  test('nobody is invited when the message does not arrive', async () => {
    const world = open(`${siv}&fel=region-storstaden.Messages:fel`)
    const plan = await planOf(world, sip)
    expect((await meet(world, plan, 'gaster', { name: 'Eva', relation: '' })).status).toBe(502)
    expect((await meet(world, plan)).state?.guests).toEqual([])
  })

  test.each([
    {},
    { name: '' },
    { name: '  ', relation: '' },
    { ombud: 'x' },
    { name: 'a'.repeat(81), relation: '' },
  ])('%j invites nobody', async (body) => {
    const world = open(siv)
    const plan = await planOf(world, sip)
    expect((await meet(world, plan, 'gaster', body)).status).toBe(400)
    expect((await meet(world, plan)).state?.guests).toEqual([])
  })

  test('an ombud is invited at once and sees it, and neither invites nor answers without the right', async () => {
    const world = open('varld=magdalena&kan=utse-ombud')
    const plan = await planOf(world, 'Rehabiliteringsplan efter bröstoperation')
    const before = (await meet(world, plan)).state
    expect(before).toMatchObject({
      ombud: [{ name: 'Daniel Hult', relation: 'make' }],
      can: { invite: true },
    })
    expect(before).not.toHaveProperty('letterTo')
    const [one] = before?.ombud ?? []
    await meet(world, plan, 'gaster', { ombud: one?.id })
    const daniel = seenBy(world, 'daniel')
    const { state } = await meet(daniel, plan, '', undefined, 'magdalena')
    expect(state?.guests).toMatchObject([{ name: 'Daniel Hult', you: true }])
    expect(state).toMatchObject({ ombud: [], can: { reply: false, invite: false, write: false, ask: false } })
    expect((await meet(daniel, plan, 'gaster', { name: 'Eva', relation: '' }, 'magdalena')).status).toBe(403)
    await meet(world, plan, 'gaster', { remove: one?.id })
    expect((await meet(daniel, plan, '', undefined, 'magdalena')).state?.guests).toEqual([])
  })

  test('one whose right has ended is told as ombud no longer', async () => {
    const world = open('varld=magdalena&kan=utse-ombud')
    const plan = await planOf(world, 'Rehabiliteringsplan efter bröstoperation')
    const [one] = (await meet(world, plan)).state?.ombud ?? []
    await meet(world, plan, 'gaster', { ombud: one?.id })
    await send(world, `ombud/${one?.id}/aterkalla`, {})
    expect((await meet(world, plan)).state?.guests).toMatchObject([{ name: 'Daniel Hult', ended: true }])
  })
})

describe('thoughts before the meeting', () => {
  test('are kept where the platform may, and by nobody else', async () => {
    const [world, other] = [open(`${siv}&kan=viktigt-for-mig`), open(`${siv}&kan=viktigt-for-mig`)]
    const plan = await planOf(world, sip)
    const written = { important: ' Att sova. ', works: '', worries: 'Trappan' }
    const { state } = await meet(world, plan, 'fragor', written)
    expect(state?.thoughts).toMatchObject({ important: 'Att sova.', worries: 'Trappan' })
    expect((await meet(other, plan)).state?.thoughts).toEqual({})
    await meet(world, plan, 'fragor', { important: '', works: '', worries: '' })
    expect((await meet(world, plan)).state?.thoughts).toEqual({})
    const long = { important: 'a'.repeat(longestThought + 1), works: '', worries: '' }
    expect((await meet(world, plan, 'fragor', long)).status).toBe(400)
  })

  test('are neither kept nor told where it may not', async () => {
    const world = open(siv)
    const plan = await planOf(world, sip)
    const written = { important: 'Att sova.', works: '', worries: '' }
    expect((await meet(world, plan, 'fragor', written)).status).toBe(403)
    expect((await meet(world, plan)).state).not.toHaveProperty('thoughts')
  })
})

describe('the question for a meeting', () => {
  test('of a plan without one is kept as it was first sent', async () => {
    const world = open(siv)
    const plan = await planOf(world, 'Plan för utskrivning och tiden hemma')
    const asked = await meet(world, plan, 'begar', { reason: ' Jag orkar inte. ' })
    expect(asked.state?.asked).toMatchObject({ reason: 'Jag orkar inte.' })
    await meet(world, plan, 'begar', { reason: 'Något annat' })
    expect((await meet(world, plan)).state?.asked).toEqual(asked.state?.asked)
  })

  test('is not asked where there is one to come', async () => {
    const world = open(siv)
    expect((await meet(world, await planOf(world, sip), 'begar', {})).status).toBe(409)
  })
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
