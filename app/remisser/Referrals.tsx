import { useState } from 'react'
import { SomeFirst } from '#platform/answer/SomeFirst.tsx'
import { useNow } from '#platform/clock/clock.ts'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { Card } from '#ui/Card.tsx'
import { List } from '#ui/List.tsx'
import { SearchField } from '#ui/SearchField.tsx'
import { Stack } from '#ui/Stack.tsx'
import type { Referral } from './contract.ts'
import { findReferrals } from './find.ts'
import { useReferralWords } from './referral-words.ts'
import { ReferralRow } from './ReferralRow.tsx'
import styles from './Referrals.module.css'
import { sorted, standingOf } from './standing.ts'

/** With fewer, all of them can be seen at once. */
const manyReferrals = 8
/** So many of each part stand at first. */
const first = 12

type Props = {
  referrals: Referral[]
  /** Some source is still asked. */
  part: boolean
}

/** Every remiss, in its part, that with the latest step first. */
export function Referrals({ referrals, part }: Props) {
  const t = useTexts('remissord')
  const words = useReferralWords()
  const now = useNow()
  const [text, setText] = useState('')
  const found = findReferrals(referrals, text, (one) => {
    const { latest } = standingOf(one, now)
    return [words.name(one), words.status(latest), words.day(latest.time)].join('\n')
  })
  const isAll = text.trim() === ''
  const { current, past } = sorted(found, now)
  return (
    <Stack>
      {referrals.length > manyReferrals && (
        <search>
          <SearchField label={t('search')} value={text} onChange={setText} />
          <p role="status" className={isAll ? 'visually-hidden' : styles['quiet']}>
            {found.length === 0
              ? t(part ? 'noneFoundYet' : 'noneFound')
              : !isAll && t('found', { found: found.length, count: referrals.length })}
          </p>
        </search>
      )}
      {(current.length > 0 || isAll) && (
        <Card title={t('current')}>
          {current.length > 0 ? (
            <Rows key={text} all={current} />
          ) : (
            <p>{t(part ? 'noCurrentYet' : 'noCurrent')}</p>
          )}
        </Card>
      )}
      {past.length > 0 && (
        <Card title={t('past')}>
          <Rows key={text} all={past} />
        </Card>
      )}
    </Stack>
  )
}

function Rows({ all }: { all: ReturnType<typeof sorted>['current'] }) {
  return (
    <SomeFirst items={all} first={first}>
      {(some) => (
        <List>
          {some.map(({ referral, standing }) => (
            <ReferralRow key={referral.id} referral={referral} standing={standing} />
          ))}
        </List>
      )}
    </SomeFirst>
  )
}
