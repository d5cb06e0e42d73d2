import * as v from 'valibot'
import { keepMeeting, type KeptGuest, meetingKept } from '../platform/meetings.ts'
import { hash } from '../platform/hash.ts'
import { timeIn } from '../worlds/lookup.ts'
import { json } from './faulty.ts'
import { meetingLetter } from './meeting-letter.ts'
import { planMet } from './meeting-of-plan.ts'
import { refusal } from './mote-svar.ts'
import { type AskedMeeting, ombudOf, stateOf } from './mote.ts'
import { problem } from './problem.ts'

const short = v.pipe(v.string(), v.trim(), v.maxLength(80))
/** What `POST /api/vardplaner/{id}/mote/gaster` takes. */
export const bodySchema = v.union([
  /**
   * An ombud is invited.
   * - `ombud`: id of one of `ombud` in the answer of `GET /api/vardplaner/{id}/mote`
   */
  v.strictObject({ ombud: v.string() }),
  /**
   * An invitation of an ombud is taken back.
   * - `remove`: id of one of the `guests`
   */
  v.strictObject({ remove: v.string() }),
  /**
   * Somebody else is invited.
   * - `name`: their name · `relation`: what they are to the person, or empty
   */
  v.strictObject({ name: v.pipe(short, v.minLength(1)), relation: short }),
])

/**
 * `POST /api/vardplaner/{id}/mote/gaster`: invites an ombud in force at once, or tells the one who called of another by name; or takes back
 * the invitation of an ombud. 400 for nobody who can be invited, 403 for an ombud who asks, 409 when the meeting is off or over, 502 when
 * the message did not arrive; then nobody has been invited.
 */
export async function bjudIn(question: AskedMeeting, id: string, body: unknown): Promise<Response> {
  const met = planMet(question, id)
  const refused = refusal(question, met, 'invite')
  if (refused || !met) return refused ?? problem(404, 'no-such-plan')
  const parsed = v.safeParse(bodySchema, body)
  if (!parsed.success) return problem(400, 'bad-guest')
  const { world, persona } = question
  const { guests } = meetingKept(world, persona, id)
  const keep = (some: readonly KeptGuest[]) => {
    keepMeeting(world, persona, id, { guests: some })
    return json(stateOf(question, met))
  }
  const said = parsed.output
  if ('remove' in said) return keep(guests.filter((one) => one.id !== said.remove || one.kind === 'other'))
  const invitedAt = timeIn(world).toISOString()
  if ('ombud' in said) {
    const found = ombudOf(question).find((one) => one.id === said.ombud)
    if (!found) return problem(400, 'bad-guest')
    const { name, relation } = found
    const rest = guests.filter((one) => one.id !== found.id)
    return keep([...rest, { id: found.id, name, kind: 'ombud', invitedAt, ...(relation && { relation }) }])
  }
  const { name, relation } = said
  const guest = hash(`guest\n${id}\n${name}\n${relation}`)
  if (guests.some((one) => one.id === guest)) return keep(guests)
  const who = relation ? `${name} (${relation})` : name
  const sentTo = await meetingLetter(
    question,
    met,
    `${who} är inbjuden till mötet om planen ”${met.item.title}”. Kalla gärna också ${name}.`,
  )
  if (!sentTo) return problem(502, 'letter-not-sent')
  // Told anew, since what is kept may have been changed meanwhile.
  const now = meetingKept(world, persona, id).guests
  return keep([...now, { id: guest, name, kind: 'other', invitedAt, sentTo, ...(relation && { relation }) }])
}
