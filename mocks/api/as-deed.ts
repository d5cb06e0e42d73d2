import type { ComparedArea } from '../../app/sedan-sist/contract.ts'
import type { Change } from '../platform/since-last/change.ts'
import { noteDeeds } from '../platform/since-last/deeds.ts'
import { differences } from '../platform/since-last/differences.ts'
import { nameOf } from '../platform/since-last/state.ts'
import { timeIn } from '../worlds/lookup.ts'
import type { Asked } from './asked.ts'
import { stateNow } from './since-state.ts'

/** What answers something that is sent. */
type Sending = (asked: Asked) => Promise<Response | Record<string, unknown>>

/** Which of the differences are made by what is sent. */
type IsDone = (change: Change, asked: Asked) => boolean

/** The thing of the address, or without one what has become new. */
const ofAddress: IsDone = ({ kind, id: thing }, { id }) =>
  kind === 'new' ? id === 'undefined' : thing === id

/** What was there before: times that are answered by the address of what they are of. */
export const ofWhatWas: IsDone = ({ kind }) => kind !== 'new'

/** Notes who did what is sent, to be told to others of the person, and not to the one who did it. */
export const asDeed =
  (area: ComparedArea, send: Sending, isDone: IsDone = ofAddress): Sending =>
  async (asked) => {
    const known = async () => {
      const { goingRead: _, ...question } = asked
      const world = { ...asked.world, isPast: true, faults: [] } as const
      // Done is done, whoever still waits.
      const { signal } = new AbortController()
      return (await stateNow({ ...question, world, signal }, [area])).state
    }
    const before = await known()
    const answer = await send(asked)
    const after = await known()
    const { world, persona, actor } = asked
    const done = differences(before, after, timeIn(world).getTime()).filter((change) => isDone(change, asked))
    noteDeeds(
      world,
      persona,
      done.map((change) => ({
        actor,
        area,
        id: change.id,
        after: after.things.find((thing) => nameOf(thing) === nameOf(change)),
      })),
    )
    return answer
  }
