import { perWorld } from '../worlds/per-world.ts'

/** What came of something that was sent: a copy of the answer for each who asks. */
type Kept = { body: string; answer: Promise<Response> }

/** What has been sent in each opened world, by who sent it about whom, where to, and the key that the sender gave it. */
const kept = perWorld<ReadonlyMap<string, Kept>>()

export type SentOnce = {
  worldKey: string
  /** Who sends, about whom, and to what address. */
  of: readonly string[]
  /** `Idempotency-Key`, of the sender's own making: the same for each attempt at the same thing. */
  key: string
  body: unknown
}

/**
 * Does what is sent, once: another attempt with the same key is answered as the first one was, also while that is under way. What
 * was refused or failed, or done in part (207), is tried anew. `reused` for a key that stood for something else.
 */
export async function sentOnce(
  { worldKey, of, key, body }: SentOnce,
  act: () => Promise<Response>,
): Promise<Response | 'reused'> {
  const name = JSON.stringify([...of, key])
  const text = JSON.stringify(body)
  const known = kept.get(worldKey)?.get(name)
  if (known && known.body !== text) return 'reused'
  if (known) return (await known.answer).clone()
  const answer = act()
  keep(worldKey, name, { body: text, answer })
  const response = await answer.catch((error: unknown) => {
    keep(worldKey, name, undefined)
    throw error
  })
  if (!isWhole(response)) keep(worldKey, name, undefined)
  return response.clone()
}

const isWhole = ({ ok, status }: Response) => ok && status !== 207

function keep(worldKey: string, name: string, one: Kept | undefined): void {
  const all = new Map(kept.get(worldKey))
  if (one) all.set(name, one)
  else all.delete(name)
  kept.set(worldKey, all)
}
