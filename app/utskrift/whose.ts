import { useTexts } from '#platform/i18n/use-texts.ts'
import { useSession, useSubject } from '#platform/session/session.ts'

/** Whose paper it is, and what to call them on it: a paper is read by others, and of another it never says `du`. */
export function useWhose() {
  const t = useTexts('utskrift')
  const { own, name, givenName } = useSubject()
  const { person } = useSession()
  return {
    own,
    /** In full. Protected people have no name. */
    fullName: name ?? t('somebody'),
    name: givenName ?? t('theOne'),
    /** Who prints it. */
    printedBy: `${person.givenName} ${person.familyName}`,
  }
}
