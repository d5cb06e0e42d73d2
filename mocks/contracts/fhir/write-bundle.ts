import type { Bundle } from 'fhir/r4'
import type { Bundle as BundleR5 } from 'fhir/r5'
import { systems } from './systems.ts'

/** A reference to a person or a unit by HSA-id. */
export const hsa = (value: string, display?: string) => ({
  identifier: { system: systems.hsaId, value },
  ...(display && { display }),
})
/** The meta of what the patient may not see. */
export const noPatient = { security: [{ system: systems.security, code: 'NOPAT' }] }

type Entries = Bundle['entry'] | BundleR5['entry']

/** The answer to a search, as text. */
export function bundle(entry: NonNullable<Entries>): string {
  return JSON.stringify({ resourceType: 'Bundle', type: 'searchset', total: entry.length, entry }, null, 2)
}

/** What a FHIR server answers when it cannot. */
export function writeOutcome(code: string, diagnostics: string): string {
  return JSON.stringify(
    { resourceType: 'OperationOutcome', issue: [{ severity: 'error', code, diagnostics }] },
    null,
    2,
  )
}
