import { useTexts } from '#platform/i18n/use-texts.ts'
import type { Frikort } from '../standing.ts'

/** That a frikort ends within a month. */
export function Ends({ frikort: { daysLeft, soon } }: { frikort: Extract<Frikort, { is: 'valid' }> }) {
  const t = useTexts('avgiftsord')
  if (!soon) return null
  return <p>{daysLeft === 0 ? t('endsToday') : t('endsSoon', { count: daysLeft })}</p>
}
