import { isReadable } from './read-told.ts'
import { lists } from './resources.ts'
import type { Trial } from './trial.ts'

/** What could not be tried about somebody: lists that held nothing, and those that were not asked for. */
export type Untried = { about: string; nothingIn: string[]; notAsked: string[] }

/** What was not tried, of everybody who was asked about: an empty list follows every rule about what it would hold. */
export const untriedIn = ({ told, subjects }: Trial): Untried[] =>
  subjects.map((subject) => {
    const own = told.filter((one) => one.subject === subject)
    const asked = new Set(own.map(({ list }) => list.path))
    return {
      about: subject.about,
      nothingIn: own.filter((one) => isReadable(one) && one.items.length === 0).map(({ list }) => list.path),
      notAsked: lists.map(({ path }) => path).filter((path) => !asked.has(path)),
    }
  })
