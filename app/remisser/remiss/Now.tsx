import { useNow } from '#platform/clock/clock.ts'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { CallableText } from '#ui/CallableText.tsx'
import { Card } from '#ui/Card.tsx'
import { Fact, Facts } from '#ui/Facts.tsx'
import { quoted, SourceText, WithSource } from '#ui/SourceText.tsx'
import { UnitToCall } from '#ui/UnitToCall.tsx'
import { isBack } from '../stages.ts'
import { isAhead, type Standing } from '../standing.ts'
import styles from './RemissPage.module.css'

/** How it stands, where it is, what can be done, and whom to ask. No more than the status says. */
export function Now({ standing }: { standing: Standing }) {
  const t = useTexts('remiss')
  const theme = useTexts('remissord')
  const { latest, stage, receiver, sender } = standing
  const { text, code } = latest.status ?? {}
  return (
    <Card title={t('now')} {...(isBack(stage) && { tone: 'warn' })}>
      <div className={styles['now']}>
        {isAhead(latest, useNow()) && <p>{theme('ahead')}</p>}
        {stage === 'unknown' && (text ?? code) && (
          <p>
            {t('writes')} <CallableText fromSource>{text ?? code ?? ''}</CallableText>
          </p>
        )}
        <p>{t(`means.${stage}`)}</p>
        <p>
          <WithSource>
            {receiver ? t(`where.${stage}`, { unit: quoted(receiver.name) }) : t('noReceiver')}
          </WithSource>
        </p>
        <h3>{t('can')}</h3>
        <p>{t(`do.${stage}`)}</p>
      </div>
      <Facts>
        <Fact label={t('receiver')}>{receiver && <UnitToCall {...receiver} />}</Fact>
        <Fact label={t('sender')}>
          {sender?.unit ? (
            <UnitToCall {...sender.unit} />
          ) : (
            sender?.name && <SourceText>{sender.name}</SourceText>
          )}
        </Fact>
      </Facts>
    </Card>
  )
}
