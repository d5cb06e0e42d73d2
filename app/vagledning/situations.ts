import { isFormer, knownRole, nameOf } from '../kontakter/contacts.ts'
import type { Contact, Telecom } from '../kontakter/contract.ts'
import { numbersOf } from '#ui/outward/phone-numbers.ts'
import { type Opening, openingOf } from '../kontakter/opening.ts'

/** What somebody may want help with, in the order they are shown. */
export const situations = ['health', 'planning', 'home', 'appointment'] as const
export type Situation = (typeof situations)[number]

/** How well a contact fits a situation: the lower the better; undefined when it does not. */
const fit: Record<Situation, (contact: Contact) => number | undefined> = {
  health: (contact) => place(['2', '1', '4'], contact) ?? (contact.kind === 'listing' ? 3 : undefined),
  planning: (contact) => place(['4', '1'], contact),
  home: (contact) => place(['3'], contact) ?? (isOfKommun(contact) ? 1 : undefined),
  appointment: (contact) =>
    contact.kind === 'care-manager' || isOfKommun(contact) ? undefined : Number(contact.kind === 'listing'),
}

/** A contact, the number to call, and whether it is answered now. */
export type Reachable = { contact: Contact; way: Telecom; opening: Opening }

/** Who can be called at all at `now` (an instant), on a Swedish day. Nobody without a number, and nobody whose time is over. */
export function reachableOf(contacts: Contact[], today: string, now: Date): Reachable[] {
  return contacts.flatMap((contact) => {
    const best = isFormer(contact, today) ? undefined : bestWay(contact, now)
    return best ? [{ ...best, contact }] : []
  })
}

/**
 * Whom to call in a situation: those who answer first, then those whose hours nobody has told, then the closed ones; among
 * equals, those who fit best.
 */
export function reachableIn(situation: Situation, all: Reachable[]): Reachable[] {
  return all
    .flatMap((reachable) => {
      const rank = fit[situation](reachable.contact)
      return rank === undefined ? [] : [{ reachable, rank }]
    })
    .toSorted((a, b) => wait(a.reachable.opening) - wait(b.reachable.opening) || a.rank - b.rank)
    .map(({ reachable }) => reachable)
}

/** The number of a contact that is answered now, else one without hours, else one that is closed. */
function bestWay({ telecom }: Contact, now: Date): Omit<Reachable, 'contact'> | undefined {
  return telecom
    .filter(isCallable)
    .map((way) => ({ way, opening: openingOf(way.hours, now) }))
    .toSorted((a, b) => wait(a.opening) - wait(b.opening))[0]
}

/**
 * What is known of the number that a text names, so that nobody is sent to a closed phone; undefined if nothing. Of
 * several with one number, the one that the text names.
 */
export function wayNamedIn(text: string, contacts: Contact[], now: Date): Reachable | undefined {
  const named = numbersOf(text)
  const found = contacts.flatMap((contact) =>
    contact.telecom
      .filter((way) => isCallable(way) && numbersOf(way.value).some((number) => named.includes(number)))
      .map((way) => ({ contact, way, opening: openingOf(way.hours, now) })),
  )
  return found.find(({ contact }) => text.includes(nameOf(contact))) ?? found[0]
}

function isOfKommun({ kind, source }: Contact): boolean {
  return kind !== 'listing' && source.careGiver.principal === 'kommun'
}

function wait({ state }: Opening): number {
  return { open: 0, always: 0, unsaid: 1, closed: 2 }[state]
}

function place(roles: string[], contact: Contact): number | undefined {
  const index = roles.indexOf(knownRole(contact) ?? '')
  return index < 0 ? undefined : index
}

/** A source may write anything where a number should be. */
function isCallable({ system, value }: Telecom): boolean {
  return system === 'phone' && numbersOf(value).length > 0
}
