import { sentOnce } from '../platform/sent-once.ts'
import type { Persona } from '../worlds/personas.ts'
import type { World } from '../worlds/world.ts'
import { problem } from './problem.ts'

/** So long a producer is waited for by the platform, whether or not the sender still waits, in ms. */
const patience = 27_000

/** What is sent, and by whom about whom. */
type Sent = { request: Request; world: World; actor: Persona; persona: Persona; body: unknown }

const keyOf = (request: Request) => request.headers.get('Idempotency-Key') ?? ''
const whereTo = ({ request, actor, persona }: Sent) => [actor.id, persona.id, new URL(request.url).pathname]

/**
 * Does what is sent with an `Idempotency-Key` (8 to 64 signs) once, however many times it comes, and to its end also when the
 * sender no longer waits. 400 without a key, 422 for one that stood for something else; then nothing has been done.
 */
export async function once(sent: Sent, act: (signal: AbortSignal) => Promise<Response>): Promise<Response> {
  const { request, world, body } = sent
  const key = keyOf(request)
  if (!/^[\w-]{8,64}$/.test(key)) return problem(400, 'idempotency-key-missing')
  const answer = await sentOnce({ worldKey: world.key, of: whereTo(sent), key, body }, () =>
    act(AbortSignal.timeout(patience)),
  )
  return answer === 'reused' ? problem(422, 'idempotency-key-reused') : answer
}
