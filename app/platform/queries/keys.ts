import { firstWord } from '#platform/http/door.ts'
import type { Who } from '#platform/http/who.ts'

/**
 * The key of a query about somebody: the first word of its resource, the person and who asks, and then what tells it from
 * others. So nothing of one person can ever be read as another's. The only way to make such a key.
 */
export function keyOf(who: Who, resource: string, ...more: readonly unknown[]): readonly unknown[] {
  return [firstWord(resource), who.personId, who.actorType, who.actorId, resource, ...more]
}

/** What the keys of a resource begin with; of a single word, also those of all below it: `tidslinje` and `tidslinje/a-1`. */
export function keyOfAll(who: Who, resource: string): readonly unknown[] {
  const key = keyOf(who, resource)
  return resource.includes('/') ? key : key.slice(0, -1)
}
