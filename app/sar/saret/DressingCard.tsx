import { AboutItem } from '#platform/answer/AboutItem.tsx'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { Card } from '#ui/Card.tsx'
import { Fact, Facts } from '#ui/Facts.tsx'
import { quoted, SourceText } from '#ui/SourceText.tsx'
import { UnitToCall } from '#ui/UnitToCall.tsx'
import type { Wound } from '../contract.ts'
import styles from './SaretPage.module.css'
import { WhenNext } from './WhenNext.tsx'

/** Who dresses it, when and with what: of each organisation that says so. */
export function DressingCard({ wound: { plans } }: { wound: Wound }) {
  const t = useTexts('saret')
  const all = plans.flatMap(({ dressing, source }) => (dressing ? [{ dressing, source }] : []))
  return (
    <Card title={t('dressing')}>
      {all.length === 0 && <p>{t('noDressing')}</p>}
      {all.map(({ dressing: { by, unit, next, often, with: materials }, source }) => (
        <div key={`${source.sourceSystemHSAId} ${source.documentId}`} className={styles['plan']}>
          <Facts>
            <Fact label={t('next')}>{next ? <WhenNext when={next} /> : t('noDay')}</Fact>
            <Fact label={t('often')}>{quoted(often)}</Fact>
            <Fact label={t('by')}>{quoted(by)}</Fact>
            <Fact label={t('unit')}>{unit && <UnitToCall {...unit} />}</Fact>
            <Fact label={t('with')}>
              {materials.length > 0 && (
                <ul role="list" className={styles['list']}>
                  {materials.map((material, index) => (
                    // The same may stand there twice.
                    <li key={index}>
                      <SourceText>{material}</SourceText>
                    </li>
                  ))}
                </ul>
              )}
            </Fact>
          </Facts>
          <AboutItem source={source} of={t('dressing')} />
        </div>
      ))}
    </Card>
  )
}
