import type { Answer } from '#platform/answer/contract.ts'
import { type ComparedArea, comparedAreas } from '../../app/sedan-sist/contract.ts'
import { producerOf } from '../catalogue/producers.ts'
import type { Window } from '../contracts/windows.ts'
import { maySee } from '../platform/may-know.ts'
import { lastLooked } from '../platform/opened-items.ts'
import type { Answered, State, Thing } from '../platform/since-last/state.ts'
import { perWorld } from '../worlds/per-world.ts'
import { swedishMinute } from '../worlds/swedish-time.ts'
import type { World } from '../worlds/world.ts'
import type { Asked } from './asked.ts'
import { inkorg } from './inkorg.ts'
import { insatser } from './insatser.ts'
import { kontakter } from './kontakter.ts'
import { overenskommelser } from './overenskommelser.ts'
import { agreementThings, planThings } from './plans-told.ts'
import { provsvar } from './provsvar.ts'
import { contactThings, insatsThings, messageThings, replyThings, timeThings } from './things-told.ts'
import { tidslinje } from './tidslinje.ts'
import { vardplaner } from './vardplaner.ts'

type Told = { things: Thing[]; answer: Answer<unknown> }

const told = <Item>(answer: Answer<Item> | Response, thingsOf: (items: Item[]) => Thing[]): Told => {
  if (answer instanceof Response) throw new Error('What is asked for by the platform itself is never refused')
  return { things: thingsOf(answer.items), answer }
}

/** What is told of each area, by the same answers as the portal gets: so that what one may not see is in no state. */
const areaTold: Readonly<Record<ComparedArea, (asked: Asked) => Promise<Told>>> = {
  tidslinje: async (asked) => told(await tidslinje(asked, sinceLooked(asked)), timeThings),
  vardplaner: async (asked) => told(await vardplaner(asked), planThings),
  overenskommelser: async (asked) => told(await overenskommelser(asked), agreementThings),
  // Whom one has visited is no news of its own, so that a lifetime of visits is not read.
  kontakter: async (asked) => told(await kontakter({ ...asked, window: sinceLooked(asked) }), contactThings),
  provsvar: async (asked) => told(await provsvar(latest(asked)), replyThings),
  inkorg: async (asked) => told(await inkorg(latest(asked)), messageThings),
  insatser: async (asked) => told(await insatser(asked), insatsThings),
}

const latest = (asked: Asked): Asked => ({ ...asked, search: new URLSearchParams('senaste=20') })
const sinceLooked = (asked: Asked): Window => ({
  from: swedishMinute(new Date(lastLooked(asked))).slice(0, 10),
})

/** The areas that the one who asks may see. */
export const areasSeenBy = ({ rights }: Asked): ComparedArea[] =>
  comparedAreas.filter((area) => maySee(rights, area))

/** What is told now in some areas, and the answers that it was told by. */
export async function stateNow(asked: Asked, areas: readonly ComparedArea[]) {
  const all = await Promise.all(areas.map(async (area) => [area, await areaTold[area](asked)] as const))
  const state: State = {
    things: all.flatMap(([, { things }]) => things),
    answered: new Map(all.map(([area, { answer }]) => [area, answeredIn(asked.world, answer)])),
    knownTo: lastLooked(asked),
  }
  return { state, answers: all.map(([, { answer }]) => answer) }
}

/** What was told in some areas at a moment, ms since 1970 UTC: a platform keeps that. */
export async function stateAt(asked: Asked, areas: readonly ComparedArea[], moment: number): Promise<State> {
  const { world } = asked
  const past: World = {
    ...world,
    faults: [],
    startsAt: moment,
    clockRuns: false,
    key: `${world.key} before`,
    isPast: true,
  }
  const { goingRead: _, ...question } = asked
  const { state } = await stateNow({ ...question, world: past }, areas)
  return { ...state, knownTo: moment }
}

/** What came by itself is told by when it came; of these areas nothing has to be known from before. */
const newByTime: readonly ComparedArea[] = ['provsvar', 'inkorg']

/** The states at opening, since nothing that happens in a world changes them and a long life takes long to read. */
const openings = perWorld<State>()

/**
 * What was told in some areas when the one who asks last looked before the world was opened: a platform keeps that. Nothing of a
 * source that holds nothing about the person is whole too, since the index says so.
 */
export async function stateAtOpening(asked: Asked, areas: readonly ComparedArea[]): Promise<State> {
  const { world, actor, persona, rights } = asked
  const { key, connected, capabilities, startsAt } = world
  // What may be seen is in the areas; functions are in no JSON.
  const name = JSON.stringify([key, connected, capabilities, startsAt, actor.id, persona.id, rights, areas])
  const known = openings.get(name)
  if (known) return known
  const state = await readAtOpening(asked, areas)
  const isRead = [...state.answered.values()].every((sources) => [...sources.values()].every(Boolean))
  if (isRead) openings.set(name, state)
  return state
}

async function readAtOpening(asked: Asked, areas: readonly ComparedArea[]): Promise<State> {
  const { world } = asked
  const compared = areas.filter((area) => !newByTime.includes(area))
  const state = await stateAt(asked, compared, lastLooked(asked))
  const nothingKept = areas.filter((area) => newByTime.includes(area))
  return {
    things: state.things,
    answered: new Map([
      ...state.answered,
      ...nothingKept.map((area) => [area, new Map(addressesIn(world).map((one) => [one, true]))] as const),
    ]),
    knownTo: lastLooked(asked),
  }
}

const addressesIn = ({ connected }: World) => connected.map((id) => producerOf(id).logicalAddress)

/** A source that the index does not point out has told all that it has, which is nothing. */
function answeredIn(world: World, { processingStatus, unreadable }: Answer<unknown>): Answered {
  const whole = ['DataFromSource', 'DataFromCache']
  const isSpoilt = unreadable.some(({ logicalAddress }) => logicalAddress === undefined)
  const spoilt = new Set(unreadable.map(({ logicalAddress }) => logicalAddress))
  return new Map([
    ...addressesIn(world).map((address) => [address, !isSpoilt] as const),
    ...processingStatus.map(
      ({ logicalAddress, statusCode }) =>
        [logicalAddress, whole.includes(statusCode) && !isSpoilt && !spoilt.has(logicalAddress)] as const,
    ),
  ])
}
