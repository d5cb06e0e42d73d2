import { producers } from '../catalogue/producers.ts'
import { type ContractName, contracts } from '../contracts/contracts.ts'
import { personaOf } from '../worlds/personas.ts'
import type { CoverageReport, NamedBytes } from './report.ts'
import { reportOf } from './report-of.ts'

/** For tests: files, and the report of them. */
export const now = new Date('2026-11-24T09:00:00+01:00')
export const fileOf = (text: string, name = 'svar.xml'): NamedBytes => ({
  name,
  bytes: new TextEncoder().encode(text),
})
export const reportOn = (...texts: string[]): CoverageReport =>
  reportOf(
    texts.map((text, index) => fileOf(text, `${index}`)),
    now,
  )

/** Names of the contracts that are written in XML, and of those that a source may answer in FHIR. */
export const national = Object.values(contracts).flatMap(({ name, format }) =>
  format === 'xml' ? [name] : [],
)
export const inFhir = Object.values(contracts).flatMap(({ name, fhir }) => (fhir ? [name] : []))

type Write = (items: unknown[]) => string
/** A few records of Birgitta's. */
export const recordsIn = (name: ContractName): unknown[] =>
  producers.flatMap(({ id }) => (personaOf('birgitta').records[id]?.[name] ?? []) as unknown[]).slice(0, 3)

/** A few records of Birgitta's, as the contract writes them. */
export const answerIn = (name: ContractName): string => (contracts[name].write as Write)(recordsIn(name))
export function fhirAnswerIn(name: ContractName): string {
  // Only what somebody does not tolerate has a resource.
  const isWritten = (one: unknown) =>
    name !== 'GetAlertInformation' || JSON.stringify(one).includes('"hypersensitivity"')
  return (contracts[name].fhir?.write as Write | undefined)?.(recordsIn(name).filter(isWritten)) ?? '{}'
}
