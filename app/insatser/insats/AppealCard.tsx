import { useNow } from '#platform/clock/clock.ts'
import { dayOf } from '#platform/dates/day-of.ts'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { Card } from '#ui/Card.tsx'
import { PhoneLink } from '#ui/PhoneLink.tsx'
import { quoted, WithSource } from '#ui/SourceText.tsx'
import type { Decision } from '../contract.ts'
import { useInsatsWords } from '../insats-words.ts'
import { type Appeal, appealOf } from './appeal.ts'
import styles from './InsatsPage.module.css'

/** Whether the decision can be appealed, until when and why just then, and how. */
export function AppealCard({ decision }: { decision: Decision }) {
  const t = useTexts('insats')
  const today = dayOf(useNow())
  const appeal = appealOf(decision, today)
  if (!appeal) return null
  const { legalDomain, outcome, unit } = decision
  const known = legalDomain !== undefined
  const mayHelp = known && (appeal.kind === 'open' || appeal.kind === 'untold')
  return (
    <Card title={t('appeal')}>
      <div className={styles['words']}>
        {known || appeal.kind === 'nothing' ? (
          <Until appeal={appeal} decision={decision} />
        ) : (
          <p>
            <WithSource>{t('appealIs.unknownLaw', { unit: nameOf(decision) })}</WithSource>
          </p>
        )}
        {mayHelp && outcome === undefined && <p>{t('outcomeUnknown')}</p>}
        {mayHelp && <How decision={decision} />}
        {!mayHelp && appeal.kind !== 'nothing' && unit?.phone && (
          <p>
            <PhoneLink number={unit.phone} />
          </p>
        )}
      </div>
    </Card>
  )
}

const nameOf = ({ unit, source }: Decision) =>
  quoted(unit?.name ?? (source.careUnit ?? source.careGiver).name)

function Until({ appeal, decision }: { appeal: Appeal; decision: Decision }) {
  const t = useTexts('insats')
  const { day } = useInsatsWords()
  if (appeal.kind === 'nothing') return <p>{t('appealIs.nothing')}</p>
  if (appeal.kind === 'untold') {
    return (
      <p>
        <WithSource>{t('appealIs.untold', { unit: nameOf(decision) })}</WithSource>
      </p>
    )
  }
  const { kind, told, last, moved } = appeal
  return (
    <>
      <p>
        <strong>{t(`appealIs.${kind}`, { last: day(last) })}</strong>
      </p>
      <p>{t('counted', { told: day(told) })}</p>
      {moved && <p>{t('moved')}</p>}
    </>
  )
}

/** To whom one writes, what, and what happens then. */
function How({ decision }: { decision: Decision }) {
  const t = useTexts('insats')
  const { unit } = decision
  const name = nameOf(decision)
  const address = quoted(unit?.address)
  return (
    <>
      <h3>{t('appealHow')}</h3>
      <ol className={styles['steps']}>
        <li>{t('appealSteps.write')}</li>
        <li>
          <WithSource>
            {address ? t('appealSteps.sendTo', { unit: name, address }) : t('appealSteps.send')}
          </WithSource>
        </li>
        <li>{t('appealSteps.court')}</li>
      </ol>
      <p>
        <WithSource>{t('appealSteps.help', { unit: name })}</WithSource>{' '}
        {unit?.phone && <PhoneLink number={unit.phone} />}
      </p>
    </>
  )
}
