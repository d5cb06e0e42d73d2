import * as v from 'valibot'
import { instantSchema, itemIdSchema, sourceSchema, textSchema } from '#platform/answer/contract.ts'
import { receiverSchema } from '../../inkorg/contract.ts'

/** What can be proposed, in the order that it is offered. */
export const proposalKinds = ['goal', 'activity', 'change', 'question'] as const
const kindSchema = v.picklist(proposalKinds)
export type ProposalKind = v.InferOutput<typeof kindSchema>

/**
 * `GET /api/forslag`: what somebody proposes to a plan, from PlanProposals, the project's own contract. It is no part of the plan,
 * also when it has been accepted.
 */
export const proposalSchema = v.object({
  /** Opaque, so that it can stand in an address. */
  id: itemIdSchema,
  /** Id of the plan in `GET /api/vardplaner`. */
  plan: itemIdSchema,
  /** What is proposed. */
  kind: kindSchema,
  /** The words of the one who proposes. */
  text: textSchema,
  /** The goal or insats of the plan that it is about, in the words of the plan. */
  about: v.optional(textSchema),
  /** `mine`: by the one who asks. Without a name where the identity is protected. */
  madeBy: v.object({
    /** The person, or an ombud. */
    who: v.picklist(['resident', 'representative']),
    /** The name of an ombud. */
    name: v.optional(textSchema),
    /** True when it was the one who asks. */
    mine: v.optional(v.boolean()),
  }),
  /** When it was proposed. → header/authorTime */
  madeAt: v.optional(instantSchema),
  /** What has come of it so far. */
  status: v.picklist(['proposed', 'accepted', 'declined', 'answered', 'withdrawn']),
  /** What has come of it, oldest first. `text`: the reason of a no, or the answer to a question. */
  history: v.array(
    v.object({
      /** What was done. */
      what: v.picklist(['accepted', 'declined', 'answered', 'withdrawn']),
      /** When. */
      at: v.optional(instantSchema),
      /** Who did it. */
      by: v.optional(
        v.object({
          /** The person, an ombud, or the one who is responsible for the plan. */
          who: v.picklist(['resident', 'representative', 'responsible']),
          /** Their name, where it may be told. */
          name: v.optional(textSchema),
          /** What they work as. */
          title: v.optional(textSchema),
        }),
      ),
      /** The reason of a no, or the answer to a question. */
      text: v.optional(textSchema),
    }),
  ),
  /** True when the one who asks may take it back now. */
  mayWithdraw: v.optional(v.boolean()),
  /** True when something in the record could not be read. */
  partly: v.optional(v.boolean()),
  source: sourceSchema,
})
export type Proposal = v.InferOutput<typeof proposalSchema>

/**
 * `GET /api/forslag/mottagare`: the units whose system takes proposals to its plans, by the catalogue; no source is asked. A plan of
 * any other unit has to be talked about with the unit itself.
 */
export const proposalReceiversSchema = v.object({
  /** Those that take them. */
  units: v.array(
    v.object({
      /** HSA-id, as in `source/careUnit` of a plan. */
      hsaId: textSchema,
      ...receiverSchema.entries,
    }),
  ),
})
export type ProposalReceiver = v.InferOutput<typeof proposalReceiversSchema>['units'][number]

/** The most that a proposal may hold, in signs. */
export const mostProposed = 1_000

/** Body of `POST /api/forslag`. `about`: what it is a change of, in the words of the plan. */
export const newProposalSchema = v.object({
  /** Id of the plan. */
  plan: itemIdSchema,
  /** What is proposed. */
  kind: kindSchema,
  /** At most 1,000 signs. */
  text: v.pipe(
    textSchema,
    v.check((text) => text.length <= mostProposed),
  ),
  /** What it is a change of, in the words of the plan. */
  about: v.optional(textSchema),
})
export type NewProposal = v.InferOutput<typeof newProposalSchema>

/**
 * What the unit said. `waits-already`: it has the same from the same, and has not answered. 409: the plan has ended.
 * - `outcome`: whether it has it
 */
export const proposedSchema = v.object({ outcome: v.picklist(['received', 'waits-already']) })

/**
 * `POST /api/forslag/{id}/dra-tillbaka`. `gone`: it had been answered or taken back already.
 * - `outcome`: whether it is taken back
 */
export const withdrawnSchema = v.object({ outcome: v.picklist(['withdrawn', 'gone']) })
export type Withdrawn = v.InferOutput<typeof withdrawnSchema>
