import { plainText } from '#platform/i18n/plain-text.ts'
import { nameOf } from '../contacts.ts'
import type { Contact } from '../contract.ts'

/** Contacts that hold every word of `text`, in what they are called, what they are to the person, or where they are. */
export function findContacts(
  contacts: readonly Contact[],
  text: string,
  roleOf: (contact: Contact) => string,
): Contact[] {
  const wanted = plainText(text).split(/\s+/).filter(Boolean)
  if (wanted.length === 0) return [...contacts]
  return contacts.filter((contact) => {
    const held = plainText([roleOf(contact), ...heldBy(contact)].join('\n'))
    return wanted.every((word) => held.includes(word))
  })
}

function heldBy(contact: Contact): (string | undefined)[] {
  const { role, practitioner, careTeam, unit, source } = contact
  const { careUnit, careGiver } = source
  return [
    nameOf(contact),
    role?.text,
    practitioner?.title,
    careTeam,
    unit?.name,
    careUnit?.name,
    careGiver.name,
  ]
}
