import { AboutItem } from '#platform/answer/AboutItem.tsx'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { Card } from '#ui/Card.tsx'
import { Fact, Facts } from '#ui/Facts.tsx'
import { quoted } from '#ui/SourceText.tsx'
import type { Wound } from '../contract.ts'
import { useWoundWords } from '../sarord/use-wound-words.ts'
import styles from './SaretPage.module.css'

/** What each organisation says of the wound itself, side by side. */
export function About({ wound: { plans } }: { wound: Wound }) {
  const t = useTexts('saret')
  const { type, day } = useWoundWords()
  return (
    <Card title={t('about')}>
      {plans.map(({ site, woundType, since, status, healedOn, source }) => (
        <div key={`${source.sourceSystemHSAId} ${source.documentId}`} className={styles['plan']}>
          <Facts>
            <Fact label={t('site')}>{quoted(site)}</Fact>
            <Fact label={t('type')}>{type(woundType ? { woundType } : {})}</Fact>
            <Fact label={t('since')}>{since && day(since)}</Fact>
            <Fact label={t('status')}>{t(`statuses.${status ?? 'unknown'}`)}</Fact>
            <Fact label={t('healedOn')}>{healedOn && day(healedOn)}</Fact>
          </Facts>
          {since && healedOn && healedOn < since && <p>{t('oddDays')}</p>}
          <AboutItem source={source} of={t('about')} />
        </div>
      ))}
    </Card>
  )
}
