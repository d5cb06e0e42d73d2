import type { Refusals } from './described.ts'

/** What each code of a problem means. */
export const problemWords: Readonly<Record<string, string>> = {
  'actor-missing': '`Actor-Id` or `Actor-Type` is missing',
  'area-not-allowed': 'the one who asks may not see, or not act in, this area',
  'bad-answer': 'the body is no answer to the question',
  'bad-appointment': 'the body names nobody who can be appointed, or no rights that can be given',
  'bad-choice': '`avtal` is another than `ja`',
  'bad-guest': 'the body names nobody who can be invited',
  'bad-letter': 'the body is no letter',
  'bad-mark': 'the body is no mark of this kind',
  'bad-number': 'what is to be a number is none',
  'bad-order': 'the body is no order',
  'bad-party': 'the body names no party',
  'bad-proposal': 'the body is no proposal',
  'bad-receiver': 'a unit takes no messages from this person, or there is no such thread',
  'bad-reply': 'the body is no reply that can be given',
  'bad-request': 'the body names no unit that can be asked',
  'bad-resource': '`resurs` has no items of its own',
  'bad-text': 'the body holds no text, or one that is too long',
  'bad-time': 'the body names no time, or one that is yet to come',
  'bad-value': 'the body is no value of what is agreed',
  'bad-window': '`from` or `to` is no day, or `from` is not before `to`',
  'calendar-refused': 'the calendar of the meeting does not take the answer now',
  'engagement-index-down': 'the platform cannot say which sources to ask',
  'idempotency-key-missing': '`Idempotency-Key` is missing, or is not 8 to 64 letters, digits, `-` and `_`',
  'idempotency-key-reused': 'the key has been sent with another body; nothing has been done',
  internal: 'something failed within the platform',
  'letter-not-sent': 'the one who called has not got the message; nobody has been invited',
  'meeting-cancelled': 'the meeting is called off',
  'meeting-over': 'the meeting is over',
  'meeting-to-come': 'there is a meeting to come already',
  'no-document': 'there is no such file',
  'no-meeting': 'there is no meeting about the plan',
  'no-such-ombud': 'there is no such appointment that can be changed',
  'no-such-plan': 'there is no such plan, or it takes nothing of this kind',
  'no-such-value': 'there is no such value that was sent from here',
  'not-allowed': 'the platform may not do this, or not for the one who asks',
  'not-logged-in': 'nobody is logged in',
  'not-told': 'the one who called has not got the message; nothing has been kept',
  'plan-ended': 'the plan has ended',
  'same-just-sent': 'the same has just been sent with another key; nothing has been sent',
  'some-calendars-only': 'some calendars have got the answer, and some have not',
  'source-refused': 'a source failed; nothing has been changed there',
  'source-silent': 'a source did not answer in time; nobody knows whether it has done anything',
  'subject-not-represented': 'the one who asks does not represent the person',
  'subject-of-care-missing': '`Subject-Of-Care` is missing',
  'unknown-actor': 'another is logged in than the one who asks, or the type is not that of the right',
  'unknown-item': 'the one who asks has not been told of such an item',
  'unknown-version': 'the one who asks has not been told of such a version',
}

/** What every address about a person may answer. */
export const ofPerson: Refusals = {
  400: ['subject-of-care-missing', 'actor-missing'],
  401: ['not-logged-in', 'unknown-actor'],
  403: ['subject-not-represented', 'area-not-allowed'],
  500: ['internal'],
  503: ['engagement-index-down'],
}

/** What every address may answer where something is sent that is done once. */
export const ofOnce: Refusals = {
  400: ['idempotency-key-missing'],
  422: ['idempotency-key-reused'],
}

/** All of them, the codes of each status once. */
export function allRefusals(...some: readonly (Refusals | undefined)[]): Refusals {
  const all: Record<number, string[]> = {}
  for (const one of some)
    for (const [status, codes = []] of Object.entries(one ?? {}))
      all[Number(status)] = [...new Set([...(all[Number(status)] ?? []), ...codes])]
  return all
}
