import { afterEach, beforeEach, vi } from 'vitest'
import type { TabMessage } from './tabs.ts'

/*
 * Each test begins as a page that has just been opened: the visit lives in its modules, so they are loaded anew. The other
 * tabs are a channel that keeps what it is told, and can say something itself.
 */
export let visit: typeof import('./visit.ts')
export let queries: typeof import('#platform/queries/query-client.ts')
export let drafts: typeof import('./drafts.ts')
export let answers: typeof import('#platform/answer/fetch.ts')
export let told: TabMessage[]
export let fromTab: (message: TabMessage) => void

class Channel {
  postMessage(message: TabMessage) {
    told.push(message)
  }
  addEventListener(_type: string, listener: (event: { data: TabMessage }) => void) {
    fromTab = (data) => listener({ data })
  }
}

beforeEach(async () => {
  told = []
  vi.stubGlobal('BroadcastChannel', Channel)
  vi.resetModules()
  visit = await import('./visit.ts')
  queries = await import('#platform/queries/query-client.ts')
  drafts = await import('./drafts.ts')
  answers = await import('#platform/answer/fetch.ts')
})
afterEach(() => {
  queries.queryClient.clear()
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

const record = ['kontakter', 'p-2']

/** Lets there be something of everything that can be forgotten. */
export function fetchAndWrite() {
  queries.queryClient.setQueryData(['session'], { actor: 'a-1' })
  queries.queryClient.setQueryData(record, ['Pernilla'])
  queries.queryClient.getMutationCache().build(queries.queryClient, { mutationKey: ['svar'] })
  drafts.drafts.set('begaran', 'Jag vill')
}

export const kept = () => ({
  session: queries.queryClient.getQueryData(['session']) !== undefined,
  records: queries.queryClient.getQueryData(record) !== undefined,
  sent: queries.queryClient.getMutationCache().getAll().length > 0,
  drafts: drafts.hasDrafts(),
})
export const everything = { session: true, records: true, sent: true, drafts: true }
export const nothingOfPerson = { session: true, records: false, sent: false, drafts: true }

export const rights = { name: 'Rolf Lindqvist', see: ['tidslinje', 'kontakter'], does: ['kontakter'] }
export const none = () => undefined
export const all = () => rights

/** A page where somebody is logged in and represents `p-2`. */
export function representing() {
  visit.settle('a-1', all)
  visit.finishSwitch('p-2', rights.name)
  visit.settle('a-1', all)
  told.length = 0
  fetchAndWrite()
}
