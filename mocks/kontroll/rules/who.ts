import { isGood } from '../read-told.ts'
import { lists, sheets } from '../resources.ts'
import { judgeEach, noSession, type Rule, type Shown, well } from '../rule.ts'
import { askingOf, closedIn, mayRead, previewOf, type Subject } from '../subjects.ts'
import type { Trial } from '../trial.ts'
import { statusIs } from './status.ts'
import type { Asking } from '../client.ts'

const without = ({ headers = {}, ...asking }: Asking, name: string): Asking => {
  const { [name]: _, ...rest } = headers
  return { ...asking, headers: rest, about: `without ${name}` }
}
const askedWith = (own: Subject, path: string, headers: Record<string, string>, about: string): Asking => ({
  ...askingOf(own, path, { headers }),
  about,
})

/** An id that nobody has. */
const nobody = 'kontroll-ingen-har-detta-id'
const paths = [...lists, ...sheets].map(({ path }) => path)
const ownOf = ({ subjects }: Trial) => subjects.find(({ own }) => own)

const needed: Rule = {
  id: 'who-needed',
  says: 'A question about a person without `Subject-Of-Care`, `Actor-Id` or `Actor-Type` is refused: 400, 401 or 403.',
  because: 'A platform that guesses whose data is meant could show that of another.',
  judge: (trial) => {
    const own = ownOf(trial)
    const askings = own
      ? ['tidslinje', 'kallor'].flatMap((path) =>
          Object.keys(own.headers).map((name) => without(askingOf(own, path), name)),
        )
      : []
    return judgeEach(askings, noSession, async (one) => statusIs(await trial.ask(one), [400, 401, 403]))
  },
}

const actor: Rule = {
  id: 'actor-checked',
  says: '`Actor-Id` and `Actor-Type` are checked against the log-in: 401 or 403 when they say another.',
  because: 'A browser can send anything, and rights would be judged by what it says.',
  judge: (trial) => {
    const own = ownOf(trial)
    const askings = own
      ? [
          askedWith(own, 'tidslinje', { 'Actor-Id': nobody }, 'another actor'),
          askedWith(own, 'tidslinje', { 'Actor-Type': 'subject_of_care_agent' }, 'the own, as an ombud'),
          askedWith(own, 'tidslinje', { 'Actor-Type': 'kontroll' }, 'a type that there is not'),
        ]
      : []
    return judgeEach(askings, noSession, async (one) => statusIs(await trial.ask(one), [400, 401, 403]))
  },
}

const others: Rule = {
  id: 'others-refused',
  says: 'Whoever the session does not let one see is refused at every address: 403.',
  because: 'Nobody is shown the data of a person whom they do not represent.',
  judge: (trial) => {
    const own = ownOf(trial)
    const closed = trial.session ? closedIn(trial.session) : []
    const agent = { 'Actor-Type': 'subject_of_care_agent' }
    const askings = own
      ? [nobody, ...closed].flatMap((id, index) =>
          paths.map((path) =>
            askedWith(
              own,
              path,
              { 'Subject-Of-Care': id, ...agent },
              index === 0 ? 'a person that there is not' : `closed ${index}`,
            ),
          ),
        )
      : []
    return judgeEach(askings, noSession, async (one) => statusIs(await trial.ask(one), [403]))
  },
}

const echoed: Rule = {
  id: 'subject-echoed',
  says: 'An answer about a person carries the same `Subject-Of-Care` as the question.',
  because: 'The portal throws away an answer without it, or with another: it could be about somebody else.',
  judge: ({ told }) =>
    judgeEach(told, noSession, ({ seen, subject }): Shown => {
      if (!isGood(seen)) return undefined
      const echo = seen.headers.get('Subject-Of-Care')
      if (echo === subject.id) return well
      return { address: seen.address, seen: echo === null ? 'no Subject-Of-Care' : 'another Subject-Of-Care' }
    }),
}

const expires: Rule = {
  id: 'session-expires',
  says: 'An answer about a person carries `Session-Expires`, a time with offset that is to come by the platform’s clock.',
  because: 'The portal warns before the log-in ends by it, and logs out by it.',
  judge: ({ told, session }) =>
    judgeEach(told, noSession, ({ seen }): Shown => {
      if (!isGood(seen)) return undefined
      const { address, headers } = seen
      const at = headers.get('Session-Expires')
      if (at === null) return { address, seen: 'no Session-Expires' }
      if (!/^\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-]\d\d:\d\d)$/.test(at) || Number.isNaN(Date.parse(at)))
        return { address, seen: 'a Session-Expires that is no time with offset' }
      return Date.parse(at) > Date.parse(session?.serverTime ?? '') ? well : { address, seen: 'it is past' }
    }),
}

const areas: Rule = {
  id: 'area-refused',
  says: 'An ombud, and one who looks as an ombud would (`View-Scopes`), is refused the areas that they may not see: 403.',
  because: 'What an ombud is let into is the choice of the person, area by area.',
  judge: (trial) => {
    const own = ownOf(trial)
    const readers = own
      ? [
          ...trial.subjects.filter((one) => !one.own),
          previewOf(own, ['tidslinje']),
          previewOf(own, ['kontakter']),
          // Of one that nobody knows nothing is seen.
          previewOf(own, ['kontroll']),
        ]
      : []
    const askings = readers.flatMap((reader) =>
      [...lists, ...sheets]
        .filter(({ need }) => !mayRead(reader, need))
        .map(({ path }) => askingOf(reader, path)),
    )
    return judgeEach(askings, noSession, async (one) => statusIs(await trial.ask(one), [403]))
  },
}

export const ofWho = { name: 'Who asks about whom', rules: [needed, actor, others, areas, echoed, expires] }
