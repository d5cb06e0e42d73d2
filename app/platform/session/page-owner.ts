import { useEffect } from 'react'
import { useLocation } from 'react-router'
import { currentVisit } from './visit.ts'

/*
 * Whose page each entry of the browser's history was, as the opaque id, kept with the entry. So neither back, forward nor
 * a reload can show one person's page as another's.
 */
type Entry = { key?: string; whose?: string | undefined } | null

/** The entry that is drawn; undefined while the browser is already at another, whose page is still on its way. */
function entryOf(key: string): NonNullable<Entry> | undefined {
  const entry: Entry = history.state
  return (entry?.key ?? 'default') === key ? (entry ?? {}) : undefined
}

/** The one whose pages are drawn. */
let drawn: string | undefined

/** Whose page an entry is that is made now; nobody's while the person is changed. */
export const pageOwner = () => (currentVisit().pause ? undefined : drawn)

/** The one whose page this entry was, when that is another than the one shown now. */
export function useOtherOwner(personId: string): string | undefined {
  const { key } = useLocation()
  useEffect(() => {
    drawn = personId
    const entry = entryOf(key)
    if (entry && entry.whose === undefined) write({ ...entry, whose: personId })
  }, [key, personId])
  const whose = entryOf(key)?.whose
  return whose === personId ? undefined : whose
}

/** Makes the page one is at the next person's, after it has been asked for. */
export function disownPage(): void {
  write({ ...(history.state as Entry), whose: undefined })
}

function write(entry: Entry): void {
  try {
    history.replaceState(entry, '')
  } catch {
    // Safari refuses too many changes at once: then it stays as it was, and is stopped at or asked about once more.
  }
}
