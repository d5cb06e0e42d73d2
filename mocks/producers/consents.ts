import type { Producer } from '../catalogue/producer.ts'
import type { ProducerId } from '../catalogue/producers.ts'
import type { ConsentAnswer } from '../../app/delning/contract.ts'
import type { ConsentRequestRecord } from '../contracts/own/consent-requests.ts'
import { timeIn } from '../worlds/lookup.ts'
import { personKey } from '../worlds/per-world.ts'
import type { Persona } from '../worlds/personas.ts'
import type { World } from '../worlds/world.ts'
import { isOver } from './consent-times.ts'
import { receive } from './received.ts'
import { recordsIn } from './records-in.ts'

/** Whose consents, at which producer. */
export type ConsentHolder = {
  world: World
  persona: Persona
  producer: Producer & { id: ProducerId }
  /** The one who answers: the person, or who stands in by law. */
  actor: Persona
}

/** Ends a consent now, by the person. False, and nothing is done, when it is not there or is over already. */
export function endConsent(holder: ConsentHolder, assertionId: string): boolean {
  const consent = consentsAt(holder).find((one) => one.assertionId === assertionId)
  const now = timeIn(holder.world)
  if (!consent || isOver(consent, now)) return false
  receive(
    { ...placeOf(holder), contract: 'GetAllExtendedConsentsForPatient' },
    { ...consent, cancellationInfo: { registrationDate: minuteOf(now) } },
  )
  return true
}

/**
 * Takes what the person answers to a question; from a yes comes a consent that begins now. False, and nothing is done, when the same
 * has been answered and still stands.
 */
export function answerRequest(
  holder: ConsentHolder,
  request: ConsentRequestRecord,
  outcome: ConsentAnswer['outcome'],
): boolean {
  const { persona, world, actor } = holder
  const now = timeIn(world)
  const former = consentsAt(holder).find((one) => one.assertionId === request.answer?.assertionId)
  const stands = former !== undefined && !isOver(former, now)
  if (request.answer?.outcome === outcome && (outcome === 'refused' || stands)) return false
  if (stands) endConsent(holder, former.assertionId)
  const at = minuteOf(now)
  const { careProviderId, careUnitId, validTo } = request
  const assertionId = `SAMTYCKE-${request.header.documentId}-${now.getTime()}`
  if (outcome === 'given') {
    receive(
      { ...placeOf(holder), contract: 'GetAllExtendedConsentsForPatient' },
      {
        assertionId,
        assertionType: 'Consent',
        patientId: persona.person.personnummer,
        careProviderId,
        ...(careUnitId && { careUnitId }),
        startDate: at,
        ...(validTo && { endDate: validTo }),
        ...(actor.id !== persona.id && { representedBy: actor.person.personnummer }),
        registrationInfo: { registrationDate: at },
      },
    )
  }
  const answer = { outcome, at, ...(outcome === 'given' && { assertionId }) }
  receive({ ...placeOf(holder), contract: 'ConsentRequests' }, { ...request, answer })
  return true
}

/** The minute it is: those who read the page know no closer what time it is. */
const minuteOf = (now: Date) => `${now.toISOString().slice(0, 16)}:00Z`

const consentsAt = ({ world, persona, producer }: ConsentHolder) =>
  recordsIn(world, persona, producer.id).GetAllExtendedConsentsForPatient ?? []

const placeOf = ({ world, persona, producer }: ConsentHolder) => ({
  worldKey: personKey(world, persona),
  logicalAddress: producer.logicalAddress,
})
