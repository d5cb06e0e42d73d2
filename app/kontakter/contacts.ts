import type { Contact } from './contract.ts'

/** Roles with words of their own, most important first (OID 1.2.752.129.5.1.69). */
const knownRoles = ['4', '1', '3', '2'] as const
export type KnownRole = (typeof knownRoles)[number]

export function knownRole(contact: Contact): KnownRole | undefined {
  const role = contact.role?.code as KnownRole
  return knownRoles.includes(role) ? role : undefined
}

const inSwedish = new Intl.Collator('sv')
const kinds: Contact['kind'][] = ['care-manager', 'listing', 'care-unit', 'relative']

/** Fasta kontakter first, by role, then other people, then units. Nothing is left out. */
export function byImportance(contacts: Contact[]): Contact[] {
  return contacts
    .map((contact) => ({ contact, rank: rank(contact), name: nameOf(contact) }))
    .toSorted((a, b) => a.rank - b.rank || inSwedish.compare(a.name, b.name))
    .map(({ contact }) => contact)
}

/** What a contact is to the person, as the page parts them. */
export type ContactGroup = 'fixed' | 'team' | 'relatives' | 'listing' | 'units' | 'former'

/**
 * The one part of the page a contact stands in on a Swedish day: fasta kontakter, others who know the person, where
 * the person is listed, people near that the person has named, units the person has been to, and those whose time is over.
 */
export function groupOf(contact: Contact, today: string): ContactGroup {
  if (isFormer(contact, today)) return 'former'
  if (contact.kind === 'relative') return 'relatives'
  if (contact.kind === 'listing') return 'listing'
  if (contact.kind === 'care-unit') return 'units'
  return knownRole(contact) ? 'fixed' : 'team'
}

/** True when somebody coordinates: a fast vårdkontakt, with or without the overall responsibility. */
export function hasCareCoordinator(contacts: Contact[], today: string): boolean {
  return contacts.some(
    (contact) => ['1', '4'].includes(knownRole(contact) ?? '') && !isFormer(contact, today),
  )
}

/** True when the contact's last day (validTo, a Swedish day) is before `today` (`2026-11-24`). */
export function isFormer({ validTo }: Pick<Contact, 'validTo'>, today: string): boolean {
  // Of a month or a year, the whole has to be over.
  return validTo !== undefined && validTo < today.slice(0, validTo.length)
}

/** Name of a contact: the person, else the team, else the unit, else who gave it. */
export function nameOf({ practitioner, careTeam, unit, source }: Contact): string {
  return practitioner?.name ?? careTeam ?? unit?.name ?? source.careUnit?.name ?? source.careGiver.name
}

/** Its numbers, with their hours; of a source that may write anything for a number. */
export const phonesOf = ({ telecom }: Contact) => telecom.filter(({ system }) => system === 'phone')

/** First number to call. */
export const phoneOf = (contact: Contact): string | undefined => phonesOf(contact)[0]?.value

function rank(contact: Contact): number {
  const role = knownRole(contact)
  return role ? knownRoles.indexOf(role) : knownRoles.length + kinds.indexOf(contact.kind)
}
