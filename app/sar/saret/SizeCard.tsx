import { ItemSource } from '#platform/answer/ItemSource.tsx'
import { useNow } from '#platform/clock/clock.ts'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { Card } from '#ui/Card.tsx'
import { ValueTable } from '#ui/ValueTable.tsx'
import type { Wound } from '../contract.ts'
import { inTime } from '../order.ts'
import { useWoundWords } from '../sarord/use-wound-words.ts'
import { areaOf, isMeasured } from '../size.ts'
import { SizeChart } from './SizeChart.tsx'

/** How large it has been: a chart of the area where both sides were measured, and under it every measure there is. */
export function SizeCard({ wound: { entries } }: { wound: Wound }) {
  const t = useTexts('saret')
  const shared = useTexts('answer')
  const words = useWoundWords()
  const { past, undated } = inTime(entries.filter(isMeasured), useNow())
  const measured = [...past, ...undated]
  const sources = new Set(measured.map(({ source }) => source.sourceSystemHSAId))
  return (
    <Card title={t('sizes')}>
      {measured.length === 0 ? (
        <p>{t('noSizes')}</p>
      ) : (
        <>
          <SizeChart past={past} />
          {sources.size > 1 && <p>{t('severalMeasure')}</p>}
          <ValueTable
            caption={t('table')}
            columns={[t('day'), t('size'), t('area')]}
            rows={measured.map((one) => {
              const area = areaOf(one)
              return {
                key: one.id,
                head: (
                  <>
                    {one.at ? words.day(one.at) : t('noDate')} <ItemSource source={one.source} />
                  </>
                ),
                cells: [words.size(one), area === undefined ? '–' : t('cm2', { area: words.number(area) })],
              }
            })}
            first={6}
            more={(shown, count) => shared('showMore', { shown, count })}
          />
        </>
      )}
    </Card>
  )
}
