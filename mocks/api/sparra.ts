import * as v from 'valibot'
import { type SharingDone, sharingDoneSchema } from '../../app/delning/contract.ts'
import { blockPartySchema } from '../../app/delning/sparrar/contract.ts'
import type { CareGiver } from '../catalogue/producer.ts'
import { producers } from '../catalogue/producers.ts'
import { givesCare } from '../catalogue/unit-catalogue.ts'
import type { SharingObjectionRecord } from '../contracts/own/sharing-objections.ts'
import type { ExtendedBlock } from '../contracts/riv-ta/get-extended-blocks-for-patient.ts'
import { requireIndex } from '../platform/engagement-index.ts'
import { reach } from '../platform/reach.ts'
import { capabilitiesOf } from '../platform/rights.ts'
import { blockHolds, isLifted, objectionHolds } from '../platform/may-read.ts'
import { changeWhoReads } from '../platform/staff-reading.ts'
import { keepBlock } from '../producers/kept-blocks.ts'
import { receive } from '../producers/received.ts'
import { recordsIn } from '../producers/records-in.ts'
import { personnummerOid } from '../worlds/facts/common.ts'
import { ownHeader } from '../worlds/facts/own-header.ts'
import { dayIn, timeIn } from '../worlds/lookup.ts'
import type { StaffReader } from '../worlds/facts/staff-reader.ts'
import { personKey } from '../worlds/per-world.ts'
import { swedishMinute } from '../worlds/swedish-time.ts'
import type { Asked } from './asked.ts'
import { json } from './faulty.ts'
import { problem } from './problem.ts'
import { giverId } from './reader-of.ts'
import { itemId } from './source.ts'

type Holder = (typeof producers)[number]

/**
 * `POST /api/delning/sparrar`: blocks what a vårdgivare has written for other vårdgivare, or stays outside with what an omsorgsgivare
 * has, from now on. 400 for a body that names nobody, 403 where the platform may not, 502 and 504 when the one who has it fails or is
 * silent; then nothing has been blocked.
 */
export async function sparra(asked: Asked): Promise<Response> {
  const parsed = v.safeParse(blockPartySchema, asked.body)
  if (!parsed.success) return problem(400, 'bad-party')
  if (!mayBlock(asked)) return problem(403, 'not-allowed')
  for (const producer of connected(asked)) {
    const giver = producer.careGivers.find((one) => giverId(one) === parsed.output.party)
    if (giver) return doneAt(producer, asked, giver.hsaId, () => block(asked, producer, giver))
  }
  return json(v.parse(sharingDoneSchema, { outcome: 'gone' }))
}

/** `POST /api/delning/sparrar/{id}/hav`: takes a block away, or no longer stays outside, from now on. Fails as above. */
export async function havSparr(asked: Asked): Promise<Response> {
  if (!mayBlock(asked)) return problem(403, 'not-allowed')
  const { world, persona, id } = asked
  for (const producer of connected(asked)) {
    const { GetExtendedBlocksForPatient: results = [], SharingObjections: objections = [] } = recordsIn(
      world,
      persona,
      producer.id,
    )
    const held = results
      .flatMap(({ blocks }) => blocks)
      .find(({ blockId }) => itemId(producer, 'block', blockId) === id)
    if (held)
      return doneAt(producer, asked, held.informationCareProviderId, () => lift(asked, producer, held))
    const outside = objections.find(
      ({ header }) => itemId(producer, 'outside', header.documentId, header.sourceSystemHSAId) === id,
    )
    if (outside)
      return doneAt(producer, asked, outside.careProviderId, () => comeIn(asked, producer, outside))
  }
  return json(v.parse(sharingDoneSchema, { outcome: 'gone' }))
}

const mayBlock = ({ world, persona }: Asked) => capabilitiesOf(world, persona).includes('block')

function connected({ world }: Asked): readonly Holder[] {
  requireIndex(world)
  return producers.filter(({ id }) => world.connected.includes(id))
}

/** Does it when the one who has it can be reached; who reads what that care giver has written asks at once whether they may. */
async function doneAt(
  producer: Holder,
  asked: Asked,
  giver: string | undefined,
  change: () => boolean,
): Promise<Response> {
  const reached = await reach(producer, 'GetExtendedBlocksForPatient', asked)
  if (reached === 'silent') return problem(504, 'source-silent')
  if (reached === 'failed') return problem(502, 'source-refused')
  const reads = ({ holder }: StaffReader) => holder.unit.careGiver.hsaId === giver
  const outcome: SharingDone['outcome'] = changeWhoReads(asked.world, asked.persona, reads, change)
    ? 'done'
    : 'gone'
  return json(v.parse(sharingDoneSchema, { outcome }))
}

/** The minute it is: those who read the page know no closer what time it is. */
const nowOf = ({ world }: Asked) => {
  const now = `${timeIn(world).toISOString().slice(0, 16)}:00Z`
  return { requestDate: now, registrationDate: now }
}

/** False, and nothing is done, when it is blocked already. */
function block(asked: Asked, producer: Holder, giver: CareGiver): boolean {
  const { world, persona } = asked
  const now = timeIn(world)
  const { GetExtendedBlocksForPatient: results = [], SharingObjections: objections = [] } = recordsIn(
    world,
    persona,
    producer.id,
  )
  const blocks = results.flatMap((one) => one.blocks)
  const isBlocked =
    blocks.some(
      (one) =>
        one.informationCareProviderId === giver.hsaId &&
        one.informationCareUnitId === undefined &&
        blockHolds(one, now),
    ) || objections.some((one) => one.careProviderId === giver.hsaId && objectionHolds(one, now))
  if (isBlocked) return false
  const worldKey = personKey(world, persona)
  const { personnummer } = persona.person
  const { logicalAddress, sourceSystemHSAId: system } = producer
  const id = `SPARR-${giver.hsaId}-${now.getTime()}-${blocks.length + objections.length}`
  if (givesCare(giver)) {
    keepBlock(worldKey, logicalAddress, {
      blockId: id,
      blockType: 'Outer',
      informationCareProviderId: giver.hsaId,
      patientId: { root: personnummerOid, extension: personnummer },
      excludedInformationTypes: [],
      registrationInfo: nowOf(asked),
      temporaryRevokes: [],
    })
    return true
  }
  const unit = producer.units.find(({ careGiver }) => careGiver.hsaId === giver.hsaId)
  if (!unit) return false
  const written = swedishMinute(now)
  receive(
    { worldKey, logicalAddress, contract: 'SharingObjections' },
    {
      header: { ...ownHeader({ of: personnummer, system, id, unit, written }), recordedBy: 'resident' },
      careProviderId: giver.hsaId,
      from: dayIn(world),
    },
  )
  return true
}

function lift(asked: Asked, { logicalAddress }: Holder, held: ExtendedBlock): boolean {
  if (isLifted(held, timeIn(asked.world))) return false
  keepBlock(personKey(asked.world, asked.persona), logicalAddress, {
    ...held,
    permanentRevokedInfo: nowOf(asked),
  })
  return true
}

function comeIn(asked: Asked, { logicalAddress }: Holder, held: SharingObjectionRecord): boolean {
  const { world, persona } = asked
  const now = timeIn(world)
  const isOver = held.takenBackAt !== undefined && Date.parse(held.takenBackAt) <= now.getTime()
  const hasEnded = held.until !== undefined && held.until < dayIn(world) && !(held.until < (held.from ?? ''))
  if (isOver || hasEnded) return false
  receive(
    { worldKey: personKey(world, persona), logicalAddress, contract: 'SharingObjections' },
    { ...held, takenBackAt: nowOf(asked).registrationDate },
  )
  return true
}
