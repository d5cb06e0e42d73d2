import { useFocusKept } from '#platform/browser/use-focus-kept.ts'
import { useNow } from '#platform/clock/clock.ts'
import { Columns } from '#ui/Columns.tsx'
import { Stack } from '#ui/Stack.tsx'
import type { CarePlan } from '../contract.ts'
import { AfterMeeting } from './AfterMeeting.tsx'
import { Ask } from './Ask.tsx'
import { Calendars } from './Calendars.tsx'
import { Called } from './Called.tsx'
import type { MeetingState } from './contract.ts'
import { Guests } from './Guests.tsx'
import { allOff, isToCome, phaseOf } from './meeting-state.ts'
import { Reply } from './Reply.tsx'
import { Standing } from './Standing.tsx'
import { Thoughts } from './Thoughts.tsx'
import { WhenAndHow } from './WhenAndHow.tsx'

/** What there is of a meeting: first whether it stands, when and how, then the answer and what to prepare; beside that who is called. */
export function MeetingBody({ plan, state }: { plan: CarePlan; state: MeetingState }) {
  const phase = phaseOf(plan, useNow())
  const part = useFocusKept(`${phase} ${allOff(state.calendars)}`)
  const meeting = plan.structured?.meeting
  const isComing = isToCome(phase)
  return (
    <Stack ref={part}>
      <Standing plan={plan} state={state} />
      <Columns
        beside={
          <>
            {meeting && <Called meeting={meeting} state={state} />}
            {meeting && isComing && <Guests plan={plan} state={state} />}
            {state.calendars.length > 0 && <Calendars calendars={state.calendars} />}
          </>
        }
      >
        <WhenAndHow plan={plan} state={state} />
        {meeting?.start && phase === 'over' && <AfterMeeting id={plan.id} />}
        {meeting && <Reply plan={plan} state={state} />}
        {!isComing && <Ask plan={plan} state={state} />}
        {meeting && <Thoughts plan={plan} state={state} />}
      </Columns>
    </Stack>
  )
}
