import type { LaboratoryOrderOutcome } from '../riv-ta/get-laboratory-order-outcome.ts'
import { looseReader } from './loose.ts'
import type { Who } from './people.ts'
import type { Record, Ways } from './read-each.ts'
import { signatureOf } from './signatures.ts'
import { takenAt } from './taken-at.ts'
import { hsaId, systems } from './systems.ts'

type Header = LaboratoryOrderOutcome['header']

/** Somebody who writes or signs, as a reply has it. */
function signed({ hsaId: id, name, role }: Who, at: string | undefined): NonNullable<Header['author']> {
  return {
    ...(id && { id: hsaId(id) }),
    ...(name && { name }),
    ...(at && { timestamp: at }),
    ...(role && { byRole: role }),
  }
}

/** The header of a reply: whose it is, when it was sent, by whom, and who has signed it. */
export function labHeaderOf(
  { resource, id, patientId }: Record,
  { issued, who }: { issued: string | undefined; who: Who },
  ways: Ways,
): Header {
  const of = looseReader(resource.json)
  const taken = takenAt(of)
  const signature = signatureOf(resource, ways)
  const { sourceSystemHSAId } = ways.source
  return {
    accessControlHeader: {
      ...(who.careGiver?.hsaId && { accountableCareGiver: hsaId(who.careGiver.hsaId) }),
      ...(who.unit?.orgUnitHSAId && { accountableCareUnit: hsaId(who.unit.orgUnitHSAId) }),
      ...(taken && { blockComparisonTime: taken }),
      approvedForPatient: true,
      patientId: { root: systems.personnummer.slice('urn:oid:'.length), extension: patientId },
    },
    sourceSystemId: hsaId(sourceSystemHSAId),
    record: { id: { root: sourceSystemHSAId, extension: id }, ...(issued && { timestamp: issued }) },
    ...(who.name && { author: signed(who, issued) }),
    ...(signature && { signature: signed(signature.who, signature.at) }),
  }
}
