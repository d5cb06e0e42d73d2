import { isPlain, contacts, type Status, statuses, isLast, isOn, type Broken } from './test-broken.ts'
import { answers, bodies, every, first, items, withHeader } from './test-changes.ts'

export const brokenParts: readonly Broken[] = [
  [
    'does not say that it did not wait',
    ['parts-applied'],
    () => answers(every, withHeader('Preference-Applied', undefined)),
  ],
  [
    'loses a record in a part that another told',
    ['parts-kept', 'parts-whole'],
    (who) =>
      bodies(
        (request) => contacts(who)(request) && isOn(request),
        (body) => (isLast(body) ? { ...body, items: (body['items'] as unknown[]).slice(1) } : body),
      ),
  ],
  [
    'takes back what it told before all had answered',
    ['parts-kept'],
    (who) =>
      bodies(
        (request) => contacts(who)(request) && isOn(request),
        (body) => {
          const [one, ...rest] = body['items'] as Status[]
          const source = { ...(one?.['source'] as object), documentId: 'kontroll' }
          return isLast(body) ? body : { ...body, items: [{ ...one, source }, ...rest] }
        },
      ),
  ],
  [
    'tells an item twice in a part',
    ['parts-single'],
    (who) =>
      items(
        (request) => contacts(who)(request) && isOn(request),
        (all) => [...all, ...all.slice(0, 1)],
      ),
  ],
  [
    'tells less in parts than at once',
    ['parts-whole'],
    (who) =>
      items(
        (request) => contacts(who)(request) && !isPlain(request),
        (all) => all.filter(({ kind }) => kind !== 'relative'),
      ),
  ],
  [
    'never ends an answer in parts',
    ['parts-end'],
    (who) =>
      statuses(
        (request) => contacts(who)(request) && !isPlain(request),
        (all) =>
          first(all, (one) => ({ ...one, statusCode: 'NoDataSynchPending', isResponseInSynch: false })),
      ),
  ],
  [
    'sends a part that is no answer',
    ['parts-end'],
    (who) =>
      bodies(
        (request) => contacts(who)(request) && isOn(request),
        () => ({ error: 'x' }),
      ),
  ],
  [
    'gives all parts one logId',
    ['parts-known'],
    (who) =>
      bodies(
        (request) => contacts(who)(request) && !isPlain(request),
        (body) => ({ ...body, logId: 'samma' }),
      ),
  ],
]
