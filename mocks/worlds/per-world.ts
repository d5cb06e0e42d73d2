/** Something kept for each opened world, in memory only. */
export type PerWorld<Value> = {
  get: (world: string) => Value | undefined
  /** Keeps the value until the world is opened anew; undefined takes it away. */
  set: (world: string, value: Value | undefined) => void
}

/** The key of what a person has changed in a world, so that nothing of one can become another's. */
export const personKey = (world: { key: string }, person: { id: string }) => `${world.key} ${person.id}`

const most = 500

/** Keeps a value for each world; the oldest are forgotten, so that an API that is left running does not grow. */
export function perWorld<Value>(): PerWorld<Value> {
  const worlds = new Map<string, Value>()
  return {
    get: (world) => worlds.get(world),
    set: (world, value) => {
      worlds.delete(world)
      if (value !== undefined) worlds.set(world, value)
      const [oldest] = worlds.keys()
      if (worlds.size > most && oldest !== undefined) worlds.delete(oldest)
    },
  }
}
