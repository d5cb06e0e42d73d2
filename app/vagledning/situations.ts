import { bestWay, isCallable } from '../kontakter/best-way.ts'
import { isFormer, knownRole, nameOf } from '../kontakter/contacts.ts'
import { dialsOf } from '../kontakter/dials.ts'
import type { Contact } from '../kontakter/contract.ts'
import { numbersOf } from '#ui/outward/phone-numbers.ts'
import { openingOf } from '../kontakter/opening.ts'
import { type BestWay, waitFor } from '../kontakter/soonest.ts'

/** What somebody may want help with, in the order they are shown. */
export const situations = ['health', 'planning', 'home', 'appointment', 'talk'] as const
export type Situation = (typeof situations)[number]

/** What somebody is, when no national role says it: by kind, by the law they work under, and by the source's own words. */
type Trade = 'home-nursing' | 'support-at-home' | 'talk' | 'relative' | 'school' | 'coordinator' | 'clinic'

/**
 * How well a contact fits a situation: the lower the better; undefined when it does not. Hemsjukvården goes first when one is
 * worse: it knows the person, comes home, and most often answers when the others have closed. Everybody fits somewhere.
 */
const fit: Record<Situation, (contact: Contact, trade: Trade | undefined) => number | undefined> = {
  health: (contact, trade) => {
    if (trade === 'home-nursing') return 0
    const role = place(['2', '1', '4'], contact)
    if (role !== undefined) return role + 1
    if (contact.kind === 'listing') return 4
    return contact.kind === 'care-manager' && (trade === 'school' || (trade === 'clinic' && treats(contact)))
      ? 5
      : undefined
  },
  planning: (contact, trade) => place(['4', '1'], contact) ?? (trade === 'coordinator' ? 2 : undefined),
  home: (contact, trade) =>
    place(['3'], contact) ?? (trade === 'support-at-home' ? 1 : trade === 'home-nursing' ? 2 : undefined),
  appointment: (contact, trade) => {
    if (contact.kind === 'listing') return 1
    // Whatever it is called, a unit of vården that one has been to is called about the times there.
    if (contact.kind === 'care-unit' && trade !== 'home-nursing' && trade !== 'support-at-home') return 0
    return trade === 'clinic' ? 2 : undefined
  },
  talk: (_contact, trade) =>
    trade === 'talk' ? 0 : trade === 'school' ? 1 : trade === 'relative' ? 2 : undefined,
}

const trades: readonly [Trade, RegExp][] = [
  ['school', /elevhälsa|skol(?!s?köld)/iu],
  ['home-nursing', /hemsjuk|sjukvård i hemmet|(?<!\p{L})asih(?!\p{L})/iu],
  ['talk', /kurator|psykolog|terapeut i samtal|samtal|diakon|präst|anhörig|kontaktperson|stödperson/iu],
  ['coordinator', /samordn|koordin|lots(?!a)/iu],
]
const rehab = /rehab|arbetsterap|fysioterap|sjukgymn|hjälpmedel/iu

/** True of those one turns to when worse, and not of one who looks after feet. */
function treats({ role, practitioner, careTeam }: Contact): boolean {
  return /sjuksköt|läkare|doktor|barnmorsk|team/iu.test([role?.text, practitioner?.title, careTeam].join(' '))
}

/** Undefined of those whose national role says it all. */
function tradeOf(contact: Contact): Trade | undefined {
  if (contact.kind === 'relative') return 'relative'
  const role = knownRole(contact)
  if (role === '3') return 'support-at-home'
  if (role) return undefined
  const { practitioner, careTeam, unit, source } = contact
  const said = [contact.role?.text, practitioner?.title, careTeam, unit?.name, source.careUnit?.name].join(
    ' ',
  )
  const named = trades.find(([, words]) => words.test(said))?.[0]
  if (named) return named
  if (source.legalDomain !== 'HSL') return 'support-at-home'
  if (source.careGiver.principal !== 'kommun') return 'clinic'
  return rehab.test(said) ? 'support-at-home' : 'home-nursing'
}

/** A contact, the number to call, and whether it is answered now. */
export type Reachable = BestWay & { contact: Contact }

/** The same, with what the contact is when no national role says it. */
export type Sorted = Reachable & { trade: Trade | undefined }

/** Who can be called at all at `now` (an instant), on a Swedish day. Nobody without a number, and nobody whose time is over. */
export function reachableOf(contacts: Contact[], today: string, now: Date): Sorted[] {
  return contacts.flatMap((contact) => {
    const best = isFormer(contact, today) ? undefined : bestWay(contact, now)
    return best ? [{ ...best, contact, trade: tradeOf(contact) }] : []
  })
}

/**
 * Whom to call in a situation: those who answer first, then those whose hours nobody has told, then the closed ones; among
 * equals, those who fit best.
 */
export function reachableIn(situation: Situation, all: Sorted[]): Reachable[] {
  return all
    .flatMap((reachable) => {
      const rank = fit[situation](reachable.contact, reachable.trade)
      return rank === undefined ? [] : [{ reachable, rank }]
    })
    .toSorted((a, b) => waitFor(a.reachable.opening) - waitFor(b.reachable.opening) || a.rank - b.rank)
    .map(({ reachable }) => reachable)
}

/**
 * What is known of the number that a text names, so that nobody is sent to a closed phone; undefined if nothing. Of
 * several with one number, the one that the text names.
 */
export function wayNamedIn(text: string, contacts: Contact[], now: Date): Reachable | undefined {
  const named = numbersOf(text)
  const found = contacts.flatMap((contact) =>
    contact.telecom
      .filter((way) => isCallable(way) && dialsOf(way).some((number) => named.includes(number)))
      .map((way) => ({ contact, way, opening: openingOf(way.hours, now) })),
  )
  return found.find(({ contact }) => text.includes(nameOf(contact))) ?? found[0]
}

function place(roles: string[], contact: Contact): number | undefined {
  const index = roles.indexOf(knownRole(contact) ?? '')
  return index < 0 ? undefined : index
}
