import type { PlanStructure } from '../contract.ts'
import { isOver } from '../vardplan/plan-tree.ts'
import { mostProposed, type NewProposal, type ProposalKind } from './contract.ts'

/** What is being written. `about`: a part of the plan in its words; empty for the plan as a whole. */
export type ProposalDraft = { kind: ProposalKind | undefined; about: string; text: string }

/** What keeps a draft from being sent. */
export type ProposalFaults = { kind?: 'kindMissing'; text?: 'textMissing' | 'tooLong' }

export function faultsIn({ kind, text }: ProposalDraft): ProposalFaults {
  // As it is counted where it is received.
  const written = text.trim()
  return {
    ...(!kind && { kind: 'kindMissing' as const }),
    ...(!/[^\p{C}\p{Z}]/u.test(written) && { text: 'textMissing' as const }),
    ...(written.length > mostProposed && { text: 'tooLong' as const }),
  }
}

/** The goals and insatser of a plan in its words, each once: what a change or a question may be about. */
export const partsOf = ({ goals, activities }: PlanStructure): string[] => [
  ...new Set([
    ...goals.map(({ description }) => description),
    ...activities.filter((one) => !one.doNotPerform && !isOver(one)).map(({ title }) => title),
  ]),
]

/** True of what may be about a part of the plan. What is new is not. */
export const isAboutPart = (kind: ProposalKind | undefined) => kind === 'change' || kind === 'question'

/** What is sent of a draft; undefined when something is wrong with it. */
export function proposalOf(plan: string, draft: ProposalDraft): NewProposal | undefined {
  const { kind, about, text } = draft
  const { kind: noKind, text: wrongText } = faultsIn(draft)
  if (!kind || noKind || wrongText) return undefined
  return { plan, kind, text: text.trim(), ...(isAboutPart(kind) && about && { about }) }
}
