import * as v from 'valibot'
import { type Session, sessionSchema } from '#platform/session/contract.ts'
import type { Ask, Seen } from './client.ts'
import { isGood, readTold, type Told } from './read-told.ts'
import { type List, lists } from './resources.ts'
import { askingOf, mayRead, previewOf, type Subject, subjectsOf } from './subjects.ts'

/** A cookie as an answer sets it. */
export type CookieSet = { address: string; cookie: string }

/** What the rules judge: what has been asked once for all of them, and how they ask more. */
export type Trial = {
  /** Asks as the one who is logged in. */
  ask: Ask
  /** Asks as nobody; undefined where there is no log-in to leave out. */
  askAsNobody: Ask | undefined
  /** All that has been answered so far. */
  seen: readonly Seen[]
  sessionSeen: Seen
  /** Undefined when it could not be read. */
  session: Session | undefined
  /** The own first. */
  subjects: readonly Subject[]
  /** Every list of everybody who may be asked about; and of the own as one who sees little. */
  told: readonly Told[]
  /** Cookies that were set before anything was asked. */
  cookiesSet: readonly CookieSet[]
  isSecure: boolean
  /** Milliseconds to wait where it has to be seen that time goes. */
  pause: number
}

export type Asker = Pick<Trial, 'ask' | 'askAsNobody' | 'seen' | 'cookiesSet' | 'isSecure' | 'pause'> & {
  /** Only these are asked about; without any, everybody whom the session names. */
  only: readonly string[]
}

/** Asks for the session, and then for every list about everybody. */
export async function trialOf({ only, ...asker }: Asker): Promise<Trial> {
  const sessionSeen = await asker.ask({ path: 'session' })
  const read = isGood(sessionSeen) ? v.safeParse(sessionSchema, sessionSeen.json) : undefined
  const session = read?.success ? read.output : undefined
  const everybody = session ? subjectsOf(session) : []
  const subjects = only.length > 0 ? everybody.filter(({ id }) => only.includes(id)) : everybody
  const told = await Promise.all(
    casesOf(subjects, session?.capabilities ?? []).map(async ([list, subject]) =>
      readTold(list, subject, await asker.ask(askingOf(subject, list.path))),
    ),
  )
  return { ...asker, sessionSeen, session, subjects, told }
}

function casesOf(subjects: readonly Subject[], capabilities: readonly string[]) {
  const known = lists.filter(({ capability }) => !capability || capabilities.includes(capability))
  const all = subjects.flatMap((subject) =>
    known.filter(({ need }) => mayRead(subject, need)).map((list): [List, Subject] => [list, subject]),
  )
  const own = subjects.find((one) => one.own)
  // Each that is made of several areas, as one who sees its own area alone is told it.
  const narrowed = own
    ? known.filter(({ madeOf }) => madeOf).map((list): [List, Subject] => [list, previewOf(own, [list.need])])
    : []
  return [...all, ...narrowed]
}
