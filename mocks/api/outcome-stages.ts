import type { Stage } from '../../app/provsvar/contract.ts'

const stages: Readonly<Record<string, Stage['kind']>> = {
  PREL: 'preliminary',
  DEF: 'final',
  TILL: 'appended',
}

/** How far a reply of bilddiagnostik has come. A word of the source that is not known is kept. Undefined when nothing is said. */
export function imagingStage(type: string | undefined): Stage | undefined {
  if (type === undefined) return undefined
  return Object.hasOwn(stages, type) ? { kind: stages[type] ?? 'other' } : { kind: 'other', text: type }
}

/** How far the answer to a remiss has come. SS is the final answer; SR is one, and the contract does not say that more will come. */
export function referralStage(code: string | undefined): Stage | undefined {
  if (code === undefined) return undefined
  if (code === 'SS') return { kind: 'final' }
  return code === 'SR' ? { kind: 'answered' } : { kind: 'other', text: code }
}
