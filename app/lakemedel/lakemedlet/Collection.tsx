import { PartlyRead } from '#platform/answer/harkomst/PartlyRead.tsx'
import { AboutItem } from '#platform/answer/AboutItem.tsx'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { CallableText } from '#ui/CallableText.tsx'
import { Fact, Facts } from '#ui/Facts.tsx'
import { quoted } from '#ui/SourceText.tsx'
import { Surface } from '#ui/Surface.tsx'
import { UnitToCall } from '#ui/UnitToCall.tsx'
import { leftOf } from '../collected-words.ts'
import type { Dispensed } from '../contract.ts'
import { useMedicationWords } from '../medication-words.ts'
import styles from './Decision.module.css'

/** One time that it was collected: what, when and where, what stands on the label, and what the recipe has left. */
export function Collection({ dispensed: one }: { dispensed: Dispensed }) {
  const t = useTexts('lakemedlet')
  const tAll = useTexts('lakemedelsord')
  const words = useMedicationWords()
  const { collected, pharmacy, label, packages = {}, validUntil, earliestNext, ask, source } = one
  const day = (value: string | undefined) => value && words.date(value)
  const amount = [
    packages.count !== undefined && words.amount(packages.count, undefined),
    quoted(packages.size),
  ]
  return (
    <Surface>
      <div className={styles['decision']}>
        {one.partly && <PartlyRead source={source} />}
        <Facts>
          <Fact label={t('collected.what')}>{words.name(one)}</Fact>
          <Fact label={t('collected.day')}>{day(collected) ?? t('collected.noDay')}</Fact>
          <Fact label={t('collected.odd')}>
            {collected && collected > words.today && tAll('collected.oddDay')}
          </Fact>
          <Fact label={t('collected.pharmacy')}>{quoted(pharmacy)}</Fact>
          <Fact label={t('collected.packages')}>{amount.filter(Boolean).join(' × ')}</Fact>
          <Fact label={t('strength')}>{quoted(one.strength)}</Fact>
          <Fact label={t('form')}>{quoted(one.form)}</Fact>
          <Fact label={t('label')}>
            {label && (
              <span className={styles['text']}>
                <CallableText fromSource>{label}</CallableText>
              </span>
            )}
          </Fact>
          <Fact label={t('collected.left')}>{leftOf(one, tAll)}</Fact>
          <Fact label={t('collected.valid')}>{day(validUntil)}</Fact>
          <Fact label={t('collected.next')}>{day(earliestNext)}</Fact>
          <Fact label={t('collected.prescriber')}>{quoted(one.prescriber)}</Fact>
          <Fact label={t('ask')}>
            <UnitToCall {...ask} />
          </Fact>
        </Facts>
        <AboutItem
          source={source}
          of={[words.name(one), `${t('collected.day')} ${day(collected) ?? t('collected.noDay')}`].join(', ')}
        />
      </div>
    </Surface>
  )
}
