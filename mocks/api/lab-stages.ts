import type { Stage } from '../../app/provsvar/contract.ts'
import type { CV } from '../contracts/riv-ta/datatypes.ts'
import { textOf } from './fields.ts'

/** FHIR DiagnosticReportStatus and ObservationStatus, in which the contract tells how far a reply and its parts have come. */
const kinds: Readonly<Record<string, Stage['kind']>> = {
  registered: 'ordered',
  partial: 'partial',
  preliminary: 'preliminary',
  final: 'final',
  amended: 'corrected',
  corrected: 'corrected',
  appended: 'appended',
  cancelled: 'cancelled',
  unknown: 'unknown',
}

/** How far it has come; a word of the source that is not known is kept. Undefined when nothing is said. */
export function stageOf(status: CV | undefined): Stage | undefined {
  const text = textOf(status)
  const known = [status?.code, status?.originalText, status?.displayName].find(
    (one) => one !== undefined && Object.hasOwn(kinds, one),
  )
  if (known !== undefined) return { kind: kinds[known] ?? 'other' }
  const said = text ?? status?.code
  return said === undefined ? undefined : { kind: 'other', text: said }
}

/** True for what the source says was entered in error. */
export const isMistake = (status: CV | undefined) =>
  [status?.code, status?.originalText].includes('entered-in-error')
