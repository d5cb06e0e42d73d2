import type { Contact } from '../../app/kontakter/contract.ts'
import type { Answer } from '#platform/answer/contract.ts'
import type { RelatedPersonRecord } from '../contracts/own/related-persons.ts'
import { answerOf } from '../platform/answer.ts'
import { type FromProducer, gather, type Question } from '../platform/gather.ts'
import { careManagerContact } from './contact-of-care-manager.ts'
import { careUnitContact, listingContact } from './contact-of-unit.ts'
import { itemId, sourceOf } from './source.ts'

/**
 * `GET /api/kontakter`: from GetCareManagers, GetListing, the units of GetCareContacts, and RelatedPersons. Fasta
 * kontakter first, then where the person is listed, units the person has been to, the latest first, and people near.
 */
export async function kontakter(question: Question): Promise<Answer<Contact>> {
  const [managers, listings, careContacts, relatives] = await Promise.all([
    gather('GetCareManagers', question),
    gather('GetListing', question),
    gather('GetCareContacts', question),
    gather('RelatedPersons', question),
  ])
  const latestFirst = careContacts.items.toSorted((a, b) => timeOf(b.item) - timeOf(a.item))
  const units = latestFirst.map(careUnitContact).filter((contact) => contact !== undefined)
  const people = joinDoctors(
    joinPeople(managers.items.map(careManagerContact)),
    listings.items.map(listingContact),
  )
  const near = relatives.items.map(relativeContact)
  return answerOf([...joinUnits([...people, ...units]), ...near], managers, listings, careContacts, relatives)
}

function relativeContact({ producer, item }: FromProducer<RelatedPersonRecord>): Contact {
  const { header, name, relationship, phone, note, period } = item
  return {
    id: itemId(producer, 'relative', header.documentId, header.sourceSystemHSAId),
    kind: 'relative',
    practitioner: { name },
    ...(relationship && { relationship }),
    telecom: phone ? [{ system: 'phone', value: phone, hours: [] }] : [],
    ...(note && { notes: note }),
    ...(period?.start && { validFrom: period.start }),
    ...(period?.end && { validTo: period.end }),
    source: sourceOf(producer, header),
    alsoFrom: [],
  }
}

/**
 * The same human being in the same role at the same time comes once, as the first that names it, with the ways to reach
 * and the sources of all. Matched on HSA-id: two of one name are two.
 */
export function joinPeople(managers: readonly Contact[]): Contact[] {
  const joined: Contact[] = []
  for (const manager of managers) {
    const index = joined.findIndex((one) => isSamePerson(one, manager))
    const known = joined[index]
    if (known) joined[index] = both(known, manager)
    else joined.push(manager)
  }
  return joined
}

function isSamePerson(a: Contact, b: Contact): boolean {
  const hsaId = a.practitioner?.hsaId
  if (!hsaId || hsaId !== b.practitioner?.hsaId) return false
  const sameRole =
    a.role?.code === b.role?.code &&
    a.role?.codeSystem === b.role?.codeSystem &&
    a.role?.text === b.role?.text
  return (
    sameRole && (a.validTo ?? '9999') >= (b.validFrom ?? '') && (b.validTo ?? '9999') >= (a.validFrom ?? '')
  )
}

function both(known: Contact, other: Contact): Contact {
  const ways = new Set(known.telecom.map(({ system, value }) => `${system} ${value}`))
  const notes = [known.notes, other.notes].filter((note, index, all) => note && all.indexOf(note) === index)
  return {
    ...other,
    ...known,
    telecom: [
      ...known.telecom,
      ...other.telecom.filter(({ system, value }) => !ways.has(`${system} ${value}`)),
    ],
    ...(notes.length > 0 && { notes: notes.join('\n') }),
    alsoFrom: [...known.alsoFrom, other.source, ...other.alsoFrom],
  }
}

/**
 * The läkarkontakt that both a listing and GetCareManagers name becomes one contact, with the listing as a
 * further source. The listing stays, as the unit it is at.
 */
export function joinDoctors(managers: readonly Contact[], listings: readonly Contact[]): Contact[] {
  const joined = [...managers]
  const listed = listings.map((listing) => {
    const hsaId = listing.practitioner?.hsaId
    const index = hsaId ? latestOf(joined, hsaId) : -1
    const manager = joined[index]
    if (!manager) return listing
    joined[index] = { ...manager, alsoFrom: [...manager.alsoFrom, listing.source] }
    const { practitioner: _, ...unitOnly } = listing
    return unitOnly
  })
  return [...joined, ...listed]
}

/** A unit comes once, as the first that names it (a listing goes before a visit), with the others' sources. */
export function joinUnits(contacts: readonly Contact[]): Contact[] {
  const joined: Contact[] = []
  const byUnit = new Map<string, number>()
  for (const contact of contacts) {
    const key = contact.unit?.hsaId ?? contact.unit?.name
    if (contact.kind === 'care-manager' || !key) {
      joined.push(contact)
      continue
    }
    const index = byUnit.get(key)
    const known = index === undefined ? undefined : joined[index]
    if (index === undefined || !known) {
      byUnit.set(key, joined.push(contact) - 1)
    } else if (isFurther(known, contact)) {
      joined[index] = { ...known, alsoFrom: [...known.alsoFrom, contact.source] }
    }
  }
  return joined
}

/** True when the contact is told by a system, or in a kind of record, that is not among the known ones. */
function isFurther(known: Contact, contact: Contact): boolean {
  const sameSystem = [known.source, ...known.alsoFrom].some(
    ({ sourceSystemHSAId }) => sourceSystemHSAId === contact.source.sourceSystemHSAId,
  )
  return !sameSystem
}

function latestOf(contacts: readonly Contact[], hsaId: string): number {
  let latest = -1
  for (const [index, contact] of contacts.entries()) {
    if (contact.practitioner?.hsaId !== hsaId) continue
    const since = contacts[latest]?.validFrom ?? ''
    if (latest === -1 || (contact.validFrom ?? '') > since) latest = index
  }
  return latest
}

function timeOf(careContact: {
  careContactBody: { careContactTimePeriod?: { start?: string; end?: string } }
}): number {
  const { start, end } = careContact.careContactBody.careContactTimePeriod ?? {}
  return Date.parse(start ?? end ?? '1900-01-01')
}
