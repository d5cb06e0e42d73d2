import type { PersonaId } from '../worlds/personas.ts'
import type { World } from '../worlds/world.ts'
import { headersOf, send } from './test-client.ts'

/** For tests: what of a reply is about its mark. */
export type Told = { id: string; unread?: boolean; source: { authorTime?: string } }

/** For tests: the replies that the one logged in is told, of the own or of another. */
export const repliesTo = async (world: World, subject?: PersonaId, more = {}) =>
  (
    (await send(world, 'provsvar', undefined, { ...headersOf(world, subject), ...more })).body as {
      items: Told[]
    }
  ).items

/** For tests: ids of those that are unread. */
export const unreadOf = async (world: World, subject?: PersonaId) =>
  (await repliesTo(world, subject)).filter(({ unread }) => unread).map(({ id }) => id)

/** For tests: opens a reply, or with `opened: false` makes it unread again. */
export const openIt = (
  world: World,
  id: unknown,
  { subject, ...more }: { subject?: PersonaId; opened?: unknown } = {},
) => send(world, 'oppnat', { area: 'provsvar', id, ...more }, headersOf(world, subject))
