import { coverageOf } from '#platform/answer/coverage.ts'
import type { HalsaAnswer } from './queries.ts'

/** What is known of who has told of warnings, so that nobody takes an empty list for safe. Names of sources. */
export type AlertCoverage = {
  /** Asked, and nothing came. */
  missing: string[]
  /** Still asked. */
  asked: string[]
  /** Answered, with what they have. */
  answered: string[]
  /** Sent something that could not be read, and that may be a warning. */
  unreadable: string[]
}

/** Of an answer: who has told of warnings, and who has not. */
export function alertCoverageOf({ alertsFrom, unreadable }: HalsaAnswer): AlertCoverage {
  // `halsa`: what the platform has read and this portal has not, of whichever kind it was.
  const lost = unreadable.filter(({ contract }) => ['GetAlertInformation', 'halsa'].includes(contract))
  const coverage = coverageOf({ processingStatus: alertsFrom, unreadable: lost })
  return {
    missing: names(coverage.missing),
    asked: names(coverage.asked),
    answered: names(coverage.answered),
    unreadable: names(coverage.unreadable),
  }
}

const names = (all: { sourceName?: string | undefined }[]) => all.map(({ sourceName }) => sourceName ?? '')

/** True when all who were asked for warnings, and somebody was, have told what they have, and all of it could be read. */
export const isAllTold = ({ missing, asked, answered, unreadable }: AlertCoverage): boolean =>
  answered.length > 0 && missing.length + asked.length + unreadable.length === 0
