import { useState } from 'react'
import { SomeFirst } from '#platform/answer/SomeFirst.tsx'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { Card } from '#ui/Card.tsx'
import { List } from '#ui/List.tsx'
import { SearchField } from '#ui/SearchField.tsx'
import { inShort } from '#ui/in-short.ts'
import { quoted, WithSource } from '#ui/SourceText.tsx'
import { Stack } from '#ui/Stack.tsx'
import type { Vaccination } from './contract.ts'
import { useDoseWords } from './dose-words.ts'
import { DoseRow } from './DoseRow.tsx'
import { findVaccinations } from './find.ts'
import { groupsOf, type VaccineGroup } from './groups.ts'
import styles from './Vaccines.module.css'

/** With fewer, all of them can be seen at once. */
const manyVaccinations = 8
/** So many stand at first, of what they are against, and of the doses against each. */
const first = { groups: 12, doses: 3 }

type Props = {
  vaccinations: Vaccination[]
  /** Some source is still asked. */
  part: boolean
}

/** Every dose under what it protects against, that with the latest dose first. */
export function Vaccines({ vaccinations, part }: Props) {
  const t = useTexts('vaccinationer')
  const words = useDoseWords()
  const [text, setText] = useState('')
  const found = findVaccinations(vaccinations, text, ({ day }) => words.day(day))
  const isAll = text.trim() === ''
  // Of doses that are sought, nobody can say that others are missing.
  const all = groupsOf(vaccinations)
  return (
    <Stack>
      {vaccinations.length > manyVaccinations && (
        <search>
          <SearchField label={t('search')} value={text} onChange={setText} />
          <p role="status" className={isAll ? 'visually-hidden' : styles['quiet']}>
            {found.length === 0
              ? t(part ? 'noneFoundYet' : 'noneFound')
              : !isAll && t('found', { found: found.length, count: vaccinations.length })}
          </p>
        </search>
      )}
      {/* Begun anew with each search, or a few of many would hide what was found. */}
      <SomeFirst key={text} items={groupsOf(found)} first={first.groups}>
        {(groups) => (
          <div className={styles['groups']}>
            {groups.map((group) => (
              <Group
                key={group.key}
                group={group}
                missing={
                  part ? undefined : words.missing(all.find(({ key }) => key === group.key)?.doses ?? [])
                }
              />
            ))}
          </div>
        )}
      </SomeFirst>
    </Stack>
  )
}

function Group({
  group: { doses, targets, name },
  missing,
}: {
  group: VaccineGroup
  missing: string | undefined
}) {
  const t = useTexts('vaccinationer')
  const words = useDoseWords()
  const [one] = doses
  return (
    <Card title={name === undefined && one ? words.name(one) : quoted(inShort(name ?? ''))}>
      {targets.length > 0 && (
        <p className={styles['quiet']}>
          <WithSource>{t('protects', { what: quoted(targets.join(', ')) })}</WithSource>
        </p>
      )}
      {missing && <p className={styles['quiet']}>{missing}</p>}
      <SomeFirst items={doses} first={first.doses}>
        {(some) => (
          <List>
            {some.map((dose) => (
              <DoseRow key={dose.id} vaccination={dose} />
            ))}
          </List>
        )}
      </SomeFirst>
    </Card>
  )
}
