import { dateTime, type Infer, int, loose, looseMany, one, structure, text } from './codec.ts'
import { rivTa } from './riv-ta-contract.ts'

/** That somebody read something of the patient (AccessLogType). The schema demands more than is asked here. */
const accessLog = structure({
  careProviderId: loose(text),
  careProviderName: loose(text),
  careUnitId: loose(text),
  careUnitName: loose(text),
  accessDate: loose(dateTime),
  userId: loose(text),
  userName: loose(text),
  userTitle: loose(text),
  /** In words: `Vård och behandling`, `Kvalitetssäkring`, `Statistik` and a few more. */
  purpose: loose(text),
  /** What was read, in words. */
  resourceType: loose(text),
})
export type AccessLog = Infer<typeof accessLog>

/**
 * What is told of a log (AccessLogsResultType of GetAccessLogsForPatient 2.0, informationsecurity:auditing:log): the rows, or that
 * the report is not made yet and by which id it is asked for again. The one who reads has the log, and the patient is named in the
 * question alone. No schema lies beside the project; names and order are those of the published one, its misspelt `accesssLogs` too.
 */
const report = structure({
  reportResult: one(
    structure({
      result: one(
        structure({
          /** OK, INFO, REPORT_ON_QUEUE, REPORT_IN_PROCESS, REPORT_NOT_FOUND, MAX_QUERY_RESULT_EXCEEDED, or a fault. */
          resultCode: one(text),
          resultText: loose(text),
        }),
      ),
      /** First and last time that the log tells of. */
      startInterval: loose(dateTime),
      endInterval: loose(dateTime),
      queuedReportId: loose(text),
      /** Seconds until the report is thought to be made. */
      queueTime: loose(int),
    }),
  ),
  accesssLogs: loose(structure({ accessLog: looseMany(accessLog) }), { alias: 'accessLogs' }),
})
export type AccessLogReport = Infer<typeof report>

export const getAccessLogsForPatient = rivTa({
  name: 'GetAccessLogsForPatient',
  category: 'x-access-log',
  themes: ['delning'],
  version: '2.0',
  answer: 'urn:riv:informationsecurity:auditing:log:GetAccessLogsForPatientResponder:2',
  core: 'urn:riv:informationsecurity:auditing:log:2',
  item: 'accessLogsResult',
  codec: report,
  closing: 'none',
  required: ['reportResult', 'result', 'resultCode'],
  hasSchema: false,
  visibility: () => ({
    patientId: undefined,
    approvedForPatient: undefined,
    nullified: undefined,
    patientPath: 'accessLogsResult',
  }),
})
