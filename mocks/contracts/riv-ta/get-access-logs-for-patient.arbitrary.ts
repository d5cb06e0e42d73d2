import fc from 'fast-check'
import { anyInstant, anyOf, anyText } from '../any.arbitrary.ts'

const accessLog = fc.record(
  {
    careProviderId: anyText,
    careProviderName: anyText,
    careUnitId: anyText,
    careUnitName: anyText,
    accessDate: anyInstant,
    userId: anyText,
    userName: anyText,
    userTitle: anyText,
    purpose: anyText,
    resourceType: anyText,
  },
  // An element that holds nothing tells of nothing.
  { requiredKeys: ['accessDate'] },
)

const codes = fc.constantFrom('OK', 'INFO', 'REPORT_ON_QUEUE', 'REPORT_NOT_FOUND', 'ERROR')

const report = fc.record(
  {
    reportResult: fc.record(
      {
        result: fc.record(
          { resultCode: fc.oneof(codes, anyText), resultText: anyText },
          { requiredKeys: ['resultCode'] },
        ),
        startInterval: anyInstant,
        endInterval: anyInstant,
        queuedReportId: anyText,
        queueTime: fc.nat(100_000),
      },
      { requiredKeys: ['result'] },
    ),
    accesssLogs: fc.record({ accessLog: fc.array(accessLog, { minLength: 1, maxLength: 3 }) }),
  },
  { requiredKeys: ['reportResult'] },
)

export default anyOf('GetAccessLogsForPatient', report)
