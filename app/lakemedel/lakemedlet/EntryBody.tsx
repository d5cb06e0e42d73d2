import { useTexts } from '#platform/i18n/use-texts.ts'
import { Columns } from '#ui/Columns.tsx'
import { Fold } from '#ui/Fold.tsx'
import { Stack } from '#ui/Stack.tsx'
import { inForce } from '../collected.ts'
import type { Entry } from '../entry.ts'
import { Collection } from './Collection.tsx'
import { Decision } from './Decision.tsx'
import { EntryNotices } from './EntryNotices.tsx'

/** What does not agree first, then each decision that is in force, and beside them what was decided before and what was collected. */
export function EntryBody({ entry, whole }: { entry: Entry; whole: boolean }) {
  const t = useTexts('lakemedlet')
  const { over, collected } = entry
  const decided = inForce(entry)
  const former = decided.length > 0 ? over : []
  const told = decided.length > 0 ? decided : over
  const collections = collected.length > 0 && (
    <Fold title={t('collected.title', { count: collected.length })} open={told.length === 0}>
      <Stack>
        {collected.map((one) => (
          <Collection key={one.id} dispensed={one} />
        ))}
      </Stack>
    </Fold>
  )
  const decisions = told.map((one) => <Decision key={one.id} medication={one} />)
  return (
    <Stack>
      <EntryNotices entry={entry} whole={whole} />
      <Columns
        beside={
          told.length > 0 &&
          (former.length > 0 || collections) && (
            <>
              {collections}
              {former.length > 0 && (
                <Fold title={t('former', { count: former.length })}>
                  <Stack>
                    {former.map((one) => (
                      <Decision key={one.id} medication={one} />
                    ))}
                  </Stack>
                </Fold>
              )}
            </>
          )
        }
      >
        {told.length > 0 ? decisions : collections}
      </Columns>
    </Stack>
  )
}
