import type { PersonaId } from '../worlds/personas.ts'
import type { World } from '../worlds/world.ts'

/** Whose read it is: the browser, who asks, about whom, as what, and for what. All of it is in the key. */
export type ReadOwner = {
  visit: World['visit']
  actor: PersonaId
  subject: PersonaId
  world: World
  /** Areas that one narrows the own data to, as an ombud would see it. */
  preview: string | null
  /** What is read: an address with what narrows it. */
  address: string
}

/** A read whose sources go on being asked between the answers to it. */
export type GoingRead = {
  /** What is asked by a name: begun the first time, and then the same. `changed` is to be told of each that ends. */
  of: <Begun extends { whole: Promise<unknown> }>(
    name: string,
    begin: (whileWanted: AbortSignal, changed: () => void) => Begun,
  ) => Begun
  /** True when everybody has answered or been given up. */
  isWhole: () => boolean
  /** True when it has been let go: what it holds is told to nobody. */
  isGone: () => boolean
  /** Resolves at the next end of anything in it. */
  changes: () => Promise<void>
  /** Says that an answer has been given. One that is whole is kept for those who have had a part; others for whoever asks on. */
  answered: () => void
}

/** How long it is kept for one who is to ask on, in ms. */
const keptFor = 15_000

type Kept = {
  owner: ReadOwner
  read: GoingRead
  letGo: () => void
  join: (asksOn: boolean) => void
  hasEnded: () => boolean
}

const reads = new Map<string, Kept>()

/**
 * The read that goes on for this owner, or a new one; one that has ended is for those alone who ask on. Each call is followed by
 * `answered`, however it ends.
 */
export function goingRead(owner: ReadOwner, asksOn: boolean): { read: GoingRead; isNew: boolean } {
  const key = JSON.stringify(owner)
  if (!asksOn && reads.get(key)?.hasEnded()) reads.get(key)?.letGo()
  const known = reads.get(key)
  const kept = known ?? newRead(owner, () => reads.delete(key))
  reads.set(key, kept)
  kept.join(asksOn)
  return { read: kept.read, isNew: known === undefined }
}

/** Lets go of reads: their sources are asked no more, and what has come is forgotten. */
export function letGoReads(which: (owner: ReadOwner) => boolean): void {
  for (const { owner, letGo } of reads.values()) if (which(owner)) letGo()
}

function newRead(owner: ReadOwner, forget: () => void): Kept {
  const end = new AbortController()
  const begun = new Map<string, { whole: Promise<unknown> }>()
  // How many have been told a part, and have not asked on since.
  let [asked, waiting, inPart] = [0, 0, 0]
  let timer: ReturnType<typeof setTimeout> | undefined
  let change = Promise.withResolvers<void>()
  const changed = () => {
    change.resolve()
    change = Promise.withResolvers()
  }
  const letGo = () => {
    clearTimeout(timer)
    forget()
    end.abort(new DOMException('Nobody waits for it any more', 'AbortError'))
    changed()
  }
  const hasEnded = () => begun.size > 0 && asked === 0
  const read: GoingRead = {
    of: <Begun extends { whole: Promise<unknown> }>(
      name: string,
      begin: (whileWanted: AbortSignal, changed: () => void) => Begun,
    ) => {
      // Under one name there is only ever what was begun under it.
      const known = begun.get(name) as Begun | undefined
      if (known) return known
      const one = begin(end.signal, changed)
      begun.set(name, one)
      asked += 1
      const ended = () => {
        asked -= 1
        changed()
      }
      one.whole.then(ended, ended)
      return one
    },
    isWhole: () => asked === 0,
    isGone: () => end.signal.aborted,
    changes: () => change.promise,
    answered: () => {
      waiting -= 1
      if (!hasEnded()) inPart += 1
      if (end.signal.aborted || waiting > 0) return
      if (hasEnded() && inPart === 0) letGo()
      else timer = setTimeout(letGo, keptFor)
    },
  }
  const join = (asksOn: boolean) => {
    waiting += 1
    if (asksOn && inPart > 0) inPart -= 1
    clearTimeout(timer)
  }
  return { owner, read, letGo, join, hasEnded }
}
