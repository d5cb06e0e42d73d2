import type { Visibility } from '../contracts/contract.ts'
import type { HeldBy } from './report.ts'

/** The rules by which a record as a whole is kept back from the patient, in words. */
export function heldBy({ approvedForPatient, nullified, patientOnly }: Visibility): HeldBy[] {
  const rules = [
    approvedForPatient === false && 'Inte godkänd för patienten (approvedForPatient = false)',
    nullified === true && 'Makulerad, eller markerad som felaktig (nullified)',
    patientOnly === true && 'Bara för personen själv: ombud får inte se den (patientOnly)',
  ]
  return rules.flatMap((rule) => (rule ? [{ rule, whole: !rule.startsWith('Bara för') }] : []))
}
