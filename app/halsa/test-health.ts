import { testSource } from '#platform/answer/test-source.ts'
import type { Alert, Assessment, Diagnosis } from './contract.ts'

/** For tests: a warning that says nothing but what is given. */
export const alertOf = (id: string, more: Partial<Alert> = {}): Alert => ({
  id,
  kind: 'alert',
  related: [],
  source: testSource(id),
  ...more,
})

/** For tests: what is not tolerated, so severe. */
export const allergyOf = (id: string, severity?: string, more: Partial<Alert> = {}): Alert =>
  alertOf(id, {
    hypersensitivity: { agent: id, products: [], ...(severity && { severity: { text: severity } }) },
    ...more,
  })

/** For tests: a diagnosis. */
export const diagnosisOf = (id: string, more: Partial<Diagnosis> = {}): Diagnosis => ({
  id,
  kind: 'diagnosis',
  related: [],
  source: testSource(id),
  ...more,
})

/** For tests: an assessment of these things in everyday life. */
export const assessmentOf = (
  id: string,
  writtenAt: string,
  things: string[],
  more: Partial<Assessment> = {},
): Assessment => ({
  id,
  kind: 'functional-status',
  category: 'pad-pad',
  abilities: things.map((text) => ({ type: { text }, assessment: 'Klarar det själv.' })),
  writtenAt,
  source: testSource(id),
  ...more,
})
