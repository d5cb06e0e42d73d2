import { SomeFirst } from '#platform/answer/SomeFirst.tsx'
import { useNow } from '#platform/clock/clock.ts'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { Card } from '#ui/Card.tsx'
import { List } from '#ui/List.tsx'
import type { Wound } from '../contract.ts'
import { inTime } from '../order.ts'
import { EntryRow } from './EntryRow.tsx'

const first = 8

/** What all who follow the wound have written, in one line of time; what has no day, or one that has not come, apart. */
export function Entries({ wound: { entries } }: { wound: Wound }) {
  const t = useTexts('saret')
  const { past, coming, undated } = inTime(entries, useNow())
  const groups = [
    { name: 'past', all: past },
    { name: 'coming', all: coming },
    { name: 'undated', all: undated },
  ] as const
  return (
    <>
      {entries.length === 0 && (
        <Card title={t('entries.past')}>
          <p>{t('noEntries')}</p>
        </Card>
      )}
      {groups
        .filter(({ all }) => all.length > 0)
        .map(({ name, all }) => (
          <Card key={name} title={t(`entries.${name}`)}>
            {name === 'coming' && <p>{t('comingText')}</p>}
            <SomeFirst items={all} first={first}>
              {(some) => (
                <List ordered>
                  {some.map((entry) => (
                    <EntryRow key={entry.id} entry={entry} />
                  ))}
                </List>
              )}
            </SomeFirst>
          </Card>
        ))}
    </>
  )
}
