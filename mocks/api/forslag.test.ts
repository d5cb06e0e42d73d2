import { afterEach, describe, expect, test, vi } from 'vitest'
import { mostProposed, type NewProposal, type Proposal } from '../../app/vardplaner/forslag/contract.ts'
import type { CarePlan } from '../../app/vardplaner/contract.ts'
import { answerAsResponsible, desksOf, endAsResponsible } from '../platform/responsible.ts'
import { accessesOf } from '../platform/access-log.ts'
import type { PersonaId } from '../worlds/personas.ts'
import type { World } from '../worlds/world.ts'
import { mayTell } from './forslag.ts'
import { headersOf, openWorld, seenBy, send } from './test-client.ts'

afterEach(() => {
  vi.useRealTimers()
})

const on = 'kan=foresla,utse-ombud&klocka=stilla'

async function itemsOf<Item>(world: World, resource: string, of?: PersonaId): Promise<Item[]> {
  const { status, body } = await send(world, resource, undefined, headersOf(world, of))
  expect(status).toBe(200)
  return (body as { items: Item[] }).items
}
const proposalsIn = (world: World, of?: PersonaId) => itemsOf<Proposal>(world, 'forslag', of)
const waitingIn = async (world: World, of?: PersonaId) =>
  (await proposalsIn(world, of)).filter(({ status }) => status === 'proposed')

async function planIn(world: World, title = 'Samordnad individuell plan'): Promise<string> {
  const plans = await itemsOf<CarePlan>(world, 'vardplaner')
  return plans.find((one) => one.title === title)?.id ?? 'none'
}

const said: Omit<NewProposal, 'plan'> = { kind: 'goal', text: 'Gå till torget själv.' }
let keys = 0
function propose(world: World, body: unknown, { of, key }: { of?: PersonaId; key?: string } = {}) {
  const headers = { ...headersOf(world, of), 'Idempotency-Key': key ?? `nyckel-${(keys += 1)}` }
  return send(world, 'forslag', body, headers)
}
const withdraw = (world: World, id: string, of?: PersonaId) =>
  send(world, `forslag/${id}/dra-tillbaka`, {}, headersOf(world, of))

test('where it is off, nothing is told and nothing is taken', async () => {
  const world = openWorld('klocka=stilla')
  const plan = await planIn(world)
  expect((await send(world, 'forslag')).status).toBe(403)
  expect((await send(world, 'forslag/mottagare')).status).toBe(403)
  expect((await propose(world, { ...said, plan })).status).toBe(403)
  const [known] = await proposalsIn(openWorld(on))
  expect((await withdraw(world, known?.id ?? '')).status).toBe(403)
})

test('what is proposed stands as that in its own world, from the one who made it, and never in the plan', async () => {
  const [world, other] = [openWorld(on), openWorld(on)]
  const plan = await planIn(world)
  const before = await itemsOf<CarePlan>(world, 'vardplaner')
  expect((await propose(world, { ...said, text: `  ${said.text} `, plan })).body).toEqual({
    outcome: 'received',
  })
  expect(await waitingIn(world)).toMatchObject([
    { ...said, plan, madeBy: { who: 'resident', mine: true }, history: [], mayWithdraw: true },
  ])
  expect(await itemsOf<CarePlan>(world, 'vardplaner')).toEqual(before)
  expect(await waitingIn(other)).toEqual([])
})

test('the same is given once: with the same key, and with another while it waits', async () => {
  const world = openWorld(on)
  const plan = await planIn(world)
  await Promise.all([1, 2].map(() => propose(world, { ...said, plan }, { key: 'samma-nyckel' })))
  await propose(world, { ...said, plan }, { key: 'samma-nyckel' })
  expect((await propose(world, { ...said, plan })).body).toEqual({ outcome: 'waits-already' })
  expect(await waitingIn(world)).toHaveLength(1)
  expect((await propose(world, { ...said, plan, text: 'Annat' }, { key: 'samma-nyckel' })).status).toBe(422)
})

test.each<[string, object, number]>([
  ['empty', { text: ' \n ' }, 400],
  ['too long', { text: 'a'.repeat(mostProposed + 1) }, 400],
  ['of no kind', { kind: 'order' }, 400],
  ['to a plan that nobody has', { plan: 'finns-inte' }, 404],
])('one that is %s is refused, and nothing is given', async (_what, wrong, status) => {
  const world = openWorld(on)
  const plan = await planIn(world)
  expect((await propose(world, { ...said, plan, ...wrong })).status).toBe(status)
  expect(await waitingIn(world)).toEqual([])
})

test('to a plan of another person, or of a source that takes none, nothing is given', async () => {
  const world = openWorld(on)
  const others = await planIn(openWorld('varld=magdalena'), 'Vårdplan efter operation av tarmen')
  const foot = await planIn(world, 'Plan för fotvård')
  for (const plan of [others, foot]) expect((await propose(world, { ...said, plan })).status).toBe(404)
})

test('a plan that has ended meanwhile takes nothing, and what waited is not answered', async () => {
  const world = openWorld(on)
  const plan = await planIn(world)
  await propose(world, { ...said, plan })
  const desk = desksOf(world).find((one) => one.waiting.length > 0)
  expect(desk && endAsResponsible(desk)).toBe(true)
  const refused = await propose(world, { ...said, text: 'En sak till', plan })
  expect([refused.status, refused.body]).toMatchObject([409, { code: 'plan-ended' }])
  expect(await waitingIn(world)).toMatchObject([{ text: said.text }])
})

test.each([
  ['tyst', 504],
  ['fel', 502],
])('a source with %s is given nothing, and it is not said to be', async (fault, status) => {
  const plan = await planIn(openWorld(on))
  const world = openWorld(`${on}&fel=region-storstaden.PlanProposals:${fault}`)
  vi.useFakeTimers()
  const pending = propose(world, { ...said, plan })
  await vi.advanceTimersByTimeAsync(20_000)
  vi.useRealTimers()
  expect((await pending).status).toBe(status)
  expect(desksOf(world).flatMap(({ waiting }) => waiting)).toEqual([])
})

describe('the one who is responsible', () => {
  const answered = async (kind: NewProposal['kind'], isYes: boolean) => {
    const world = openWorld(on)
    await propose(world, { ...said, kind, plan: await planIn(world) })
    const [waiting] = await waitingIn(world)
    const desk = desksOf(world).find((one) => one.waiting.length > 0)
    const id = desk?.waiting[0]?.header.documentId ?? ''
    expect(desk && answerAsResponsible(desk, id, { isYes, text: 'Så här tänker vi.' })).toBe(true)
    const told = (await proposalsIn(world)).find((one) => one.id === waiting?.id)
    return { world, told, desk }
  }

  test.each([
    ['goal', true, 'accepted'],
    ['change', false, 'declined'],
    ['question', false, 'answered'],
  ] as const)('answers a %s, and it can no longer be taken back', async (kind, isYes, status) => {
    const { world, told } = await answered(kind, isYes)
    const by = { who: 'responsible', name: 'Amina Wallin', title: 'Fast vårdkontakt' }
    expect(told).toMatchObject({ status, history: [{ what: status, by, text: 'Så här tänker vi.' }] })
    expect(told?.mayWithdraw).toBeUndefined()
    expect((await withdraw(world, told?.id ?? '')).body).toEqual({ outcome: 'gone' })
    expect((await proposalsIn(world)).find((one) => one.id === told?.id)).toEqual(told)
  })

  test('cannot answer what has been taken back', async () => {
    const world = openWorld(on)
    await propose(world, { ...said, plan: await planIn(world) })
    const desk = desksOf(world).find((one) => one.waiting.length > 0)
    const [waiting] = await waitingIn(world)
    expect((await withdraw(world, waiting?.id ?? '')).body).toEqual({ outcome: 'withdrawn' })
    const id = desk?.waiting[0]?.header.documentId ?? ''
    expect(desk && answerAsResponsible(desk, id, { isYes: true, text: '' })).toBe(false)
    const told = (await proposalsIn(world)).find((one) => one.id === waiting?.id)
    expect(told).toMatchObject({
      status: 'withdrawn',
      history: [{ what: 'withdrawn', by: { who: 'resident' } }],
    })
  })
})

describe('who may', () => {
  test.each<[string, string, PersonaId, number, number]>([
    ['a god man', 'varld=kerstin', 'ove', 200, 200],
    ['an ombud who may only see plans', 'varld=daniel', 'magdalena', 200, 403],
    ['an ombud who may not see plans', 'varld=magdalena', 'rolf', 403, 403],
    ['a guardian of 13 to 17, by a decision of other areas', 'varld=karl', 'tonaring', 403, 403],
    ['a guardian without a decision', 'varld=jenny', 'tonaring', 403, 403],
    ['a coordinator', 'varld=petra', 'magdalena', 403, 403],
  ])('%s', async (_who, query, of, sees, proposes) => {
    const world = openWorld(`${query}&${on}`)
    const [plan] = await itemsOf<CarePlan>(seenBy(world, of), 'vardplaner')
    expect((await send(world, 'forslag', undefined, headersOf(world, of))).status).toBe(sees)
    const { status } = await propose(world, { ...said, plan: plan?.id ?? 'none' }, { of })
    expect(status).toBe(proposes)
    expect(await waitingIn(seenBy(world, of))).toHaveLength(proposes === 200 ? 1 : 0)
  })

  test('of 13 to 17 tells nobody else what that person has proposed', () => {
    const young = { own: false, keepsBack: ['important'], may: () => true }
    const made = (party: 'resident' | 'relative') => ({ madeBy: { party } }) as Parameters<typeof mayTell>[1]
    expect([mayTell(young, made('resident')), mayTell(young, made('relative'))]).toEqual([false, true])
    expect(mayTell({ ...young, keepsBack: [] }, made('resident'))).toBe(true)
  })

  test('in a preview nothing is proposed or taken back', async () => {
    const world = openWorld(on)
    const plan = await planIn(world)
    await propose(world, { ...said, plan })
    const preview = { ...headersOf(world), 'View-Scopes': 'vardplaner', 'Idempotency-Key': 'nyckel-visning' }
    expect((await send(world, 'forslag', { ...said, plan, text: 'Annat' }, preview)).status).toBe(403)
    const { body } = await send(world, 'forslag', undefined, preview)
    const waits = (body as { items: Proposal[] }).items.find(({ status }) => status === 'proposed')
    expect(waits?.mayWithdraw).toBeUndefined()
    expect((await send(world, `forslag/${waits?.id}/dra-tillbaka`, {}, preview)).status).toBe(403)
  })

  test('a representative proposes by name, takes back only that, and the log says to whom', async () => {
    const hers = openWorld(`varld=kerstin&${on}`)
    const his = seenBy(hers, 'ove')
    const [plan] = await itemsOf<CarePlan>(his, 'vardplaner')
    await propose(his, { ...said, plan: plan?.id })
    await propose(hers, { ...said, plan: plan?.id }, { of: 'ove' })
    const [own, ofKerstin] = await waitingIn(hers, 'ove')
    expect(own).toMatchObject({ madeBy: { who: 'resident' } })
    expect(own?.mayWithdraw).toBeUndefined()
    expect(ofKerstin).toMatchObject({
      madeBy: { who: 'representative', name: 'Kerstin Alm', mine: true },
      mayWithdraw: true,
    })
    expect((await withdraw(hers, own?.id ?? '', 'ove')).status).toBe(403)
    expect((await waitingIn(his)).map(({ madeBy, mayWithdraw }) => [madeBy.mine, mayWithdraw])).toEqual([
      [true, true],
      [undefined, true],
    ])
    expect(JSON.stringify(await proposalsIn(his))).not.toContain('personId')
    expect(accessesOf(hers.key, 'ove').map(({ did }) => did?.kind)).toContain('proposed')
    expect((await withdraw(his, ofKerstin?.id ?? '')).body).toEqual({ outcome: 'withdrawn' })
    expect(await waitingIn(hers, 'ove')).toMatchObject([{ madeBy: { who: 'resident' } }])
  })
})
