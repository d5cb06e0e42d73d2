/** What a person has written as important, and when (ISO 8601, UTC). */
export type OwnWords = { text: string; writtenAt: string }

/** What has been written in each opened world, in memory only; the oldest worlds are forgotten. */
const worlds = new Map<string, OwnWords>()
const most = 500

/** What has been written in a world; undefined when nothing has. */
export function ownWordsIn(world: string): OwnWords | undefined {
  return worlds.get(world)
}

/** Keeps what has been written until the world is opened anew; an empty text takes it away. */
export function keepOwnWords(world: string, words: OwnWords): void {
  worlds.delete(world)
  if (words.text) worlds.set(world, words)
  const [oldest] = worlds.keys()
  if (worlds.size > most && oldest !== undefined) worlds.delete(oldest)
}
