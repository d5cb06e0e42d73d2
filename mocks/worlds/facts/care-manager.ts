import type { CV } from '../../contracts/riv-ta/datatypes.ts'
import type { CareManager, ContactPoint } from '../../contracts/riv-ta/get-care-managers.ts'
import { at, type HeaderFacts, hsaId, personnummerOid, type Staff } from './common.ts'

type Hours = { days: readonly string[]; start: string; end: string }

/** Facts of a fast kontakt. `from` and `to` are dates; `hours` Swedish local time of day. */
export type CareManagerFacts = Pick<HeaderFacts, 'of' | 'system' | 'unit'> & {
  code: CV
  practitioner: Staff
  careTeam?: string
  from: string
  to?: string
  phones: readonly { value: string; hours?: Hours }[]
  mail?: string
  /** Meant for the person. */
  note?: string
  internalNotes?: string
}

/** OID of the code system for kinds of fast kontakt. */
const roleOid = '1.2.752.129.5.1.69'

/** A fast kontakt as a producer holds it. A code without a code system of its own is of the national one. */
export function careManager(facts: CareManagerFacts): CareManager {
  const { of, system, unit, code, practitioner, careTeam, from, to, note, internalNotes } = facts
  return {
    careManagerHeader: {
      accessControlHeader: {
        accountableHealthcareProviderId: hsaId(unit.careGiver.hsaId),
        accountableCareUnitId: hsaId(unit.hsaId),
        patientId: { root: personnummerOid, extension: of },
        blockComparisonTime: at(`${from}T00:00`),
      },
      sourceSystemId: hsaId(system),
    },
    code: code.code && !code.codeSystem ? { ...code, codeSystem: roleOid } : code,
    practitioner: {
      hsaId: hsaId(practitioner.hsaId),
      name: practitioner.name,
      qualification: { originalText: practitioner.title },
    },
    ...(careTeam && {
      careTeam: {
        id: { root: unit.hsaId, extension: careTeam },
        name: careTeam,
        ...(internalNotes && { internalNotes }),
        contact: [],
      },
    }),
    period: { start: from, ...(to && { end: to }) },
    ...(internalNotes && { internalNotes }),
    ...(note && { externalNotes: note }),
    managingCareGiver: { hsaId: hsaId(unit.careGiver.hsaId), name: unit.careGiver.name, contact: [] },
    managingCareUnit: { hsaId: hsaId(unit.hsaId), name: unit.name, contact: [] },
    contact: [contactOf(facts)],
  }
}

/** The schema has no 24:00: hours without an end last the day out. */
function timeOf({ start, end }: Hours) {
  return end === '24:00' ? { start } : { start, end }
}

function contactOf({ phones, mail, unit }: CareManagerFacts): ContactPoint {
  const telecom = phones.map(({ value, hours }) => ({
    system: { code: 'phone' },
    value,
    period: hours ? [{ weekDay: [...hours.days], month: [], time: timeOf(hours) }] : [],
  }))
  const lines = unit.address?.split(', ') ?? []
  const city = lines.pop()
  return {
    telecom: [...telecom, ...(mail ? [{ system: { code: 'email' }, value: mail, period: [] }] : [])],
    ...(city && { address: { line: lines, city, period: [] } }),
  }
}
