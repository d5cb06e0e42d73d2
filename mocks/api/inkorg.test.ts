import { describe, expect, test } from 'vitest'
import type { Message, Receivers, Sent } from '../../app/inkorg/contract.ts'
import type { Answer } from '#platform/answer/contract.ts'
import { headersOf, openWorld, seenBy, send } from './test-client.ts'
import type { World } from '../worlds/world.ts'

const inbox = async (world: World, headers = headersOf(world)) =>
  ((await send(world, 'inkorg', undefined, headers)).body as Answer<Message>).items
const receivers = async (world: World) => (await send(world, 'inkorg/mottagare')).body as Receivers
const receiver = async (world: World, name: string) => {
  const found = (await receivers(world)).units.find((one) => one.name === name)
  if (!found) throw new Error(`${name} takes no messages`)
  return found.id
}
const write = (world: World, letter: object, key = 'nyckel-1234', headers = headersOf(world)) =>
  send(world, 'inkorg', letter, { ...headers, 'Idempotency-Key': key })
const letter = (to: string[], text = 'Hej, jag undrar en sak.') => ({ to, text })

describe('whom one can write to', () => {
  test('is told with who reads it and when it is answered, and the others with how they are reached', async () => {
    const { units, cannot, teams } = await receivers(openWorld(''))
    const names = units.map(({ name }) => name)
    expect(names).toEqual(
      expect.arrayContaining(['Vårdcentralen Ekbacken', 'Hemtjänst Norr', 'Hemsjukvården Sjöstad']),
    )
    expect(units.every(({ readBy, within, call }) => readBy && within && call)).toBe(true)
    expect(cannot.map(({ name }) => name)).toContain('Fotkliniken Linden')
    const sip = teams.find(({ title }) => title === 'Samordnad individuell plan')
    expect(sip?.units).toHaveLength(3)
  })

  test('holds nobody of a source that is not connected', async () => {
    const { units } = await receivers(openWorld('kallor=region'))
    expect(units.map(({ name }) => name)).not.toContain('Hemtjänst Norr')
  })
})

describe('a letter', () => {
  test('stands in the inkorg of its thread, once, however often it is sent', async () => {
    const world = openWorld('')
    const to = [await receiver(world, 'Hemtjänst Norr')]
    const before = (await inbox(world)).length
    const answers = await Promise.all([1, 2, 3].map(() => write(world, letter(to))))
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
    expect(new Set(answers.map(({ body }) => JSON.stringify(body))).size).toBe(1)
    const all = await inbox(world)
    expect(all).toHaveLength(before + 1)
    const thread = (answers[0]?.body as Sent | undefined)?.outcomes[0]?.thread
    expect(all.at(-1)).toMatchObject({
      thread,
      text: 'Hej, jag undrar en sak.',
      sender: { party: 'resident' },
    })
    expect(all.at(-1)?.unread).toBeUndefined()
  })

  test('with a key that stood for another is refused, and without one too', async () => {
    const world = openWorld('')
    const to = [await receiver(world, 'Hemtjänst Norr')]
    await write(world, letter(to))
    expect((await write(world, letter(to, 'Något annat.'))).status).toBe(422)
    expect((await send(world, 'inkorg', letter(to))).status).toBe(400)
  })

  test('sent anew with another key at once is asked about, and sent when it is meant', async () => {
    const world = openWorld('')
    const to = [await receiver(world, 'Hemtjänst Norr')]
    const before = (await inbox(world)).length
    await write(world, letter(to))
    expect((await write(world, letter(to), 'nyckel-5678')).status).toBe(409)
    expect(await inbox(world)).toHaveLength(before + 1)
    expect((await write(world, { ...letter(to), again: true }, 'nyckel-5678')).status).toBe(200)
    expect(await inbox(world)).toHaveLength(before + 2)
  })

  test('to several is given to those that answer, and another attempt to the others alone', async () => {
    const down = openWorld('fel=sjostads-kommun.Messages:fel')
    const to = [await receiver(down, 'Vårdcentralen Ekbacken'), await receiver(down, 'Hemtjänst Norr')]
    const first = await write(down, letter(to))
    expect(first.status).toBe(207)
    expect((first.body as Sent).outcomes.map(({ outcome }) => outcome)).toEqual(['sent', 'failed'])
    const up = { ...down, faults: [] }
    const second = await write(up, letter(to))
    expect(second.status).toBe(200)
    expect((second.body as Sent).outcomes.map(({ outcome }) => outcome)).toEqual(['sent', 'sent'])
    const mine = (await inbox(up)).filter(({ text }) => text === 'Hej, jag undrar en sak.')
    expect(mine.map(({ source }) => source.careUnit?.name).toSorted()).toEqual([
      'Hemtjänst Norr',
      'Vårdcentralen Ekbacken',
    ])
  })

  test.each([
    ['empty', '   '],
    ['too long', 'x'.repeat(5_001)],
  ])('that is %s is refused, and nothing is sent', async (_how, text) => {
    const world = openWorld('')
    const before = (await inbox(world)).length
    expect((await write(world, letter([await receiver(world, 'Hemtjänst Norr')], text))).status).toBe(400)
    expect((await write(world, letter(['okand']))).status).toBe(400)
    expect(await inbox(world)).toHaveLength(before)
  })

  test('in a thread comes to the unit of that thread', async () => {
    const world = openWorld('')
    const question = (await inbox(world)).find(({ subject }) => subject === 'Svullna ben på kvällen')
    const to = [question?.answersTo?.id ?? '']
    await write(world, { ...letter(to), thread: question?.thread })
    const thread = (await inbox(world)).filter((one) => one.thread === question?.thread)
    expect(thread.map(({ sender }) => sender?.party)).toEqual(['resident', 'care', 'resident'])
  })
})

describe('an ombud', () => {
  test('without the right neither reads nor writes, and that is noted', async () => {
    const tove = seenBy(openWorld('kan=utse-ombud'), 'tove')
    const headers = headersOf(tove, 'birgitta')
    expect((await send(tove, 'ombud', undefined, headers)).status).toBe(403)
    expect((await send(tove, 'provsvar', undefined, headers)).status).toBe(403)
  })

  test('who writes is named in the message, and the log says to whom', async () => {
    const world = openWorld('kan=utse-ombud')
    const tove = seenBy(world, 'tove')
    const headers = headersOf(tove, 'birgitta')
    const to = [await receiver(world, 'Hemtjänst Norr')]
    for (const key of ['nyckel-1234', 'nyckel-1234'])
      expect((await write(tove, letter(to), key, headers)).status).toBe(200)
    const mine = (await inbox(world)).filter(({ sender }) => sender?.party === 'relative')
    expect(mine.map(({ sender }) => sender?.name)).toEqual(['Tove Sand'])
    const { body } = await send(world, 'ombud/logg')
    const did = (body as { entries: { kind: string; did?: object }[] }).entries.filter(
      ({ kind }) => kind === 'do',
    )
    expect(did).toMatchObject([{ area: 'inkorg', did: { kind: 'wrote', with: 'Hemtjänst Norr' } }])
  })
})

test('what was answered a time comes in writing, in the thread of its kallelse', async () => {
  const world = openWorld('')
  const invitation = (await inbox(world)).find(({ kind }) => kind === 'invitation')
  await send(world, `tidslinje/${invitation?.event}/svar`, { reply: 'coming' })
  const thread = (await inbox(world)).filter((one) => one.thread === invitation?.thread)
  expect(thread.map(({ kind }) => kind)).toEqual(['invitation', 'confirmation'])
  expect(thread[1]).toMatchObject({
    unread: true,
    text: expect.stringContaining('onsdag 9 december klockan 11.00'),
  })
})
