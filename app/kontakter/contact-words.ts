import { useTexts } from '#platform/i18n/use-texts.ts'
import { knownRole } from './contacts.ts'
import type { Contact } from './contract.ts'
import { quoted } from '#ui/SourceText.tsx'

/** The words of a contact in the reader's language. */
export function useContactWords() {
  const t = useTexts('kontakter')
  return {
    role: (contact: Contact) => {
      // One who waits to be listed there is not, yet.
      if (contact.queue) return t('queued')
      const role = knownRole(contact)
      if (role) return t(`role.${role}`)
      if (contact.kind === 'relative') return quoted(contact.relationship) ?? t('relative')
      if (contact.kind === 'listing') return t('listed')
      if (contact.kind === 'care-unit') return t('unit')
      return quoted(contact.role?.text) ?? t('otherRole')
    },
  }
}
