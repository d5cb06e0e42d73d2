import { ok, nobody, type Broken } from './test-broken.ts'
import { aboutOf, answers, asked, bodies, instead, isPath, json, pathOf, withHeader } from './test-changes.ts'

export const brokenWho: readonly Broken[] = [
  [
    'does not echo the subject',
    ['subject-echoed'],
    () => answers(ok, withHeader('Subject-Of-Care', undefined)),
  ],
  [
    'echoes another subject',
    ['subject-echoed'],
    () =>
      answers(
        (request, given) => ok(request, given) && isPath('kontakter')(request),
        withHeader('Subject-Of-Care', 'p-annan'),
      ),
  ],
  [
    'lets the data of anybody through',
    ['others-refused'],
    ({ own, helped }) =>
      instead(
        (request) => ![own, helped, null].includes(aboutOf(request)),
        (request) => asked(request, { 'Subject-Of-Care': own, 'Actor-Type': 'subject_of_care' }),
      ),
  ],
  [
    'guesses whose data is meant',
    ['who-needed'],
    ({ own }) =>
      instead(
        (request) =>
          aboutOf(request) === null && isPath('tidslinje', 'kallor')(request) && request.method === 'GET',
        (request) => asked(request, { 'Subject-Of-Care': own }),
      ),
  ],
  [
    'believes any actor',
    ['actor-checked'],
    ({ own }) =>
      instead(
        ({ headers }) => (headers.get('Actor-Id') ?? own) !== own,
        (request) => asked(request, { 'Actor-Id': own }),
      ),
  ],
  [
    'opens an area that the ombud may not see',
    ['area-refused'],
    () =>
      answers(
        (request, given) =>
          pathOf(request) === 'delning/parter' && given.status === 403 && request.headers.has('View-Scopes'),
        () => json(200, { items: [] }),
      ),
  ],
  [
    'tells a log-in to nobody',
    ['session-closed'],
    () =>
      answers(
        (request) => nobody(request) && isPath('session')(request),
        () => json(200, {}),
      ),
  ],
  [
    'tells anything to nobody',
    ['asking-closed'],
    () =>
      answers(
        (request) => nobody(request) && isPath('kallor')(request),
        () => json(200, {}),
      ),
  ],
  [
    'says nothing of when the log-in ends',
    ['session-expires'],
    () => answers(ok, withHeader('Session-Expires', undefined)),
  ],
  [
    'says when the log-in ends without an offset',
    ['session-expires'],
    () => answers(ok, withHeader('Session-Expires', '2026-11-23T09:00:00')),
  ],
  [
    'prolongs the session when it is asked for',
    ['session-asked'],
    () => {
      let times = 0
      return bodies(isPath('session'), (body) => ({
        ...body,
        expiresAt: new Date(Date.parse(String(body['expiresAt'])) + (times += 1) * 60_000).toISOString(),
      }))
    },
  ],
  [
    'tells of a session that has ended',
    ['session-lasts'],
    () => bodies(isPath('session'), (body) => ({ ...body, expiresAt: body['serverTime'] })),
  ],
  [
    'tells a session of another shape',
    ['session-read'],
    () => bodies(isPath('session'), (body) => ({ ...body, person: undefined })),
  ],
  [
    'tells a representation that cannot be read',
    ['session-represents'],
    () =>
      bodies(isPath('session'), (body) => ({
        ...body,
        represents: [...(body['represents'] as unknown[]), {}],
      })),
  ],
]
