import { useNow } from '#platform/clock/clock.ts'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { Columns } from '#ui/Columns.tsx'
import { Notice } from '#ui/Notice.tsx'
import { quoted, WithSource } from '#ui/SourceText.tsx'
import { Stack } from '#ui/Stack.tsx'
import { isOver } from '../alerts.ts'
import type { Alert, HealthItem } from '../contract.ts'
import { AboutRecord, PartlyOf } from './AboutRecord.tsx'
import { AlertFacts } from './AlertFacts.tsx'
import { Related } from './Related.tsx'

/** All of one warning, of whatever kind. What no longer applies says so first. */
export function AlertBody({ alert, items }: { alert: Alert; items: HealthItem[] }) {
  const t = useTexts('halsouppgift')
  const over = isOver(alert, useNow())
  const { obsoleteComment: why, related } = alert
  return (
    <Stack>
      {over && (
        <Notice tone="info">
          <WithSource>{why ? t('overWhy', { why: quoted(why) }) : t('over')}</WithSource>
        </Notice>
      )}
      <PartlyOf item={alert} />
      <Columns beside={<AboutRecord item={alert} />}>
        <AlertFacts alert={alert} isOver={over} />
        <Related ids={related.flatMap(({ ids }) => ids)} items={items}>
          {related.flatMap(({ type, comment }) => comment ?? type?.text ?? []).join('. ')}
        </Related>
      </Columns>
    </Stack>
  )
}
