import { useNow } from '#platform/clock/clock.ts'
import { sourceName } from '#platform/answer/ItemSource.tsx'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { quoted, WithSource } from '#ui/SourceText.tsx'
import type { Wound } from '../contract.ts'
import { latestSize } from '../size.ts'
import { useWoundWords } from './use-wound-words.ts'

/** How large it is by the latest measure, and how that is to an earlier one where the two can be compared. */
export function SizeNow({ wound: { entries } }: { wound: Wound }) {
  const t = useTexts('sarord')
  const words = useWoundWords()
  const found = latestSize(entries, useNow())
  if (!found) return <p>{t('notMeasured')}</p>
  const { latest, others, before, change } = found
  const day = words.day(latest.at ?? '')
  const size = words.size(latest) ?? ''
  if (others.length > 0) {
    return (
      <>
        <p>{t('otherwise', { day })}</p>
        {[latest, ...others].map((one) => (
          <p key={one.id}>
            <WithSource>
              {t('saysSize', { source: quoted(sourceName(one.source)), size: words.size(one) ?? '' })}
            </WithSource>
          </p>
        ))}
      </>
    )
  }
  return (
    <p>
      {before && change
        ? t(`change.${change}`, { before: words.day(before.at ?? ''), size, day })
        : t('measured', { day, size })}
    </p>
  )
}
