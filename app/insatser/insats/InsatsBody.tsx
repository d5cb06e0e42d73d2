import { PartlyRead } from '#platform/answer/harkomst/PartlyRead.tsx'
import { Columns } from '#ui/Columns.tsx'
import { Stack } from '#ui/Stack.tsx'
import { WhatChanged } from '../../sedan-sist/marken/WhatChanged.tsx'
import type { Insats } from '../contract.ts'
import { Performed } from '../genomforande/Performed.tsx'
import { About } from './About.tsx'
import { AppealCard } from './AppealCard.tsx'
import { ChangeCard } from './ChangeCard.tsx'
import { DecisionCard } from './DecisionCard.tsx'
import { isHealthCare } from './law.ts'
import { ProviderCard } from './ProviderCard.tsx'

/** All of an insats: the decision and how it is appealed, who does it and whom else one may choose, and what was done. */
export function InsatsBody({ insats, known }: { insats: Insats; known: readonly string[] }) {
  const { decision, typeOfCareService, partly, source } = insats
  const health = isHealthCare(insats)
  return (
    <Stack>
      {partly && <PartlyRead source={source} />}
      <WhatChanged area="insatser" id={insats.id} place="top" />
      <Columns
        beside={
          <Stack>
            {typeOfCareService && <ProviderCard insats={insats} />}
            {typeOfCareService && !health && <ChangeCard insats={insats} />}
            <About insats={insats} />
          </Stack>
        }
      >
        <Stack>
          <DecisionCard insats={insats} />
          {decision && <AppealCard decision={decision} />}
          {typeOfCareService && !health && <Performed insats={insats} known={known} />}
          <WhatChanged area="insatser" id={insats.id} place="foot" />
        </Stack>
      </Columns>
    </Stack>
  )
}
