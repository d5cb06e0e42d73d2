import type { CodeableConcept, Identifier } from 'fhir/r4'
import type { CV, II } from '../riv-ta/datatypes.ts'
import type { Concept, Identifier as GivenIdentifier } from './fields.ts'

/*
 * What a code means is told by its system, which FHIR names by an address and RIV-TA by an OID. Those that have both are one, so
 * that the same analysis or substance of two sources is the same.
 */

/** Code systems by their OID in RIV-TA. */
export const codeSystems = {
  atc: '1.2.752.129.2.2.3.1.1',
  icd10se: '1.2.752.116.1.1.1',
  snomed: '1.2.752.116.2.1.1',
  loinc: '2.16.840.1.113883.6.1',
  npu: '1.2.752.108.1',
  /** Products, and packages of them, of the national list of medicines. */
  nplId: '1.2.752.129.2.1.5.1',
  nplPackId: '1.2.752.129.2.1.5.2',
  interpretation: '2.16.840.1.113883.5.83',
  noteType: '1.2.752.129.2.2.2.11',
} as const

const addresses: Readonly<Record<string, string>> = {
  'http://www.whocc.no/atc': codeSystems.atc,
  'http://hl7.org/fhir/sid/icd-10-se': codeSystems.icd10se,
  'http://snomed.info/sct': codeSystems.snomed,
  'http://loinc.org': codeSystems.loinc,
  'http://npu-terminology.org': codeSystems.npu,
  'http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation': codeSystems.interpretation,
}

/** The OID of a system where it has one, else what it is called. */
const oidOf = (system: string): string =>
  addresses[system] ?? (system.startsWith('urn:') ? system.replace(/^urn:(oid|hsa):/, '') : system)

/** The address of a system that is known by its OID. */
function addressOf(oid: string): string {
  const known = Object.entries(addresses).find(([, one]) => one === oid)?.[0]
  return known ?? (/^\d+(\.\d+)+$/.test(oid) ? `urn:oid:${oid}` : oid)
}

export type Coding = Concept['coding'][number]

/** The code of a concept in one of some systems, the first of them that it has. */
export function codingIn(one: Concept | undefined, wanted: readonly string[]): Coding | undefined {
  return wanted
    .map((oid) => one?.coding.find(({ system, code }) => code && system && oidOf(system) === oid))
    .find(Boolean)
}

/** A concept by its code in the first of the systems that it has, else by any; undefined when it says nothing. */
export function cvOf(one: Concept | undefined, wanted: readonly string[] = []): CV | undefined {
  if (!one) return undefined
  const coding = codingIn(one, wanted) ?? one.coding.find(({ code }) => code) ?? one.coding[0]
  // Of several codes for one thing, each has its words.
  const words = one.text ?? (coding?.display ? undefined : one.coding.find((other) => other.display)?.display)
  const cv = {
    ...(coding?.code && { code: coding.code }),
    ...(coding?.code && coding.system && { codeSystem: oidOf(coding.system) }),
    ...(coding?.display && { displayName: coding.display }),
    ...(words && { originalText: words }),
  }
  return Object.keys(cv).length > 0 ? cv : undefined
}

/** A code as FHIR has it. */
export function conceptOf({ code, codeSystem, displayName, originalText }: CV): CodeableConcept {
  return {
    ...((code || displayName) && {
      coding: [
        {
          ...(codeSystem && { system: addressOf(codeSystem) }),
          ...(code && { code }),
          ...(displayName && { display: displayName }),
        },
      ],
    }),
    ...(originalText && { text: originalText }),
  }
}

/** An identity that has a number; its system may be the source's own. */
export function iiOf(one: GivenIdentifier | undefined): II | undefined {
  if (!one?.value) return undefined
  return { root: one.system ? oidOf(one.system) : '', extension: one.value }
}

/** An identity as FHIR has it. */
export function identifierOf({ root, extension }: II): Identifier {
  const system = /^\d+(\.\d+)+$/.test(root) ? `urn:oid:${root}` : `urn:hsa:${root}`
  return { ...(root && { system }), value: extension ?? root }
}
