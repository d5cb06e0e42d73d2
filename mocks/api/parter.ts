import type { Answer } from '#platform/answer/contract.ts'
import type { Party } from '../../app/delning/parter/contract.ts'
import type { CareGiver, Producer, Unit } from '../catalogue/producer.ts'
import { unitOf } from '../catalogue/unit-catalogue.ts'
import { answerOf } from '../platform/answer.ts'
import { gather, type Question } from '../platform/gather.ts'
import { idOf } from './fields.ts'
import { giverId } from './reader-of.ts'
import { receiverId } from './receiver.ts'
import { sourceOf } from './source.ts'

/** A unit that a source names as somebody's, and who said so. */
type Named = { producer: Producer; unit: Unit }

/**
 * `GET /api/delning/parter`: the vård- and omsorgsgivare around the person, by the units of fasta kontakter (GetCareManagers), booked
 * times, listing and decisions, each once with its units.
 */
export async function parter(question: Question): Promise<Answer<Party>> {
  const [managers, schedule, listings, decisions] = await Promise.all([
    gather('GetCareManagers', question),
    gather('GetSubjectOfCareSchedule', question),
    gather('GetListing', question),
    gather('CareDecisions', question),
  ])
  const named = [
    ...managers.items.map(({ producer, item }) =>
      at(producer, idOf((item.careProvidingCareUnit ?? item.managingCareUnit)?.hsaId)),
    ),
    ...schedule.items.map(({ producer, item }) => at(producer, item.healthcare_facility)),
    ...listings.items.map(({ producer, item }) => at(producer, item.healthcareFacility?.id)),
    ...decisions.items.map(({ producer, item }) => at(producer, item.header.careUnitHSAId)),
  ].flat()
  const givers = new Set(named.map(({ unit }) => unit.careGiver.hsaId))
  return answerOf(
    [...givers].flatMap((giver) => partyOf(named.filter(({ unit }) => unit.careGiver.hsaId === giver))),
    managers,
    schedule,
    listings,
    decisions,
  )
}

function at(producer: Producer, hsaId: string | undefined): Named[] {
  const unit = unitOf(hsaId)
  return unit ? [{ producer, unit }] : []
}

/** One care giver by all that name it. */
function partyOf(named: readonly Named[]): Party[] {
  const [first] = named
  if (!first) return []
  const { careGiver: giver } = first.unit
  const toldBy = ({ producer, unit }: Named) =>
    sourceOf(producer, { documentId: giver.hsaId, careGiverHSAId: giver.hsaId, careUnitHSAId: unit.hsaId })
  // Each producer by the first that it tells, in the order they were asked.
  const others = named.filter(
    ({ producer }, place) => place > 0 && named.findIndex((one) => one.producer === producer) === place,
  )
  const units = [...new Map(named.map(({ unit }) => [unit.hsaId, unit])).values()]
  const party: Party = {
    id: giverId(giver),
    name: giver.name,
    principal: giver.principal,
    kind: kindOf(giver, named),
    units: units.map((unit) => {
      const writeTo = receiverId(unit)
      return { name: unit.name, ...(unit.phone && { phone: unit.phone }), ...(writeTo && { writeTo }) }
    }),
    source: toldBy(first),
    alsoFrom: others.map(toldBy),
  }
  return [party]
}

function kindOf({ principal, decides }: CareGiver, named: readonly Named[]): Party['kind'] {
  if (principal === 'region') return 'region'
  if (principal === 'privat') return 'private'
  if (decides) return 'authority'
  return named.every(({ unit }) => unit.legalDomain === 'HSL') ? 'municipal-care' : 'performer'
}
