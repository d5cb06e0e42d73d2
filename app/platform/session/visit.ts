import { useSyncExternalStore } from 'react'
import { now } from '#platform/clock/clock.ts'
import { abandonRequests, listenAtDoor } from '#platform/http/door.ts'
import { queryClient } from '#platform/queries/query-client.ts'
import type { ToOthers } from '#ui/to-others.tsx'
import { answered, askAnew, askForbidden, askSession } from './ask-session.ts'
import { forgetDrafts } from './drafts.ts'
import { listenToTabs, tellTabs } from './tabs.ts'

/*
 * Whose data this page shows, and whether it shows any. It lives in memory and nowhere else: a page that is opened or
 * loaded anew is always the own.
 */

/** Of a log-out that the platform has not confirmed: it is being asked, or it gave no answer that says so. */
export type Unheard = 'asked' | 'unsure' | undefined

/** Why nothing of anybody is shown until something has happened or been chosen. */
export type Pause =
  | { kind: 'switching'; name: string | undefined }
  /** `out`: nobody was logged in to begin with. `left`: by the person's own choice. */
  | { kind: 'ended'; why: 'out' | 'left' | 'time-out' | 'server'; unheard?: Unheard }
  /** In another tab another person was chosen; `subject` is undefined for the own. */
  | { kind: 'elsewhere'; subject: string | undefined }
  /** The right to see the person ended meanwhile. */
  | { kind: 'lost'; name: string | undefined }

export type Visit = {
  /** Opaque id of the one who is represented; undefined: the own. */
  subject: string | undefined
  /** The own data with only these areas to see and nothing to do: as an ombud would see it, or for others who look on. */
  preview: { areas: readonly string[]; name: string; toOthers?: ToOthers } | undefined
  pause: Pause | undefined
}

const own: Visit = { subject: undefined, preview: undefined, pause: undefined }
let visit: Visit = own
let endsAt = Number.POSITIVE_INFINITY
/** When `endsAt` was last told, by the browser's own monotonic clock. */
let toldAt = 0
const listeners = new Set<() => void>()

function set(change: Partial<Visit>): void {
  visit = { ...visit, ...change }
  for (const listener of listeners) listener()
}

/** Calls at every change, until the answer is called. */
export function subscribeVisit(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Whose data is shown now. */
export const currentVisit = () => visit
export const useVisit = () => useSyncExternalStore(subscribeVisit, currentVisit)

/** When the session ends if nothing more is asked: ms since 1970 by the platform's clock; infinite when not known. */
export const sessionEnd = () => endsAt
export const useSessionEnd = () => useSyncExternalStore(subscribeVisit, sessionEnd)

/** The session lasts until then (ISO 8601); the other tabs of this browser are told. */
export function noteSessionEnd(at: string, fromTab = false): void {
  const time = Date.parse(at)
  if (Number.isNaN(time) || time === endsAt) return
  // Another tab may tell of an answer that is older than the last one here.
  if (fromTab && time < endsAt) return
  endsAt = time
  toldAt = performance.now()
  if (!fromTab) tellTabs({ kind: 'active', at })
  for (const listener of listeners) listener()
}

/** Ends what is under way and forgets everything that has been fetched about anybody. */
function wipe(): void {
  abandonRequests()
  const ofPerson = {
    predicate: ({ queryKey }: { queryKey: readonly unknown[] }) => queryKey[0] !== 'session',
  }
  void queryClient.cancelQueries(ofPerson)
  queryClient.removeQueries(ofPerson)
  queryClient.getMutationCache().clear()
}

/** Stops showing the former person. Nothing is shown until `finishSwitch`. */
export function beginSwitch(name: string | undefined): void {
  set({ pause: { kind: 'switching', name } })
  wipe()
  forgetDrafts()
}

/** Shows another person, by id and name, or without an id the own. The other tabs of this browser are told. */
export function finishSwitch(subject: string | undefined, name?: string): void {
  wipe()
  last = { subject, name, rights: rightsOf(subject === undefined ? undefined : mayShowNow?.(subject)) }
  set({ subject, preview: undefined, pause: undefined })
  tellTabs({ kind: 'subject', subject })
}

/** Shows the own data as one who may see these areas, and do nothing, would see it. */
export function finishPreview(preview: Visit['preview']): void {
  wipe()
  set({ subject: undefined, preview, pause: undefined })
}

/** Goes on with the same person as before, whatever another tab has chosen. */
export function stayHere(): void {
  set({ pause: undefined })
}

/**
 * Nobody is shown any longer: everything is forgotten. What was being written waits for the same person, unless she left.
 * Without `unheard` the platform has said that nobody is logged in, also when that is said later.
 */
export function endVisit(why: 'left' | 'time-out' | 'server', fromTab = false, unheard?: Unheard): void {
  const { pause } = visit
  if (pause?.kind === 'ended') {
    if (!pause.unheard) return
    set({ pause: { ...pause, unheard } })
    if (!fromTab && !unheard) tellTabs({ kind: 'out', actor: latest })
    return
  }
  const nobody = why === 'server' && actor === undefined
  set({ ...(why === 'left' && own), pause: { kind: 'ended', why: nobody ? 'out' : why, unheard } })
  wipe()
  queryClient.removeQueries()
  endsAt = Number.POSITIVE_INFINITY
  actor = why === 'left' ? undefined : actor
  if (why === 'left') forgetDrafts()
  if (!fromTab && !nobody) tellTabs({ kind: 'out', actor: latest, unheard: unheard && 'unsure' })
}

let actor: string | undefined
/** The latest there was, also when she has left. */
let latest: string | undefined

/** One who may be shown: the name, and what may be seen and done. */
type Shown = { name: string | undefined; see: readonly string[]; does: readonly string[] }

/** Whom the session that was last taken lets be shown. */
let mayShowNow: ((subject: string) => Shown | undefined) | undefined

const rightsOf = (shown: Shown | undefined) => JSON.stringify([shown?.see, shown?.does])

/**
 * Takes a session as the platform now tells it: by whom, and whom they may represent. Another actor than before starts
 * with nothing; a right that is gone stops the page.
 */
export function settle(actorId: string, mayShow: (subject: string) => Shown | undefined) {
  const changed = actor !== undefined && actor !== actorId
  if (actor === undefined) tellTabs({ kind: 'in' })
  actor = latest = actorId
  answered()
  mayShowNow = mayShow
  if (changed) {
    wipe()
    forgetDrafts()
    set(own)
    return
  }
  const { subject, pause } = visit
  const shown = subject === undefined ? undefined : mayShow(subject)
  const rights = rightsOf(shown)
  if (subject !== undefined && !shown) {
    wipe()
    forgetDrafts()
    set({ pause: { kind: 'lost', name: last?.name } })
  } else if (pause?.kind === 'ended') {
    set({ pause: undefined })
  } else if (last && last.subject === subject && last.rights !== rights) {
    // What was fetched by a right that is gone must not stay on the page.
    wipe()
  }
  const name = shown?.name ?? (last?.subject === subject ? last?.name : undefined)
  last = { subject, name, rights }
}

/** The one who was shown when the session was last taken, for when the register no longer tells the name or the rights. */
let last: { subject: string | undefined; name: string | undefined; rights: string } | undefined

/** Forgets everything that was fetched, also who is logged in, and asks anew. Resolves when it has been answered. */
export async function startOver(): Promise<void> {
  wipe()
  await queryClient.resetQueries({ queryKey: ['session'] })
}

/** Asks the platform who is logged in, without prolonging it. After a log-out the view of it asks. */
export const checkSession = () => void askSession()

/**
 * Asks anew who is logged in. What was known is forgotten when that has not been answered after so many ms, so that nothing
 * of it can be shown.
 */
export async function askWho(within: number): Promise<void> {
  const session = queryClient.getQueryCache().find({ queryKey: ['session'] })
  await Promise.race([
    askAnew(),
    new Promise((resolve) => {
      setTimeout(resolve, within)
    }),
  ])
  if (session?.state.fetchStatus === 'fetching') session.setState({ data: undefined, status: 'pending' })
  else if (session?.state.status === 'error') session.setState({ data: undefined })
}

const loggedInElsewhere = new Set<() => void>()

/** Calls when somebody logs in in another tab, until the answer is called. */
export function onLogInElsewhere(listener: () => void): () => void {
  loggedInElsewhere.add(listener)
  return () => loggedInElsewhere.delete(listener)
}

let hereAt = 0

/** Somebody has done something on the page. */
export function noteHere(): void {
  hereAt = performance.now()
}

/** Milliseconds since somebody did something on the page, or it was opened. */
export const sinceHere = () => performance.now() - hereAt

/** Milliseconds since the platform last said how long the session lasts. */
export const sinceTold = () => performance.now() - toldAt

/** Milliseconds that are left of the session. */
export const timeLeft = () => endsAt - now().getTime()

listenAtDoor({
  // What the former actor asked may be answered when another has logged in.
  loggedOut: (of) => (actor ?? of) === of && endVisit('server'),
  forbidden: askForbidden,
  expires: noteSessionEnd,
})

listenToTabs((message) => {
  // Before others no other person is named: the page goes on with the own.
  if (message.kind === 'subject' && visit.preview?.toOthers) return
  if (message.kind === 'active') noteSessionEnd(message.at, true)
  else if (message.kind === 'out') {
    // Another may have logged in here before the tab of the former hears that she is out.
    if (message.actor && actor && message.actor !== actor) void askAnew()
    else endVisit('server', true, message.unheard)
  } else if (message.kind === 'in') {
    void askAnew()
    for (const listener of loggedInElsewhere) listener()
  } else if (visit.pause?.kind === 'elsewhere' || (!visit.pause && message.subject !== visit.subject)) {
    set({
      pause: message.subject === visit.subject ? undefined : { kind: 'elsewhere', subject: message.subject },
    })
  }
})
