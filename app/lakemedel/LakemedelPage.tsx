import { useContext, useState } from 'react'
import { AnswerView } from '#platform/answer/AnswerView.tsx'
import { isWhole } from '#platform/answer/coverage.ts'
import { SomeFirst } from '#platform/answer/SomeFirst.tsx'
import { useNow } from '#platform/clock/clock.ts'
import { dayOf } from '#platform/dates/day-of.ts'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { asButton } from '#ui/button.ts'
import { Card } from '#ui/Card.tsx'
import { Columns } from '#ui/Columns.tsx'
import { Fold } from '#ui/Fold.tsx'
import { List } from '#ui/List.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { SearchField } from '#ui/SearchField.tsx'
import { ToOthersContext } from '#ui/to-others.tsx'
import { SkeletonRows } from '#ui/Skeleton.tsx'
import { Stack } from '#ui/Stack.tsx'
import type { Medication, Medicine } from './contract.ts'
import { useCollectedWords } from './use-collected-words.ts'
import { groupsOf } from './groups.ts'
import { useMedicationWords } from './medication-words.ts'
import { MedicineRow } from './MedicineRow.tsx'
import { useLakemedel } from './queries.ts'
import { allOf, type Entry } from './entry.ts'
import { entriesOf } from './told-together.ts'
import styles from './LakemedelPage.module.css'

/** With fewer, all of them can be seen at once. */
const many = 8

/** `/lakemedel`: what is to be taken now, whoever has decided it, and what is not any more. On paper it is a list to carry along. */
export default function LakemedelPage() {
  const own = useTexts('lakemedel')
  const t = useTexts('lakemedelsord')
  return (
    <>
      <PageHeading title={own('title')}>
        <p>{t('intro')}</p>
      </PageHeading>
      <AnswerView
        result={useLakemedel()}
        area="lakemedel"
        empty={own('empty')}
        skeleton={<SkeletonRows rows={5} height="tall" />}
      >
        {(medicines, answer) => <Medicines medicines={medicines} whole={isWhole(answer)} />}
      </AnswerView>
    </>
  )
}

function Medicines({ medicines, whole }: { medicines: Medicine[]; whole: boolean }) {
  const t = useTexts('lakemedelsord')
  const words = useMedicationWords()
  const [text, setText] = useState('')
  const toOthers = useContext(ToOthersContext)
  const entries = entriesOf(medicines, dayOf(useNow()))
  const found = text.trim() === '' ? entries : entries.filter((entry) => isFound(entry, text))
  const groups = groupsOf(found)
  const over = groups.get('over')
  const beside = (['whenNeeded', 'collected', 'coming', 'unsaid'] as const).flatMap((group) => {
    const all = groups.get(group)
    return all ? [{ group, all }] : []
  })
  const collected = useCollectedWords(whole)
  return (
    <Stack>
      <div className={styles['tools']}>
        {entries.length > many && <SearchField label={t('search')} value={text} onChange={setText} />}
        {!toOthers && (
          <button type="button" {...asButton('secondary')} onClick={() => print()}>
            {t('print')}
          </button>
        )}
      </div>
      <p role="status" className={text ? undefined : 'visually-hidden'}>
        {text && t('found', { found: found.length, count: entries.length })}
      </p>
      <Columns
        beside={
          (beside.length > 0 || over) && (
            <>
              {beside.map(({ group, all }) => (
                <Card key={group} title={group === 'collected' ? collected.title : t(group)}>
                  {group === 'unsaid' && <p>{t('unsaidHelp')}</p>}
                  {group === 'collected' && <p>{collected.help}</p>}
                  <Rows entries={all} />
                </Card>
              ))}
              {over && (
                <Fold
                  key={String(text !== '')}
                  title={t('over', { count: over.length })}
                  open={text !== '' || over.length === found.length}
                >
                  <p>{t('overHelp')}</p>
                  <Rows entries={over} />
                </Fold>
              )}
            </>
          )
        }
      >
        {groups.has('now') ? (
          <Card title={t('now')}>
            <Rows entries={groups.get('now') ?? []} />
          </Card>
        ) : (
          !text && !groups.has('whenNeeded') && whole && <p>{t('noneNow')}</p>
        )}
      </Columns>
    </Stack>
  )

  function isFound(entry: Entry, sought: string): boolean {
    const plain = sought.trim().toLocaleLowerCase('sv')
    return allOf(entry).some((one) =>
      [words.name(one), ...(one.kind === 'decision' ? saidOf(one) : [one.label, one.pharmacy])]
        .join('\n')
        .toLocaleLowerCase('sv')
        .includes(plain),
    )
  }

  function saidOf({ substance, reasons, doses }: Medication) {
    return [substance, ...reasons, ...doses.map(words.dose)]
  }
}

const mostRows = 20

function Rows({ entries }: { entries: Entry[] }) {
  const words = useMedicationWords()
  return (
    <SomeFirst items={entries} first={mostRows}>
      {(some) => (
        <List>
          {some.map((entry) => (
            <MedicineRow key={entry.id} entry={entry} words={words} />
          ))}
        </List>
      )}
    </SomeFirst>
  )
}
