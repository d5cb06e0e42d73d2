import { type Answer, type ProcessingStatus, processingStatusSchema, type Unreadable } from './contract.ts'

/** Names of what did not come, or came late, in one answer. Every list is in the order of the answer. */
export type Coverage = {
  /** Sources from which nothing came. */
  missing: ProcessingStatus[]
  /** Sources whose saved data is shown, since they could not be asked anew. */
  stale: ProcessingStatus[]
  answered: ProcessingStatus[]
  /** Sources that are still asked. */
  asked: ProcessingStatus[]
  unreadable: Unreadable[]
}

type Status = Pick<Answer<unknown>, 'processingStatus' | 'unreadable'>

const isAsked = ({ statusCode }: ProcessingStatus) => statusCode === 'NoDataSynchPending'

/** Sorts the sources of an answer by how they fared. */
export function coverageOf({ processingStatus, unreadable }: Status): Coverage {
  const missing = processingStatus.filter((status) => status.statusCode === 'NoDataSynchFailed')
  const gone = new Set(missing.map((status) => status.logicalAddress))
  return {
    missing,
    stale: processingStatus.filter((status) => status.statusCode === 'DataFromCacheSynchFailed'),
    asked: processingStatus.filter(isAsked),
    answered: processingStatus.filter((status) => !status.statusCode.startsWith('NoData')),
    // A source that is missing as a whole is already named; its broken answer need not be named twice.
    unreadable: unreadable.filter((record) => !record.logicalAddress || !gone.has(record.logicalAddress)),
  }
}

/** True while there may be more of the answer than has come. */
export const isPart = (answer: Pick<Status, 'processingStatus'> | undefined): boolean =>
  answer !== undefined && answer.processingStatus.some(isAsked)

/** True when there is something to say of the sources: some did not answer as they should, have not yet, or say something. */
export const isNotable = ({ processingStatus, unreadable }: Status) =>
  unreadable.length > 0 ||
  processingStatus.some(({ statusCode, message }) => message ?? statusCode.includes('Synch'))

/** True when there is nothing more to come: everybody has answered, and all of it could be read. */
export const isWhole = (answer: Status | undefined): boolean =>
  answer !== undefined && !isPart(answer) && meaningOfEmpty(answer) === 'nothing'

/** What an empty list means, given who answered and that nobody is asked any more: nothing there, or not known. */
export function meaningOfEmpty(status: Status): 'nothing' | 'noSource' | 'allMissing' | 'someMissing' {
  const { missing, answered, unreadable } = coverageOf(status)
  if (missing.length === 0 && answered.length === 0) return 'noSource'
  if (answered.length === 0) return 'allMissing'
  return missing.length > 0 || unreadable.length > 0 ? 'someMissing' : 'nothing'
}

const severity = processingStatusSchema.entries.statusCode.options

/** One status per source over many answers: the worst each had. In order of first appearance. */
export function worstBySource(all: ProcessingStatus[]): ProcessingStatus[] {
  const bySource = new Map<string, ProcessingStatus>()
  for (const status of all) {
    const known = bySource.get(status.logicalAddress)
    const worst =
      !known || severity.indexOf(status.statusCode) > severity.indexOf(known.statusCode) ? status : known
    const message = known?.message ?? status.message
    bySource.set(status.logicalAddress, message ? { ...worst, message } : worst)
  }
  return [...bySource.values()]
}

/** How the sources fared over many answers: the worst of each, and every unreadable record once. */
export function joinedStatus(answers: Status[]): Status {
  const unreadable = new Map(
    answers.flatMap((answer) => answer.unreadable).map((record) => [JSON.stringify(record), record]),
  )
  return {
    processingStatus: worstBySource(answers.flatMap((answer) => answer.processingStatus)),
    unreadable: [...unreadable.values()],
  }
}
