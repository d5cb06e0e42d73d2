import { isPlain, contacts, plainContacts, type Status, statuses, type Broken } from './test-broken.ts'
import { aboutOf, asked, bodies, first, isPath, items, pathOf } from './test-changes.ts'

export const brokenSources: readonly Broken[] = [
  [
    'drops the status of a source',
    ['statuses-each'],
    (who) =>
      statuses(contacts(who), (all) =>
        all.filter(({ sourceName }) => sourceName !== 'Ögonkliniken Storstaden'),
      ),
  ],
  [
    'tells a status twice',
    ['statuses-each'],
    (who) => statuses(plainContacts(who), (all) => [...all, ...all.slice(0, 1)]),
  ],
  [
    'tells a status that is not known',
    ['statuses-read'],
    (who) =>
      statuses(contacts(who), (all) =>
        all.map((one) =>
          one['sourceName'] === 'Ögonkliniken Storstaden' ? { ...one, statusCode: 'Fine' } : one,
        ),
      ),
  ],
  [
    'says two things of one source',
    ['statuses-agree'],
    (who) => statuses(contacts(who), (all) => first(all, (one) => ({ ...one, isResponseFromCache: true }))),
  ],
  [
    'does not say why a source failed',
    ['failure-told'],
    (who) =>
      statuses(plainContacts(who), (all) =>
        all.map((one) => ({ ...one, lastUnsuccessfulSynchError: undefined })),
      ),
  ],
  [
    'does not say whose it is that could not be read',
    ['unreadable-named'],
    () =>
      bodies(
        (request) => isPlain(request),
        (body) =>
          Array.isArray(body['unreadable'])
            ? {
                ...body,
                unreadable: (body['unreadable'] as Status[]).map((one) => ({
                  ...one,
                  sourceName: undefined,
                })),
              }
            : body,
      ),
  ],
  [
    'does not tell a source among all',
    ['sources-known'],
    ({ helped }) =>
      items(
        (request) => isPath('kallor')(request) && aboutOf(request) === helped,
        ([, ...all]) => all,
      ),
  ],
  [
    'does not honour a window',
    ['window-kept'],
    () => async (request, ask) => {
      const given = await ask(request)
      const isWindow = isPath('tidslinje')(request) && /\?(from|to)=[^&]*$/.test(request.url)
      return isWindow && given.status === 200 ? ask(asked(request, {}, request.url.split('?')[0])) : given
    },
  ],
  [
    'takes any window',
    ['window-refused'],
    () => async (request, ask) => {
      const given = await ask(request)
      const isRefused = given.status === 400 && pathOf(request) === 'genomforande'
      return isRefused ? ask(asked(request, {}, request.url.split('?')[0])) : given
    },
  ],
  [
    'counts months wrongly',
    ['months-agree'],
    ({ own }) =>
      bodies(
        (request) => isPath('tidslinje')(request) && aboutOf(request) === own,
        (body) => ({ ...body, undated: 7 }),
      ),
  ],
  [
    'counts what is left out wrongly',
    ['latest-honest'],
    () =>
      bodies(
        ({ url }) => url.includes('senaste=3'),
        (body) => ({ ...body, earlier: 77 }),
      ),
  ],
  [
    'tells an event otherwise alone',
    ['item-alone'],
    () =>
      items(
        (request) => /^tidslinje\/[a-z0-9]{14}$/.test(pathOf(request)),
        (all) => first(all, (one) => ({ ...one, title: 'Annat' })),
      ),
  ],
]
