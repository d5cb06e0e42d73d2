import { describe, expect, test } from 'vitest'
import { longestThought } from '../../app/vardplaner/mote/contract.ts'
import { personaOf } from '../worlds/personas.ts'
import { openWorld as open, seenBy, send } from './test-client.ts'
import { lettersWith, meet, planOf } from './test-mote.ts'

const sip = 'Samordnad individuell plan'
const siv = 'varld=hemkommen'

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

  test('an ombud who may act in plans answers in the own name, and still invites nobody', async () => {
    const world = open(`${siv}&kan=utse-ombud`)
    const plan = await planOf(world, sip)
    const scopes = ['vardplaner', 'tidslinje'].map((area) => ({ area, see: true, do: true }))
    const { person } = personaOf('daniel')
    expect((await send(world, 'ombud', { person: person.id, scopes })).status).toBe(200)
    const daniel = seenBy(world, 'daniel')
    expect((await meet(daniel, plan, '', undefined, 'hemkommen')).state?.can).toMatchObject({
      reply: true,
      invite: false,
      write: false,
    })
    expect((await meet(daniel, plan, 'gaster', { name: 'Eva', relation: '' }, 'hemkommen')).status).toBe(403)
    await meet(daniel, plan, 'svar', { answer: 'coming' }, 'hemkommen')
    expect((await meet(world, plan)).state?.reply).toMatchObject({ own: false, by: 'Daniel Hult' })
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
    const world = open('')
    const plan = await planOf(world, 'Genomförandeplan för hemtjänst')
    const asked = await meet(world, plan, 'begar', { reason: ' Jag orkar inte. ' })
    expect(asked.state?.asked).toMatchObject({ reason: 'Jag orkar inte.' })
    await meet(world, plan, 'begar', { reason: 'Något annat' })
    expect((await meet(world, plan)).state?.asked).toEqual(asked.state?.asked)
  })

  test('is sent to nobody where no unit takes it', async () => {
    const world = open(siv)
    const plan = await planOf(world, 'Plan för utskrivning och tiden hemma')
    expect((await meet(world, plan)).state?.can.ask).toBe(false)
    expect((await meet(world, plan, 'begar', {})).status).toBe(409)
    expect((await meet(world, plan)).state?.asked).toBeUndefined()
  })

  test('is not asked where there is one to come', async () => {
    const world = open(siv)
    expect((await meet(world, await planOf(world, sip), 'begar', {})).status).toBe(409)
  })
})
