import { useTexts } from '#platform/i18n/use-texts.ts'
import { Fact } from '#ui/Facts.tsx'
import { UnitToCall } from '#ui/UnitToCall.tsx'
import type { Fee } from './contract.ts'

/** Whom to ask about a fee, with the number to call where it is known. */
export function Ask({ fee: { ask } }: { fee: Fee }) {
  const t = useTexts('avgiftsord')
  return <Fact label={t('ask')}>{ask && <UnitToCall {...ask} />}</Fact>
}
