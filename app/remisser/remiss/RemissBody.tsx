import { PartlyRead } from '#platform/answer/harkomst/PartlyRead.tsx'
import { useNow } from '#platform/clock/clock.ts'
import { Columns } from '#ui/Columns.tsx'
import { Stack } from '#ui/Stack.tsx'
import type { Referral } from '../contract.ts'
import { standingOf } from '../standing.ts'
import { About } from './About.tsx'
import { History } from './History.tsx'
import { Now } from './Now.tsx'

/** All of a remiss: how it stands and what can be done, every step, and who sent it where. */
export function RemissBody({ referral }: { referral: Referral }) {
  const standing = standingOf(referral, useNow())
  const partly = referral.activities.find((one) => one.partly)
  return (
    <Stack>
      {partly && <PartlyRead source={partly.source} />}
      <Columns beside={<About referral={referral} standing={standing} />}>
        <Now standing={standing} />
        <History activities={referral.activities} />
      </Columns>
    </Stack>
  )
}
