import { plainText } from '#platform/i18n/plain-text.ts'
import { dayOf } from '#platform/dates/day-of.ts'
import { toDate } from '#platform/dates/dates.ts'
import { isDay } from '#platform/dates/days.ts'
import { isOfCare, type ListedEvent } from './vard/care-event.ts'

/** Kinds of events as a resident tells them apart, by their words in the address (`typ`). */
export const eventGroups = [
  'besok',
  'hemma',
  'distans',
  'prov',
  'vaccination',
  'anteckning',
  'remiss',
  'plan',
] as const
export type EventGroup = (typeof eventGroups)[number]

/** What to show. An empty list, or nothing, means all. */
export type Filter = {
  kinds: EventGroup[]
  /** HSA-ids of vård- and omsorgsgivare. */
  sources: string[]
  /** Id of a plan or an agreement. */
  plan?: string | undefined
  /** Swedish days, `from` inclusive, `to` exclusive. */
  from?: string | undefined
  to?: string | undefined
}

const groupOfCare = {
  sample: 'prov',
  'lab-reply': 'prov',
  'imaging-reply': 'prov',
  'referral-reply': 'prov',
  vaccination: 'vaccination',
  note: 'anteckning',
} as const

/** The one group of an event. */
export function groupOf(event: ListedEvent): EventGroup {
  if (isOfCare(event)) return groupOfCare[event.kind]
  if (event.kind === 'request') return 'remiss'
  if (event.kind === 'plan-activity' || event.kind === 'follow-up') return 'plan'
  if (event.atHome) return 'hemma'
  return event.remote ? 'distans' : 'besok'
}

/** True when the event passes the filter. One without a time passes any period, since it may come to lie in it. */
export function matches(event: ListedEvent, { kinds, sources, plan, from, to }: Filter): boolean {
  if (kinds.length > 0 && !kinds.includes(groupOf(event))) return false
  if (sources.length > 0 && !sources.includes(event.source.careGiver.hsaId)) return false
  if (plan !== undefined && !event.belongsTo.some(({ id }) => id === plan)) return false
  if (event.start === undefined || (from === undefined && to === undefined)) return true
  const begins = dayOf(toDate(event.start))
  const ends = event.end ? dayOf(toDate(event.end)) : begins
  return (to === undefined || begins < to) && (from === undefined || begins >= from || ends >= from)
}

/** The same, of an event that notes are told with: it is also found as one of them, and so is no note lost to a filter. */
export function matchesWithNotes(
  event: ListedEvent,
  filter: Filter,
  notesOf: ReadonlyMap<string, unknown>,
): boolean {
  if (matches(event, filter)) return true
  return (
    filter.kinds.includes('anteckning') && notesOf.has(event.id) && matches(event, { ...filter, kinds: [] })
  )
}

/** Words for an event that it does not hold itself; one function for each language, kept between calls. */
export type Words = (event: ListedEvent) => string

/**
 * A test for events that hold every word of `text`, whole or as a part, without regard to case or to accents
 * that Swedish does not tell apart (é is e, but å, ä and ö are letters of their own). `words` adds what the
 * event itself does not hold, such as its day in words; it is asked once for each event.
 */
export function searcher(text: string, words: Words): (event: ListedEvent) => boolean {
  const wanted = plainText(text).split(/\s+/).filter(Boolean)
  if (wanted.length === 0) return () => true
  return (event) => {
    const held = heldBy(event, words)
    return wanted.every((word) => held.includes(word))
  }
}

const searchable = new WeakMap<Words, WeakMap<ListedEvent, string>>()

function heldBy(event: ListedEvent, words: Words): string {
  const ofWords = searchable.get(words) ?? new WeakMap<ListedEvent, string>()
  searchable.set(words, ofWords)
  const known = ofWords.get(event)
  if (known !== undefined) return known
  const { title, information, reason, performer, place, status, form, source, belongsTo } = event
  const held = plainText(
    [
      title,
      information,
      reason,
      performer?.name,
      performer?.title,
      place?.name,
      place?.address,
      status?.text,
      form?.text,
      source.careGiver.name,
      source.careUnit?.name,
      ...belongsTo.map((plan) => plan.title),
      words(event),
    ].join('\n'),
  )
  ofWords.set(event, held)
  return held
}

/** The filter that an address holds, and the words of it that no filter has. */
export function filterOfParams(params: URLSearchParams): { filter: Filter; unknown: string[] } {
  const unknown: string[] = []
  const list = (name: string) => [...new Set((params.get(name) ?? '').split(',').filter(Boolean))]
  const kinds = list('typ').filter((word): word is EventGroup => {
    const known = eventGroups.some((group) => group === word)
    if (!known) unknown.push(word)
    return known
  })
  const day = (name: string) => {
    const word = params.get(name) || undefined
    if (word === undefined || isDay(word)) return word
    unknown.push(word)
    return undefined
  }
  const [from, to, plan] = [day('fran'), day('till'), params.get('plan') || undefined]
  return {
    filter: {
      kinds,
      sources: list('kalla'),
      ...(plan && { plan }),
      ...(from && { from }),
      ...(to && { to }),
    },
    unknown,
  }
}

/** The words of a filter in an address; none for a filter that lets everything through. */
export function paramsOfFilter({ kinds, sources, plan, from, to }: Filter): URLSearchParams {
  const params = new URLSearchParams()
  if (kinds.length > 0) params.set('typ', kinds.join(','))
  if (sources.length > 0) params.set('kalla', sources.join(','))
  if (plan) params.set('plan', plan)
  if (from) params.set('fran', from)
  if (to) params.set('till', to)
  return params
}
