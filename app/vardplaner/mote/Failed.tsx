import { useTexts } from '#platform/i18n/use-texts.ts'
import { Notice } from '#ui/Notice.tsx'
import { UnitToCall } from '#ui/UnitToCall.tsx'
import type { CarePlan } from '../contract.ts'
import { callerOf } from './meeting-state.ts'
import type { MeetingChange } from './use-meeting-change.ts'

/** That what was sent was not taken, or that nobody knows whether it was; what was written stands, and there is a number to call. */
export function Failed({ failed, plan }: { failed: MeetingChange['failed']; plan: CarePlan }) {
  const t = useTexts('mote')
  if (!failed) return null
  return (
    <div role="alert">
      <Notice tone="alert" title={t(`${failed}.title`)}>
        <p>
          {t(`${failed}.text`)} <UnitToCall {...callerOf(plan)} />
        </p>
      </Notice>
    </div>
  )
}
