import { useTexts } from '#platform/i18n/use-texts.ts'
import { Card } from '#ui/Card.tsx'
import { Fold } from '#ui/Fold.tsx'
import styles from '../Delning.module.css'

const questions = ['care', 'emergency', 'omsorg', 'kommun', 'outside', 'children'] as const

/** What sharing between care and omsorg means, that it is voluntary, and how one stays outside (lag 2022:913). */
export function HowItWorks() {
  const t = useTexts('forsta')
  return (
    <Card title={t('title')}>
      <div className={styles['words']}>
        <p>{t('what')}</p>
        <p>{t('choose')}</p>
        <p>{t('never')}</p>
        {questions.map((one) => (
          <Fold key={one} title={t(`${one}.title`)}>
            <p>{t(`${one}.text`)}</p>
          </Fold>
        ))}
      </div>
    </Card>
  )
}
