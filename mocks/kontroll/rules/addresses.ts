import { isGood } from '../read-told.ts'
import { judgeEach, noSession, type Rule, type Shown, well } from '../rule.ts'
import { askingOf, type Subject } from '../subjects.ts'
import { isObject, textIn } from '../walk.ts'
import type { Trial } from '../trial.ts'
import { filesWhole } from './files.ts'
import { seenStatus, statusIs } from './status.ts'

const ownOf = ({ subjects }: Trial): Subject[] => subjects.filter(({ own }) => own)
const asked = (trial: Trial, paths: readonly string[]) =>
  ownOf(trial).flatMap((own) => paths.map((path) => askingOf(own, path)))

/** An id that nothing has. */
const nothing = 'kontroll-inget-har-detta-id'

const unknownItem: Rule = {
  id: 'unknown-id',
  says: 'An id that nothing has gives 404; an event of the timeline, also an answer without items.',
  because: 'The portal says then that it is not here, and not that something is broken.',
  judge: (trial) =>
    judgeEach(
      asked(trial, [
        `tidslinje/${nothing}`,
        `vardhandelser/${nothing}`,
        `vardplaner/${nothing}/mote`,
        `vardplaner/${nothing}/mote/andrat`,
        `vardplaner/${nothing}/dokument/1`,
        `inkorg/${nothing}/fil/1`,
        `anteckningar/${nothing}/fil`,
        `provsvar/${nothing}/bild/1`,
        `sar/${nothing}/bild/1`,
      ]),
      noSession,
      async (one): Promise<Shown> => {
        const seen = await trial.ask(one)
        const isList = one.path.split('/').length === 2
        const { items } = isGood(seen) && isObject(seen.json) ? seen.json : {}
        if (isList && Array.isArray(items) && items.length === 0) return well
        if (isList && Array.isArray(items)) return { address: seen.address, seen: `${items.length} items` }
        // A source that did not answer may have it.
        return statusIs(seen, isList ? [404] : [404, 502])
      },
    ),
}

const unknownAddress: Rule = {
  id: 'unknown-address',
  says: 'An address that there is not gives 404 or 501.',
  because: 'A page in its place would be read as an answer.',
  judge: (trial) =>
    judgeEach(asked(trial, ['kontroll', 'kontroll/inget', 'tidslinje/1/2/3']), noSession, async (one) =>
      statusIs(await trial.ask(one), [404, 501]),
    ),
}

const methods: Rule = {
  id: 'method-refused',
  says: 'PUT, PATCH and DELETE, and POST to what is only read, give 404, 405 or 501.',
  because: 'What is not meant to be changed is not changed by a guess.',
  judge: (trial) =>
    judgeEach(
      ownOf(trial).flatMap((own) =>
        ['PUT', 'PATCH', 'DELETE', 'POST'].map((method) => askingOf(own, 'kallor', { method })),
      ),
      noSession,
      async (one) => statusIs(await trial.ask(one), [404, 405, 501]),
    ),
}

const head: Rule = {
  id: 'head-harmless',
  says: 'HEAD is answered without a body, as GET is or with 404, 405 or 501, and GET is answered after it.',
  because: 'What watches over a server asks so.',
  judge: (trial) =>
    judgeEach(
      ownOf(trial).map((own) => askingOf(own, 'kallor')),
      noSession,
      async (one): Promise<Shown> => {
        const seen = await trial.ask({ ...one, method: 'HEAD' })
        const after = await trial.ask(one)
        if (seen.lost || after.lost) return undefined
        if (seen.size > 0) return { address: seen.address, seen: 'a body' }
        if (!isGood(after)) return { address: after.address, seen: `after HEAD ${seenStatus(after)}` }
        return statusIs(seen, [200, 404, 405, 501])
      },
    ),
}

const long = 'a'.repeat(6_000)
const odd = [
  `tidslinje?from=${long}`,
  `tidslinje/${long}`,
  'tidslinje?from=%E0%A4%A',
  'tidslinje/%E0%A4%A',
  'tidslinje/%00',
  'tidslinje/..%2F..%2Fsession',
  'tidslinje/__proto__',
  'tidslinje?from=2026-11-01&from=2026-11-02',
  'tidslinje?%5B%5D=%27%22%3E%3Cscript%3E',
  'anteckningar?senaste=999999999999999999999',
  'provsvar?senaste=-1',
  'tillhor',
  'tillhor?resurs=__proto__&id=1',
]

const oddOnes: Rule = {
  id: 'odd-questions',
  says: 'Long, broken and strange addresses are refused or answered, and never give 500.',
  because: 'A link that was cut or written by hand is no fault of the platform.',
  judge: (trial) =>
    judgeEach(asked(trial, odd), noSession, async (one): Promise<Shown> => {
      const seen = await trial.ask(one)
      if (seen.lost) return undefined
      const isWell = seen.status < 500 || seen.status === 501
      return isWell ? well : { address: seen.address, seen: seenStatus(seen) }
    }),
}

const owner: Rule = {
  id: 'owner-told',
  says: '`GET /api/tillhor` says of an item whose it is, and nothing of one that nobody may see.',
  because:
    'A link that was kept is opened for the right person, and tells nobody that there is such a thing.',
  judge: (trial) =>
    judgeEach(
      trial.told
        .filter(({ list, subject }) => list.path === 'kontakter' && trial.subjects.includes(subject))
        .flatMap(({ subject, items: [first] }) => {
          const id = textIn(first, 'id')
          return id === undefined ? [] : { id, whose: subject.id }
        })
        .concat({ id: nothing, whose: '' }),
      noSession,
      async ({ id, whose }): Promise<Shown> => {
        const [own] = ownOf(trial)
        if (!own) return undefined
        const path = `tillhor?resurs=kontakter&id=${encodeURIComponent(id)}`
        const seen = await trial.ask(askingOf(own, path, { shown: 'tillhor?resurs&id' }))
        if (!isGood(seen)) return statusIs(seen, [200])
        const told = textIn(seen.json, 'personId') ?? ''
        return told === whose ? well : { address: seen.address, seen: 'personId: another, or noSession' }
      },
    ),
}

export const ofAddresses = {
  name: 'Addresses',
  rules: [unknownItem, unknownAddress, methods, head, oddOnes, filesWhole, owner],
}
