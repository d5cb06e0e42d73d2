import type { ReactNode } from 'react'
import { PartlyRead } from '#platform/answer/harkomst/PartlyRead.tsx'
import { AboutItem } from '#platform/answer/AboutItem.tsx'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { CallableText } from '#ui/CallableText.tsx'
import { Fact, Facts } from '#ui/Facts.tsx'
import { quoted, WithSource } from '#ui/SourceText.tsx'
import { Surface } from '#ui/Surface.tsx'
import { UnitToCall } from '#ui/UnitToCall.tsx'
import type { Medication } from '../contract.ts'
import { useMedicationWords } from '../medication-words.ts'
import { endsBeforeStart } from '../standing.ts'
import styles from './Decision.module.css'

/** One decision: how it is taken, what it is, why, by whom, since when and until when, and whom to ask. */
export function Decision({ medication }: { medication: Medication }) {
  const t = useTexts('lakemedlet')
  const words = useMedicationWords()
  const { doses, status, decision, source, partly, ask, given, recipe, start, firstStart, end } = medication
  const { reasons, prescriber, self, substance, strength, form, route, label } = medication
  const day = (value: string | undefined) => value && words.date(value)
  const who = prescriber && [prescriber.title, prescriber.name].filter(Boolean).join(' ')
  return (
    <Surface>
      <div className={styles['decision']}>
        {partly && <PartlyRead source={source} />}
        {decision === 'stopped' && <p>{t(status === 'inactive' ? 'stoppedOver' : 'stopped')}</p>}
        {decision !== 'stopped' && status === 'inactive' && <p>{t('inactive')}</p>}
        <Doses medication={medication} />
        {endsBeforeStart(medication) && <p>{t('oddDays')}</p>}
        <Facts>
          <Fact label={t('givenBy')}>{self === false && quoted(ask.name)}</Fact>
          <Fact label={t('reason')}>{reasons.length > 0 && quoted(reasons.join(', '))}</Fact>
          <Fact label={t('purpose')}>{own(medication.purpose)}</Fact>
          <Fact label={t('since')}>{day(firstStart ?? start)}</Fact>
          <Fact label={t('sinceDose')}>{firstStart && start !== firstStart && day(start)}</Fact>
          <Fact label={t('until')}>{day(end)}</Fact>
          <Fact label={t('why')}>{quoted(medication.endReason?.text)}</Fact>
          <Fact label={t('evaluate')}>{day(medication.evaluate)}</Fact>
          <Fact label={t('given')}>
            {given && [day(given.time), quoted(given.comment)].filter(Boolean).join('. ')}
          </Fact>
          <Fact label={t('substance')}>{quoted(substance)}</Fact>
          <Fact label={t('strength')}>{quoted(strength)}</Fact>
          <Fact label={t('form')}>{quoted(form)}</Fact>
          <Fact label={t('route')}>{quoted(route)}</Fact>
          <Fact label={t('label')}>{doses.length > 0 && own(label)}</Fact>
          <Fact label={t('note')}>
            {own([medication.note, medication.comment].filter(Boolean).join('\n') || undefined)}
          </Fact>
          <Fact label={t('valid')}>{day(recipe?.validUntil)}</Fact>
          <Fact label={t('amount')}>
            {recipe?.amount !== undefined && words.amount(recipe.amount, recipe.unit)}
          </Fact>
          <Fact label={t('recipe')}>{own(recipe?.comment)}</Fact>
          <Fact label={t('decidedBy')}>{quoted(who)}</Fact>
          <Fact label={t('decided')}>{day(medication.decided)}</Fact>
          <Fact label={t('ask')}>
            <UnitToCall {...ask} />
          </Fact>
        </Facts>
        <AboutItem
          source={source}
          of={[words.name(medication), day(medication.decided ?? firstStart ?? start)]
            .filter(Boolean)
            .join(', ')}
        />
      </div>
    </Surface>
  )
}

/** Free text of a source, as its lines and with its numbers to call. */
const own = (text: string | undefined): ReactNode =>
  text && (
    <span className={styles['text']}>
      <CallableText fromSource>{text}</CallableText>
    </span>
  )

function Doses({ medication: { doses, label, decision, isMerchandise } }: { medication: Medication }) {
  const tAll = useTexts('lakemedelsord')
  const words = useMedicationWords()
  const lines = doses.length > 0 ? doses.map(words.dose) : label ? [quoted(label)] : []
  // A decision to stop has none.
  if (lines.length === 0) return decision === 'stopped' || isMerchandise ? null : <p>{tAll('noDose')}</p>
  return lines.map((line) => (
    <p key={line} className={styles['dose']}>
      <WithSource>{line}</WithSource>
    </p>
  ))
}
