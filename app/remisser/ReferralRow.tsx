import { ItemSource } from '#platform/answer/ItemSource.tsx'
import { useNow } from '#platform/clock/clock.ts'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { Link } from '#platform/navigation/Link.tsx'
import { inShort } from '#ui/in-short.ts'
import { ListRow } from '#ui/List.tsx'
import { quoted, WithSource } from '#ui/SourceText.tsx'
import { paths } from '../paths.ts'
import type { Referral } from './contract.ts'
import { useReferralWords } from './referral-words.ts'
import { isBack } from './stages.ts'
import { isAhead, type Standing } from './standing.ts'

/** A remiss: what it is, how it stands since when, to whom it is, and who tells of it. Leads to all of it. */
export function ReferralRow({ referral, standing }: { referral: Referral; standing: Standing }) {
  const t = useTexts('remissord')
  const words = useReferralWords()
  const { latest, stage, receiver } = standing
  const name = inShort(words.name(referral))
  const unit = receiver && quoted(inShort(receiver.name))
  return (
    <ListRow
      title={name}
      level={3}
      leads={(shown) => (
        <Link to={paths.remiss(referral.id)}>
          {shown}
          {/* Two may be called the same. */}
          <span className="visually-hidden"> {words.day(latest.time)}</span>
        </Link>
      )}
    >
      <p>
        <WithSource>
          {t('statusOn', { status: inShort(words.status(latest)), day: words.day(latest.time) })}
        </WithSource>
      </p>
      {isAhead(latest, useNow()) && <p>{t('ahead')}</p>}
      {isBack(stage) && <p>{t('askSender')}</p>}
      {unit && !name.includes(unit) && (
        <p>
          <WithSource>{t('receiver', { unit })}</WithSource>
        </p>
      )}
      {referral.activities.some(({ partly }) => partly) && <p>{t('partly')}</p>}
      <ItemSource source={latest.source} />
    </ListRow>
  )
}
