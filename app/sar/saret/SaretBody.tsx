import { useTexts } from '#platform/i18n/use-texts.ts'
import { PartlyRead } from '#platform/answer/harkomst/PartlyRead.tsx'
import { Columns } from '#ui/Columns.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Stack } from '#ui/Stack.tsx'
import type { Wound } from '../contract.ts'
import { differing } from '../standing.ts'
import { About } from './About.tsx'
import { AssessmentCard } from './AssessmentCard.tsx'
import { DressingCard } from './DressingCard.tsx'
import { Entries } from './Entries.tsx'
import { SizeCard } from './SizeCard.tsx'
import { WatchCard } from './WatchCard.tsx'

/** What to heed and who dresses it first, then how it has been; last what each source says of the wound itself. */
export function SaretBody({ wound }: { wound: Wound }) {
  const t = useTexts('saret')
  const differ = differing(wound)
  const partly = wound.plans.filter((plan) => plan.partly)
  const hasPlan = wound.plans.length > 0
  return (
    <Stack>
      {partly.map(({ source }) => (
        <PartlyRead key={source.documentId} source={source} />
      ))}
      {!hasPlan && (
        <Notice tone="info" title={t('noPlan')}>
          <p>{t('noPlanText')}</p>
        </Notice>
      )}
      {differ.length > 0 && (
        <Notice tone="warn" title={t('differ')}>
          <p>{t('differText', { what: differ.map((field) => t(`differs.${field}`)).join(', ') })}</p>
        </Notice>
      )}
      {hasPlan && (
        <Columns beside={<DressingCard wound={wound} />}>
          <Stack>
            <WatchCard wound={wound} />
            <AssessmentCard wound={wound} />
          </Stack>
        </Columns>
      )}
      <SizeCard wound={wound} />
      <Entries wound={wound} />
      {hasPlan && <About wound={wound} />}
    </Stack>
  )
}
