import { itemIdSchema } from '#platform/answer/contract.ts'
import * as v from 'valibot'
import { type Break, breaksOf, isGood, isReadable, isTelling, type Told } from '../read-told.ts'
import { sheets } from '../resources.ts'
import { judgeEach, noAnswer, noSession, type Rule, type Shown, well } from '../rule.ts'
import { askingOf, mayRead } from '../subjects.ts'
import type { Trial } from '../trial.ts'
import { isObject, recordsIn, textIn } from '../walk.ts'
import { ofSession } from './session.ts'
import { statusIs } from './status.ts'

const readIn = ({ told }: Trial) => told.filter(isReadable)
const faultsOf = ({ seen: { address } }: Told, breaks: readonly Break[]) =>
  breaks.map(({ path, kind }) => ({ address, seen: `${path || 'body'}: ${kind}` }))
/** The items that have an id. */
const idsOf = ({ items }: Told) => items.flatMap((item) => textIn(item, 'id') ?? [])

const answered: Rule = {
  id: 'areas-answer',
  says: 'Every list that one may see answers 200, also when sources are silent or there is nothing.',
  because: 'A part of an answer is an answer; anything else is shown as a fault of the whole.',
  judge: ({ told }) => judgeEach(told, noSession, ({ seen }) => statusIs(seen, [200])),
}

const around: Rule = {
  id: 'envelope-read',
  says: 'An answer is an object with `items`, `processingStatus`, `unreadable` and `logId`, and what its contract says around the items.',
  because: 'Without them the portal shows nothing of the answer.',
  judge: ({ told }) =>
    judgeEach(told, noSession, (one): Shown => {
      if (one.body) return faultsOf(one, one.around)
      if (!isGood(one.seen) || one.seen.json === undefined) return undefined
      return { address: one.seen.address, seen: 'body: no object' }
    }),
}

const items: Rule = {
  id: 'items-read',
  says: 'Every item follows the contract of its area.',
  because: 'One that does not is not shown: the portal only says that something could not be read.',
  judge: (trial) =>
    judgeEach(
      readIn(trial),
      noAnswer,
      (one): Shown =>
        faultsOf(
          one,
          one.broken.filter(({ isTime }) => !isTime),
        ),
      isTelling,
    ),
}

const times: Rule = {
  id: 'times-read',
  says: 'A point in time has its offset or Z (`2026-11-24T10:20:00+01:00`), and a day is one that there is (`2026-11-24`).',
  because: 'A time without offset would be shown an hour or two wrong in another browser.',
  judge: (trial) =>
    judgeEach(
      readIn(trial),
      noAnswer,
      (one): Shown =>
        faultsOf(
          one,
          one.broken.filter(({ isTime }) => isTime),
        ),
      isTelling,
    ),
}

const ids: Rule = {
  id: 'ids-in-path',
  says: 'The id of an item is 1 to 64 of a–z, 0–9 and hyphen.',
  because: 'It stands in addresses, which must tell nothing of the person and need no escaping.',
  judge: (trial) =>
    judgeEach(
      readIn(trial),
      noAnswer,
      ({ items: all, seen: { address } }): Shown =>
        all.flatMap((item, index) => {
          const id = textIn(item, 'id')
          return id === undefined || v.is(itemIdSchema, id)
            ? []
            : { address, seen: `items[${index}].id: of other signs` }
        }),
      isTelling,
    ),
}

const unique: Rule = {
  id: 'ids-unique',
  says: 'No two items of an answer have the same id.',
  because: 'Two things cannot be told apart by one address, so the portal shows only the first.',
  judge: (trial) =>
    judgeEach(
      readIn(trial),
      noAnswer,
      (one): Shown => {
        const known = idsOf(one)
        const twice = known.length - new Set(known).size
        return twice === 0 ? well : { address: one.seen.address, seen: `${twice} ids that others have too` }
      },
      isTelling,
    ),
}

const namesOf = (one: Told) => [...recordsIn(one.items), ...idsOf(one)]

const apart: Rule = {
  id: 'subjects-apart',
  says: 'No record and no id in answers about one person is in those about another.',
  because: 'The data of one would be shown as that of the other.',
  judge: ({ told, subjects }) => {
    const readable = told.filter((one) => isReadable(one) && !one.list.common)
    const others = readable.filter(({ subject }) => subject.id !== subjects[0]?.id)
    return judgeEach(
      others,
      subjects.length > 1 ? noAnswer : 'nobody else may be seen by the one who is logged in',
      (one): Shown => {
        const known = new Set(
          readable.filter(({ subject }) => subject.id !== one.subject.id).flatMap(namesOf),
        )
        const shared = namesOf(one).filter((name) => known.has(name)).length
        return shared === 0
          ? well
          : { address: one.seen.address, seen: `${shared} records or ids of another` }
      },
      isTelling,
    )
  },
}

const whole: Rule = {
  id: 'sheets-read',
  says: 'What is no list (receivers, requests, the log of ombud, what matters to the person) answers 200 and follows its contract.',
  because: 'The portal checks it as a whole, and shows nothing of it otherwise.',
  judge: (trial) =>
    ofSession(trial, ({ capabilities }) =>
      judgeEach(
        trial.subjects.flatMap((subject) =>
          sheets
            .filter(
              ({ need, capability }) =>
                mayRead(subject, need) && (!capability || capabilities.includes(capability)),
            )
            .map((sheet) => ({ subject, sheet })),
        ),
        noSession,
        async ({ subject, sheet }): Promise<Shown> => {
          const seen = await trial.ask(askingOf(subject, sheet.path))
          if (!isGood(seen)) return statusIs(seen, [200])
          if (seen.json === undefined) return undefined
          return breaksOf(sheet.schema, seen.json).map(({ path, kind }) => ({
            address: seen.address,
            seen: `${path || 'body'}: ${kind}`,
          }))
        },
      ),
    ),
}

const stable: Rule = {
  id: 'ids-stable',
  says: 'The same record has the same id each time, and unchanged answers have the same items.',
  because: 'Ids stand in addresses that are kept and sent on, and in what has been opened.',
  judge: (trial) =>
    judgeEach(
      trial.told.filter((one) => one.subject.own && isReadable(one) && one.items.length > 0).slice(0, 4),
      readIn(trial).some(({ subject }) => subject.own)
        ? 'nothing is told of the one who is logged in'
        : noAnswer,
      async (one): Promise<Shown> => {
        const seen = await trial.ask(askingOf(one.subject, one.list.path))
        if (!isGood(seen) || !isObject(seen.json) || !Array.isArray(seen.json['items'])) return undefined
        const again = new Set(seen.json['items'].map((item) => textIn(item, 'id')))
        const gone = idsOf(one).filter((id) => !again.has(id))
        return gone.length === 0
          ? well
          : { address: seen.address, seen: `${gone.length} other ids than before` }
      },
    ),
}

export const ofAnswers = {
  name: 'Answers',
  rules: [answered, around, items, times, ids, unique, stable, apart, whole],
}
