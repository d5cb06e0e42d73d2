import { isReadable, isTelling, type Told } from '../read-told.ts'
import { judgeEach, noSession, type Rule, type Shown, well } from '../rule.ts'
import type { Trial } from '../trial.ts'
import { nodesIn, textIn } from '../walk.ts'
import { mayRead } from '../subjects.ts'

/** The answers to one who may not see all. */
const narrowedIn = ({ told }: Trial): Told[] => told.filter(({ subject }) => subject.see !== 'all')

/** The areas that one thing in an answer tells of, besides that of the answer. */
function areasOf(path: string, item: Record<string, unknown>): string[] {
  const kind = textIn(item, 'kind') ?? ''
  if (path === 'vardhandelser')
    return [{ vaccination: 'vaccinationer', note: 'anteckningar' }[kind] ?? 'provsvar']
  if (path === 'kontakter') return kind === 'care-unit' ? ['tidslinje'] : []
  if (path === 'hemstod') return kind === 'service' ? ['insatser'] : []
  if (path === 'sedan-sist') return [textIn(item, 'area') ?? '']
  if (path === 'kallor') return Array.isArray(item['themes']) ? item['themes'].map(String) : []
  if (!path.startsWith('tidslinje')) return []
  const plans = Array.isArray(item['belongsTo']) ? item['belongsTo'] : []
  return [
    ...(kind === 'request' ? ['remisser'] : []),
    ...(kind === 'plan-activity' ? ['vardplaner'] : []),
    ...plans.map((one) => (textIn(one, 'kind') === 'agreement' ? 'overenskommelser' : 'vardplaner')),
  ]
}

const notTold: Rule = {
  id: 'withheld-untold',
  says: 'An answer holds nothing of an area that the one who asks may not see: no event of a plan, no contact from a visit.',
  because: 'A list that is made of several areas would tell what an ombud has not been let into.',
  judge: (trial) =>
    judgeEach(
      narrowedIn(trial),
      noSession,
      (told): Shown => {
        const { list, subject, seen, items } = told
        if (!isReadable(told)) return undefined
        return items.flatMap((item, index) =>
          areasOf(list.path, item)
            .filter((area) => area !== 'ombud' && !(subject.see === 'all' || subject.see.includes(area)))
            .slice(0, 1)
            .map((area) => ({ address: seen.address, seen: `items[${index}] is of ${shortArea(area)}` })),
        )
      },
      isTelling,
    ),
}

/** An area by its name, where it looks like one. */
const shortArea = (area: string) => (/^[a-z-]{1,30}$/.test(area) ? area : 'an area that is not known')

const named: Rule = {
  id: 'withheld-named',
  says: 'What an answer is made of and the one who asks may not see is named in `withheld`, whether or not there is anything of it.',
  because: 'The ombud would take the list for whole.',
  judge: (trial) =>
    judgeEach(
      narrowedIn(trial).flatMap((told) =>
        (told.list.madeOf ?? [])
          .filter((area) => !mayRead(told.subject, area))
          .map((area) => ({ told, area })),
      ),
      'nobody is represented who may not be seen in all',
      ({ told, area }): Shown => {
        if (!isReadable(told)) return undefined
        const { seen, withheld } = told
        return withheld.includes(area)
          ? well
          : { address: seen.address, seen: `withheld does not name ${area}` }
      },
    ),
}

const truly: Rule = {
  id: 'withheld-true',
  says: 'No area is named in `withheld` that the one who asks may see, and none of the own.',
  because: 'The portal would say that something is hidden which is not.',
  judge: ({ told }) =>
    judgeEach(told, noSession, (one): Shown => {
      if (!isReadable(one)) return undefined
      const { subject, withheld, seen } = one
      const wrong = withheld.filter((area) => subject.see === 'all' || subject.see.includes(area))
      return wrong.map((area) => ({ address: seen.address, seen: `withheld names ${shortArea(area)}` }))
    }),
}

/** Names of fields that are for the platform and the professions. */
const inner = [
  'internalNotes',
  'approvedForPatient',
  'nullified',
  'nullifiedReason',
  'patientId',
  'subjectOfCareId',
  'personnummer',
  'personIdentity',
  'isProtectedFrom',
]

const internal: Rule = {
  id: 'internal-untold',
  says: `No answer holds fields for the platform or the professions: ${inner.map((name) => `\`${name}\``).join(', ')}.`,
  because: 'All that is sent can be read in the browser, whether or not it is shown.',
  judge: ({ told }) =>
    judgeEach(
      told,
      noSession,
      ({ body, seen }): Shown => {
        if (!body) return undefined
        const found = new Set<string>()
        for (const { name } of nodesIn(body)) if (inner.includes(name)) found.add(name)
        return [...found].map((name) => ({ address: seen.address, seen: `a field ${name}` }))
      },
      isTelling,
    ),
}

export const ofWithheld = { name: 'What is withheld', rules: [notTold, named, truly, internal] }
