import type { Coded } from '#platform/answer/contract.ts'

/**
 * Where a value lies by its reference.
 * - `outside`: outside it, and nobody says on which side
 * - `unknown`: it cannot be known, or there is no reference
 */
export type Standing = 'above' | 'below' | 'outside' | 'within' | 'unknown'
type Known = Exclude<Standing, 'unknown'>

/** Letters that laboratories write, also without a code system. */
const letters: Readonly<Record<string, Known>> = {
  H: 'above',
  HH: 'above',
  L: 'below',
  LL: 'below',
  N: 'within',
}
/** HL7 v3 ObservationInterpretation. */
const hl7: Readonly<Record<string, Known>> = {
  ...letters,
  HU: 'above',
  LU: 'below',
  A: 'outside',
  AA: 'outside',
}
/** SNOMED CT. */
const snomed: Readonly<Record<string, Known>> = {
  '281302008': 'above',
  '75540009': 'above',
  '281300000': 'below',
  '62482003': 'below',
  '263654008': 'outside',
  '281301001': 'within',
  '17621005': 'within',
}

const systems: Readonly<Record<string, Readonly<Record<string, Known>>>> = {
  '2.16.840.1.113883.5.83': hl7,
  'http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation': hl7,
  '1.2.752.116.2.1.1': snomed,
  '2.16.840.1.113883.6.96': snomed,
  'http://snomed.info/sct': snomed,
}

/** What a mark of the source says of the place of a value; undefined for one that is not known, or says something else. */
export function standingOfMark({ code, codeSystem, text }: Coded): Known | undefined {
  const known = codeSystem === undefined ? letters : (systems[codeSystem] ?? {})
  const said = code ?? text ?? ''
  return Object.hasOwn(known, said) ? known[said] : undefined
}

/** What all marks of a value say together: `unknown` when they contradict each other, undefined when none says anything. */
export function standingOfMarks(marks: readonly Coded[]): Standing | undefined {
  const told = new Set(marks.flatMap((mark) => standingOfMark(mark) ?? []))
  // One on which side, and one that it is outside, say the same.
  if (told.has('above') || told.has('below')) told.delete('outside')
  return told.size > 1 ? 'unknown' : [...told][0]
}
