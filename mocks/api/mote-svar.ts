import * as v from 'valibot'
import { type EventReplyAnswer } from '../../app/tidslinje/contract.ts'
import { longestProposal, longestThought } from '../../app/vardplaner/mote/contract.ts'
import { requireIndex } from '../platform/engagement-index.ts'
import { keepMeeting, meetingKept, type MeetingReply } from '../platform/meetings.ts'
import { timeIn } from '../worlds/lookup.ts'
import { json } from './faulty.ts'
import { meetingLetter } from './meeting-letter.ts'
import { answerableIn, closedBecause, type PlanMet, planMet } from './meeting-of-plan.ts'
import { type AskedMeeting, canDo, stateOf } from './mote.ts'
import { problem } from './problem.ts'
import { svar } from './svar.ts'

const words = (longest: number) => v.pipe(v.string(), v.trim(), v.maxLength(longest))

/** What `POST /api/vardplaner/{id}/mote/svar` takes. */
export const replySchema = v.variant('answer', [
  /**
   * Yes, or the last answer taken back.
   * - `answer`: which of them
   */
  v.object({ answer: v.picklist(['coming', 'undo']) }),
  /**
   * Another time is asked for.
   * - `answer`: that · `text`: which times suit
   */
  v.object({ answer: v.literal('other-time'), text: v.pipe(words(longestProposal), v.minLength(1)) }),
])

/**
 * `POST /api/vardplaner/{id}/mote/svar`: answers in each calendar that takes replies, and tells what has no calendar, and words of other
 * times, to the one who called. 400 for what is no answer, 409 when the meeting is off or over or its calendar takes none now, 502 and
 * 504 when a calendar fails or is silent.
 */
export async function svaraOmMote(question: AskedMeeting, id: string, body: unknown): Promise<Response> {
  const met = planMet(question, id)
  const parsed = v.safeParse(replySchema, body)
  const refused = refusal(question, met, 'reply')
  if (refused || !met) return refused ?? problem(404, 'no-such-plan')
  if (!parsed.success) return problem(400, 'bad-reply')
  const { world, persona, actor } = question
  const said = parsed.output
  // Of a meeting without a time there is none to say yes to.
  if (said.answer === 'coming' && !met.meeting?.start) return problem(400, 'bad-reply')
  const calendars = answerableIn(question, met)
  for (const [place, event] of calendars.entries()) {
    const failed = await failureOf(await svar(question, event, { reply: said.answer }))
    // Where one has got it, it is not so that nothing is sent.
    if (failed) return place > 0 ? problem(502, 'some-calendars-only') : failed
  }
  const { reply: before } = meetingKept(world, persona, id)
  if (said.answer === 'undo') {
    const isTold =
      !before?.sentTo || (await meetingLetter(question, met, 'Svaret om mötet gäller inte längre.'))
    if (!isTold) return problem(502, 'not-told')
    keepMeeting(world, persona, id, { reply: undefined })
    return json(stateOf(question, met))
  }
  const text = said.answer === 'other-time' ? said.text : undefined
  const letter = text ? `Önskemål om en annan tid: ${text}` : 'Svar: kommer till mötet.'
  const needsLetter = text !== undefined || calendars.length === 0
  // The same that has arrived is not told twice.
  const isSame = before?.answer === said.answer && before.text === text && before.about === met.meeting?.start
  const sentTo =
    needsLetter && !(isSame && before.sentTo) ? await meetingLetter(question, met, letter) : before?.sentTo
  const { person } = actor
  const name = person.protectedIdentity ? undefined : `${person.givenName} ${person.familyName}`
  const reply: MeetingReply = {
    answer: said.answer,
    about: met.meeting?.start,
    by: { id: actor.id, ...(name && { name }) },
    ...(text && { text }),
    ...(sentTo && { sentTo }),
  }
  keepMeeting(world, persona, id, { reply })
  return json(stateOf(question, met))
}

/** The answer to the portal when a calendar has not got it. */
async function failureOf(answer: Response): Promise<Response | undefined> {
  if (!answer.ok) return answer
  const { outcome } = (await answer.json()) as EventReplyAnswer
  return outcome === 'done' || outcome === 'already-done' ? undefined : problem(409, 'calendar-refused')
}

/**
 * What `POST /api/vardplaner/{id}/mote/fragor` takes: all three each time, empty for one that is nothing.
 * - `important`: what matters · `works`: what works · `worries`: what worries
 */
export const thoughtsSchema = v.object({
  important: words(longestThought),
  works: words(longestThought),
  worries: words(longestThought),
})

/** `POST /api/vardplaner/{id}/mote/fragor`: keeps the thoughts; without any they are gone. 403 where the platform may not keep them. */
export async function sparaTankar(question: AskedMeeting, id: string, body: unknown): Promise<Response> {
  const met = planMet(question, id)
  const refused = refusal(question, met, 'write')
  if (refused || !met) return refused ?? problem(404, 'no-such-plan')
  const parsed = v.safeParse(thoughtsSchema, body)
  if (!parsed.success) return problem(400, 'bad-text')
  const { important, works, worries } = parsed.output
  const some = Boolean(important || works || worries)
  keepMeeting(question.world, question.persona, id, {
    thoughts: {
      ...(important && { important }),
      ...(works && { works }),
      ...(worries && { worries }),
      ...(some && { writtenAt: timeIn(question.world).toISOString() }),
    },
  })
  return json(stateOf(question, met))
}

/**
 * What `POST /api/vardplaner/{id}/mote/begar` takes.
 * - `reason`: why a meeting is asked for, in the person's own words
 */
export const askSchema = v.object({ reason: v.optional(words(longestThought), '') })

/** `POST /api/vardplaner/{id}/mote/begar`: asks for a meeting about a plan, once. 409 when there is one to come, or the plan has ended. */
export async function begarMote(question: AskedMeeting, id: string, body: unknown): Promise<Response> {
  const met = planMet(question, id)
  const refused = refusal(question, met, 'ask')
  if (refused || !met) return refused ?? problem(404, 'no-such-plan')
  const parsed = v.safeParse(askSchema, body)
  if (!parsed.success) return problem(400, 'bad-text')
  const { world, persona } = question
  if (!stateOf(question, met).asked) {
    const { reason } = parsed.output
    const to = await meetingLetter(
      question,
      met,
      reason ? `Önskar ett möte om planen: ${reason}` : 'Önskar ett möte om planen.',
    )
    if (!to) return problem(502, 'not-told')
    const sentAt = timeIn(world).toISOString()
    keepMeeting(world, persona, id, {
      asked: { sentAt, to, by: question.actor.id, ...(reason && { reason }) },
    })
  }
  return json(stateOf(question, met))
}

/** Why something is not done: there is no such plan, the one who asks has no right to it, or it is too late for it. */
export function refusal(
  question: AskedMeeting,
  met: PlanMet | undefined,
  what: 'reply' | 'invite' | 'write' | 'ask',
) {
  requireIndex(question.world)
  if (!met) return problem(404, 'no-such-plan')
  if (canDo(question, met)[what]) return undefined
  const closed = what === 'write' ? undefined : closedBecause(question, met)
  if (what === 'ask') return problem(409, closed ?? 'meeting-to-come')
  return closed ? problem(409, closed) : problem(403, 'not-allowed')
}
