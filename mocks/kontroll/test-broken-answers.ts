import { ok, isPlain, contacts, plainContacts, type Broken } from './test-broken.ts'
import {
  aboutOf,
  answers,
  asked,
  bodies,
  every,
  first,
  isPath,
  items,
  problemOf,
  withHeader,
} from './test-changes.ts'

export const brokenAnswers: readonly Broken[] = [
  ['gives an area a status of 500', ['areas-answer'], (who) => answers(contacts(who), () => problemOf(500))],
  [
    'answers 200 with an error in the body',
    ['envelope-read'],
    (who) => answers(contacts(who), (given) => ({ ...given, body: '{"error":"x"}' })),
  ],
  [
    'answers with a page',
    ['content-type'],
    (who) =>
      answers(contacts(who), (given) =>
        withHeader('Content-Type', 'text/html')({ ...given, body: '<h1>Fel</h1>' }),
      ),
  ],
  ['calls its answers text', ['content-type'], () => answers(ok, withHeader('Content-Type', 'text/plain'))],
  [
    'answers with half a JSON',
    ['json-read'],
    (who) => answers(contacts(who), (given) => ({ ...given, body: given.body.slice(0, 900) })),
  ],
  [
    'tells an item of another shape',
    ['items-read'],
    (who) => items(plainContacts(who), (all) => first(all, (one) => ({ ...one, kind: 'kontroll' }))),
  ],
  [
    'tells times without an offset',
    ['times-read'],
    (who) =>
      items(plainContacts(who), (all) =>
        first(all, (one) => ({
          ...one,
          source: { ...(one['source'] as object), authorTime: '2026-11-23T08:00:00' },
        })),
      ),
  ],
  [
    'tells a day that there is not',
    ['times-read'],
    (who) => items(plainContacts(who), (all) => first(all, (one) => ({ ...one, validFrom: '2026-02-30' }))),
  ],
  [
    'gives ids that need escaping',
    ['ids-in-path'],
    (who) =>
      items(contacts(who), (all) =>
        all.map((one, index) => (index === 0 ? one : { ...one, id: `A/${String(one['id'])}` })),
      ),
  ],
  [
    'tells an item twice',
    ['ids-unique'],
    (who) => items(plainContacts(who), (all) => [...all, ...all.slice(0, 1)]),
  ],
  [
    'makes new ids each time',
    ['ids-stable'],
    ({ own }) => {
      const known = new Set<string>()
      const isKnown = (path: string) => known.size === known.add(path).size
      return items(
        (request) => aboutOf(request) === own && isPlain(request) && isKnown(request.url),
        (all) => all.map((one) => ({ ...one, id: `ny-${String(one['id'])}` })),
      )
    },
  ],
  [
    'mixes what is of another in',
    ['subjects-apart'],
    (who) => async (request, ask) => {
      const given = await ask(request)
      if (!contacts(who)(request)) return given
      const other = await ask(
        asked(request, { 'Subject-Of-Care': who.own, 'Actor-Type': 'subject_of_care', Prefer: undefined }),
      )
      const itemsOf = ({ body }: typeof given) => (JSON.parse(String(body)) as { items: object[] }).items
      const body = {
        ...(JSON.parse(String(given.body)) as object),
        items: [...itemsOf(given), ...itemsOf(other).slice(0, 1)],
      }
      return { ...given, body: JSON.stringify(body) }
    },
  ],
  [
    'tells receivers of another shape',
    ['sheets-read'],
    () => bodies(isPath('inkorg/mottagare'), () => ({ units: [] })),
  ],
  [
    'leaks a personnummer',
    ['numbers-untold'],
    (who) => items(plainContacts(who), (all) => first(all, (one) => ({ ...one, notes: 'Om 19380312-2385' }))),
  ],
  [
    'leaks a personnummer in a header',
    ['numbers-untold'],
    (who) => answers(plainContacts(who), withHeader('X-Patient', '193803122385')),
  ],
  [
    'leaks a personnummer in a field for the platform',
    ['numbers-untold', 'internal-untold'],
    (who) => items(plainContacts(who), (all) => first(all, (one) => ({ ...one, patientId: '193803122385' }))),
  ],
  [
    'leaks a personnummer after a prefix',
    ['numbers-untold'],
    (who) => items(plainContacts(who), (all) => first(all, (one) => ({ ...one, notes: 'pat-193803122385' }))),
  ],
  [
    'leaks a personnummer with its signs by number',
    ['numbers-untold'],
    (who) =>
      answers(plainContacts(who), (given) => ({
        ...given,
        body: String(given.body).replace('{', String.raw`{"x":"\u0031\u00393803122385",`),
      })),
  ],
  [
    'tells notes between professionals',
    ['internal-untold'],
    (who) => items(plainContacts(who), (all) => first(all, (one) => ({ ...one, internalNotes: 'x' }))),
  ],
  [
    'withholds without naming it',
    ['withheld-named'],
    () => bodies(every, (body) => ({ ...body, withheld: undefined })),
  ],
  [
    'tells what is withheld',
    ['withheld-untold'],
    () =>
      items(
        (request) => isPath('tidslinje')(request) && request.headers.has('View-Scopes'),
        (all) => first(all, (one) => ({ ...one, kind: 'plan-activity' })),
      ),
  ],
  [
    'says that the own is withheld',
    ['withheld-true'],
    ({ own }) =>
      bodies(
        (request) => isPath('ombud')(request) && aboutOf(request) === own,
        (body) => ({ ...body, withheld: ['sar'] }),
      ),
  ],
]
