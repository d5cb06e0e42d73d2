import * as v from 'valibot'
import {
  newProposalSchema,
  proposedSchema,
  type Withdrawn,
  withdrawnSchema,
} from '../../app/vardplaner/forslag/contract.ts'
import type { PlanProposalRecord } from '../contracts/own/plan-proposals.ts'
import { noteDid } from '../platform/access-log.ts'
import { requireIndex } from '../platform/engagement-index.ts'
import { hash } from '../platform/hash.ts'
import { forPatient } from '../platform/patient-filter.ts'
import { reach } from '../platform/reach.ts'
import {
  plansIn,
  type PlanHeld,
  type PlanHolder,
  settleProposal,
  takeProposal,
  takersIn,
} from '../producers/proposals.ts'
import { recordsIn } from '../producers/records-in.ts'
import { unitOf } from '../catalogue/unit-catalogue.ts'
import { timeIn } from '../worlds/lookup.ts'
import type { Asked } from './asked.ts'
import { json } from './faulty.ts'
import { mayTakeBack, mayTell, proposalId, takesProposals } from './forslag.ts'
import { problem } from './problem.ts'
import { itemId } from './source.ts'

/**
 * `POST /api/forslag`: gives a proposal to the unit that answers for the plan, once for each `Idempotency-Key`. 400 for a body that is
 * none, 403 where the platform takes none, 404 for a plan that is not there or takes none, 409 for one that has ended, 502 and 504 when
 * its source fails or is silent; then nothing has been given.
 */
export async function foresla(asked: Asked): Promise<Response> {
  if (!takesProposals(asked)) return problem(403, 'not-allowed')
  const parsed = v.safeParse(newProposalSchema, asked.body)
  if (!parsed.success) return problem(400, 'bad-proposal')
  requireIndex(asked.world)
  const found = planOf(asked, parsed.output.plan)
  if (!found) return problem(404, 'no-such-plan')
  const { producer, plan } = found
  const reached = await unreached(producer, asked)
  if (reached) return reached
  const { kind, text, about } = parsed.output
  const outcome = takeProposal({ ...asked, producer }, plan, {
    header: {
      documentId: `FORSLAG-${hash(JSON.stringify([asked.actor.id, asked.persona.id, asked.key]))}`,
      sourceSystemHSAId: plan.system,
      patientId: asked.persona.person.personnummer,
      careUnitHSAId: plan.unit ?? producer.logicalAddress,
      authorTime: timeIn(asked.world).toISOString(),
      recordedBy: 'resident',
      approvedForPatient: true,
      nullified: false,
    },
    planDocumentId: plan.documentId,
    kind,
    text,
    ...(about && { about }),
    madeBy: makerOf(asked),
    status: 'proposed',
  })
  if (outcome === 'ended') return problem(409, 'plan-ended')
  const { world, actor, persona, key } = asked
  const to = unitOf(plan.unit)?.name ?? producer.name
  if (outcome === 'received')
    noteDid(world.key, { actor, subject: persona.id, key }, { kind: 'proposed', with: to })
  return json(v.parse(proposedSchema, { outcome }))
}

/**
 * `POST /api/forslag/{id}/dra-tillbaka`: takes a proposal back; `gone` when something has come of it already, or it is not there. 403
 * for one that another has made, but for the person whose plan it is; else as above.
 */
export async function draTillbaka(asked: Asked): Promise<Response> {
  if (!takesProposals(asked)) return problem(403, 'not-allowed')
  const { world, persona, rights } = asked
  requireIndex(world)
  const gone: Withdrawn = { outcome: 'gone' }
  for (const producer of takersIn(asked.world)) {
    const { PlanProposals: held = [] } = recordsIn(world, persona, producer.id)
    const { visible } = forPatient('PlanProposals', held, persona.person.personnummer, rights)
    const item = visible.find((one) => proposalId({ producer, item: one }) === asked.id)
    if (!item || !mayTell(rights, item)) continue
    if (!mayTakeBack(asked, item)) return problem(403, 'not-allowed')
    const reached = await unreached(producer, asked)
    if (reached) return reached
    const { party, name } = makerOf(asked)
    const by = { party, ...(name && { name }) }
    const done = settleProposal({ ...asked, producer }, item.header.documentId, { what: 'withdrawn', by })
    return json(v.parse(withdrawnSchema, done ? { outcome: 'withdrawn' } : gone))
  }
  return json(gone)
}

/** So long a source is waited for, in ms, so that the sender is told in time. */
const patience = 15_000

type Taker = PlanHolder['producer']

/** The plan of an id, as the one who asks may see it, at a producer that takes proposals. */
function planOf(asked: Asked, id: string): { producer: Taker; plan: PlanHeld } | undefined {
  const { world, persona, rights } = asked
  const { personnummer } = persona.person
  for (const producer of takersIn(asked.world)) {
    const { GetCarePlans: plans = [], PlanStructures: structures = [] } = recordsIn(
      world,
      persona,
      producer.id,
    )
    const all = plansIn({
      GetCarePlans: forPatient('GetCarePlans', plans, personnummer, rights).visible,
      PlanStructures: forPatient('PlanStructures', structures, personnummer, rights).visible,
    })
    const plan = all.find((one) => itemId(producer, 'plan', one.documentId, one.system) === id)
    if (plan) return { producer, plan }
  }
  return undefined
}

/** Why nothing can be given to a producer now; undefined when it can. */
async function unreached(producer: Taker, asked: Asked): Promise<Response | undefined> {
  const reached = await reach(producer, 'PlanProposals', asked, patience)
  if (reached === 'silent') return problem(504, 'source-silent')
  return reached === 'failed' ? problem(502, 'source-refused') : undefined
}

function makerOf({ actor, persona }: Asked): PlanProposalRecord['madeBy'] {
  if (actor.id === persona.id) return { party: 'resident' }
  const { givenName, familyName, personnummer, protectedIdentity } = actor.person
  return {
    party: 'relative',
    ...(!protectedIdentity && { name: `${givenName} ${familyName}` }),
    personId: personnummer,
  }
}
