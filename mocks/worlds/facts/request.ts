import type { Unit } from '../../catalogue/producer.ts'
import type { CV } from '../../contracts/riv-ta/datatypes.ts'
import type { RequestActivity } from '../../contracts/riv-ta/get-request-activities.ts'
import { at, type HeaderFacts, hsaId, type Staff } from './common.ts'

/** Facts of a step in the life of a remiss. `at` is Swedish local time. */
export type RequestFacts = Omit<HeaderFacts, 'author' | 'nullified'> & {
  requestId: string
  author: Staff & { unit: Unit }
  receiver: { hsaId?: string; name: string }
  type?: CV
  status: CV
  at: string
}

/** A step in the life of a remiss as a producer holds it. */
export function request(facts: RequestFacts): RequestActivity {
  const { system, id, unit, requestId, author, receiver, type, status, approvedForPatient = true } = facts
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
      statusCode: status,
      eventTime: time,
      request: {
        id: requestId,
        ...(type && { type }),
        author: {
          name: author.name,
          organization: { id: hsaId(author.unit.hsaId), name: author.unit.name },
        },
        receivingOrganization: {
          ...(receiver.hsaId && { id: hsaId(receiver.hsaId) }),
          name: receiver.name,
        },
      },
    },
  }
}
