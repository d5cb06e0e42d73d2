import { hash } from '../platform/hash.ts'
import { keepMeeting, meetingKept } from '../platform/meetings.ts'
import { giveLetter } from './give-letter.ts'
import { letterTarget, type PlanMet } from './meeting-of-plan.ts'
import type { AskedMeeting } from './mote.ts'

/**
 * Tells the unit of the one who called something about the meeting, as a message of the one who acts. The name of the unit when it has
 * got it; undefined when it takes none, or has not got it. An attempt at the same once more can only arrive once.
 */
export async function meetingLetter(
  question: AskedMeeting,
  met: PlanMet,
  text: string,
): Promise<string | undefined> {
  const { world, persona } = question
  const target = letterTarget(question, met)
  if (!target) return undefined
  const { sent } = meetingKept(world, persona, met.id)
  const { outcome } = await giveLetter(
    { ...question, key: hash(`${met.id}\n${sent}\n${text}`) },
    { to: [target.id], text, subject: 'Mötet om planen', about: { kind: 'plan', id: met.id } },
    target,
    undefined,
  )
  if (outcome !== 'sent') return undefined
  keepMeeting(world, persona, met.id, { sent: sent + 1 })
  return target.unit.name
}
