import { useTexts } from '#platform/i18n/use-texts.ts'
import { Card } from '#ui/Card.tsx'
import { Fact, Facts } from '#ui/Facts.tsx'
import { PhoneLink } from '#ui/PhoneLink.tsx'
import { quoted, SourceText, WithSource } from '#ui/SourceText.tsx'
import type { Decision, Insats } from '../contract.ts'
import { useInsatsWords } from '../insats-words.ts'
import styles from './InsatsPage.module.css'
import { isHealthCare } from './law.ts'

/** What was decided, by which law, by whom, and when one was told; or that it is not told here, and whom to ask. */
export function DecisionCard({ insats }: { insats: Insats }) {
  const t = useTexts('insats')
  const { decision, performer, source } = insats
  if (decision) return <Told decision={decision} />
  const health = isHealthCare(insats)
  const unit = quoted((health ? performer?.name : undefined) ?? (source.careUnit ?? source.careGiver).name)
  return (
    <Card title={t('decision')}>
      <p>
        <WithSource>{t(health ? 'health' : 'noDecision', { unit })}</WithSource>
      </p>
    </Card>
  )
}

function Told({ decision }: { decision: Decision }) {
  const t = useTexts('insats')
  const { day, hours } = useInsatsWords()
  const { stage, what, legalDomain, section, outcome, validFrom, validTo } = decision
  const { appliedOn, decidedOn, toldOn } = decision
  const isDecided = stage === 'decided'
  return (
    <Card title={t('decision')}>
      {!isDecided && (
        <div className={styles['words']}>
          <p>{t('waiting')}</p>
        </div>
      )}
      <Facts>
        <Fact label={t('what')}>{quoted(what)}</Fact>
        <Fact label={t('outcome')}>{isDecided && t(`outcomes.${outcome ?? 'unknown'}`)}</Fact>
        <Fact label={t('amount')}>{hours(decision)}</Fact>
        <Fact label={t('from')}>{validFrom && day(validFrom)}</Fact>
        <Fact label={t('to')}>{validTo && day(validTo)}</Fact>
        <Fact label={t('law')}>{t(`laws.${legalDomain ?? 'unknown'}`)}</Fact>
        <Fact label={t('section')}>{quoted(section)}</Fact>
        <Fact label={t(isDecided ? 'decidedBy' : 'handledBy')}>
          <Decider decision={decision} />
        </Fact>
        <Fact label={t('appliedOn')}>{appliedOn && day(appliedOn)}</Fact>
        <Fact label={t('decidedOn')}>{decidedOn && day(decidedOn)}</Fact>
        <Fact label={t('toldOn')}>{toldOn ? day(toldOn) : isDecided && t('toldUnknown')}</Fact>
      </Facts>
    </Card>
  )
}

/** Who has decided, at which unit, and its number. */
function Decider({ decision: { decider, unit, source } }: { decision: Decision }) {
  const at = unit?.name ?? (source.careUnit ?? source.careGiver).name
  return (
    <>
      <SourceText>{[decider?.name, decider?.title, at].filter(Boolean).join(', ')}</SourceText>
      {unit?.phone && (
        <>
          <br />
          <PhoneLink number={unit.phone} />
        </>
      )}
    </>
  )
}
