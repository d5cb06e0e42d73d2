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
  return {
    ...records,
    ...Object.fromEntries(written),
    ...readUntil(records, now),
    ...givenUntil(records, now),
    ...proposedUntil(records, now),
  }
}

/** Logs without what is read after a moment. */
function readUntil({ GetAccessLogsForPatient: logs }: Records, now: Date): Records {
  if (!logs) return {}
  const until = logs.map((log) => {
    const rows = log.accesssLogs?.accessLog.filter(({ accessDate }) => !isAfter(accessDate, now)) ?? []
    const { accesssLogs: _, ...report } = log
    return rows.length > 0 ? { ...report, accesssLogs: { accessLog: rows } } : report
  })
  return { GetAccessLogsForPatient: until }
}

/** Consents without those that are given after a moment. */
function givenUntil({ GetAllExtendedConsentsForPatient: consents }: Records, now: Date): Records {
  if (!consents) return {}
  const until = consents.filter(({ registrationInfo }) => !isAfter(registrationInfo?.registrationDate, now))
  return { GetAllExtendedConsentsForPatient: until }
}

/** Proposals as they stood at a moment, without those that are made after it. */
function proposedUntil({ PlanProposals: proposals }: Records, now: Date): Records {
  if (!proposals) return {}
  const made = proposals.filter(({ header }) => !isAfter(header.authorTime, now))
  const until = made.map((one) => {
    const history = one.history?.filter(({ at }) => !isAfter(at, now)) ?? []
    return { ...one, history, status: history.at(-1)?.what ?? ('proposed' as const) }
  })
  return { PlanProposals: until }
}

const isAfter = (time: string | undefined, now: Date) =>
  time !== undefined && Date.parse(time) > now.getTime()
