/** A request for a fast vårdkontakt: the unit by name, and when it was sent (ISO 8601, UTC). */
export type CoordinatorRequest = { unit: string; sentAt: string }

/** What has been asked for in each opened world, in memory only; the oldest worlds are forgotten. */
const worlds = new Map<string, CoordinatorRequest>()
const most = 500

/** What has been asked for in a world; undefined when nothing has. */
export function requestIn(world: string): CoordinatorRequest | undefined {
  return worlds.get(world)
}

/** Keeps a request until the world is opened anew. */
export function keepRequest(world: string, request: CoordinatorRequest): void {
  worlds.set(world, request)
  const [oldest] = worlds.keys()
  if (worlds.size > most && oldest !== undefined) worlds.delete(oldest)
}
