import type { ContractName, Records } from '../contracts/contracts.ts'

/**
 * Contracts whose records come one after another as the world of somebody goes on: an application before its decision, a question
 * after it. Of the others all is there from the beginning.
 */
const told = [
  'GetCareServices',
  'CareDecisions',
  'ConsentRequests',
  'Messages',
] as const satisfies readonly ContractName[]

type Told = NonNullable<Records[(typeof told)[number]]>[number]

const writtenAt = (record: Told): string | undefined =>
  'header' in record
    ? record.header.authorTime
    : record.careServiceHeader.accountableHealthcareProfessional.authorTime

const idOf = (record: Told): string =>
  'header' in record ? record.header.documentId : record.careServiceHeader.documentId

/** The records of a producer without what is written after a moment, and of several versions of one the last. */
export function writtenUntil(records: Records, now: Date): Records {
  const written = told.flatMap((contract) => {
    const all: readonly Told[] | undefined = records[contract]
    if (!all) return []
    const until = all.filter((one) => !isAfter(writtenAt(one), now))
    const last = new Map(until.map((one) => [idOf(one), one]))
    return until.length === all.length && last.size === all.length
      ? []
      : [[contract, until.filter((one) => last.get(idOf(one)) === one)] as const]
  })
  return written.length > 0 ? { ...records, ...Object.fromEntries(written) } : records
}

const isAfter = (time: string | undefined, now: Date) =>
  time !== undefined && Date.parse(time) > now.getTime()
