import type { Unit } from '../../catalogue/producer.ts'
import type { CV } from '../../contracts/riv-ta/datatypes.ts'
import type { RequestActivity } from '../../contracts/riv-ta/get-request-activities.ts'
import { at, type HeaderFacts, hsaId, type Staff } from './common.ts'

const coded = (codeSystem: string) => (code: string, displayName: string) => ({
  code,
  codeSystem,
  displayName,
})

/** KV status vårdbegäran. Only these codes are given a meaning by the description of the contract. */
const status = coded('1.2.752.129.2.2.2.43')
export const sent = status('1', 'Skickad')
export const replyReceived = status('7', 'Svar mottaget')

/** KV framställantyp. */
const type = coded('1.2.752.129.2.2.2.24')
export const xray = type('1', 'röntgenremiss')
export const general = type('4', 'allmänremiss')

/** Facts of a step in the life of a remiss. `at` is Swedish local time. */
export type RequestFacts = Omit<HeaderFacts, 'author' | 'nullified'> & {
  /** Absent, as of a source that does not say which remiss. */
  requestId?: string
  author?: Staff & { unit: Unit }
  receiver?: { hsaId?: string; name: string }
  type?: CV
  status?: CV
  at: string
}

/** A step in the life of a remiss as a producer holds it. */
export function request(facts: RequestFacts): RequestActivity {
  const { system, id, unit, requestId, author, receiver, approvedForPatient = true } = facts
  const time = at(facts.at)
  return {
    header: {
      accessControlHeader: {
        accountableHealthcareProvider: hsaId(unit.careGiver.hsaId),
        accountableCareUnit: hsaId(unit.hsaId),
        blockComparisonTime: time,
        approvedForPatient,
      },
      sourceSystemId: hsaId(system),
      record: { id: { root: system, extension: id }, timestamp: time },
    },
    body: {
      ...(facts.status && { statusCode: facts.status }),
      eventTime: time,
      request: {
        ...(requestId && { id: requestId }),
        ...(facts.type && { type: facts.type }),
        ...(author && {
          author: {
            name: author.name,
            organization: { id: hsaId(author.unit.hsaId), name: author.unit.name },
          },
        }),
        ...(receiver && {
          receivingOrganization: {
            ...(receiver.hsaId && { id: hsaId(receiver.hsaId) }),
            name: receiver.name,
          },
        }),
      },
    },
  }
}
