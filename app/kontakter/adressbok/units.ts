import { nameOf } from '../contacts.ts'
import type { Contact } from '../contract.ts'

/** A unit with those who work there. Without a contact of its own it is known only by its people. */
export type UnitBlock = { key: string; name: string; own: Contact | undefined; people: Contact[] }

const inSwedish = new Intl.Collator('sv')

/** The unit that a contact is, or is at: by its id, else by its name. One that names none is alone. */
export function unitKey({ id, unit }: Contact): string {
  if (unit?.hsaId) return `id ${unit.hsaId}`
  return unit ? `name ${unit.name}` : `alone ${id}`
}

const isUnit = ({ kind }: Contact) => kind === 'care-unit' || kind === 'listing'

/** Contacts by the unit they are at, those with people first. Nobody is left out: what does not fit in a block has its own. */
export function inUnits(contacts: readonly Contact[]): UnitBlock[] {
  const blocks = new Map<string, UnitBlock>()
  for (const contact of contacts) {
    const key = unitKey(contact)
    const block = blocks.get(key)
    if (!isUnit(contact)) {
      if (block) block.people.push(contact)
      else
        blocks.set(key, {
          key,
          name: contact.unit?.name ?? nameOf(contact),
          own: undefined,
          people: [contact],
        })
    } else if (!block) {
      blocks.set(key, { key, name: nameOf(contact), own: contact, people: [] })
    } else if (!block.own) {
      blocks.set(key, { ...block, name: nameOf(contact), own: contact })
    } else {
      const another = `${key} ${contact.id}`
      blocks.set(another, { key: another, name: nameOf(contact), own: contact, people: [] })
    }
  }
  return [...blocks.values()].toSorted(
    (a, b) => Number(b.people.length > 0) - Number(a.people.length > 0) || inSwedish.compare(a.name, b.name),
  )
}
