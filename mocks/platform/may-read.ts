import type { CareGiver, Unit } from '../catalogue/producer.ts'
import type { ExtendedConsent } from '../contracts/riv-ta/get-all-extended-consents-for-patient.ts'
import type { ExtendedBlock } from '../contracts/riv-ta/get-extended-blocks-for-patient.ts'
import type { SharingObjectionRecord } from '../contracts/own/sharing-objections.ts'
import { swedishMinute } from '../worlds/swedish-time.ts'
import { holds } from '../producers/consent-times.ts'

/** Who wants to read: somebody at a unit, or at the care giver. */
export type WantsToRead = { careGiver: CareGiver; unit?: Unit; employeeId?: string; isCare: boolean }

/**
 * Whether somebody may read at a moment what others have written of a person, by the consents there are (lag 2022:913). An emergency
 * opens nothing to an omsorgsgivare, and a type that nobody knows opens nothing to anybody.
 */
export function mayRead(consents: readonly ExtendedConsent[], by: WantsToRead, now: Date): boolean {
  return consents.some(
    (one) =>
      one.careProviderId === by.careGiver.hsaId &&
      (one.careUnitId === undefined || one.careUnitId === by.unit?.hsaId) &&
      (one.employeeId === undefined || one.employeeId === by.employeeId) &&
      (one.assertionType === 'Consent' || (one.assertionType === 'Emergency' && by.isCare)) &&
      holds(one, now),
  )
}

/** What a person keeps from others: blocks of what care has written, and where the person stays outside with omsorg. */
export type KeptFromOthers = {
  blocks: readonly ExtendedBlock[]
  objections: readonly SharingObjectionRecord[]
}

/**
 * Whether what a unit has written is kept from one who wants to read it, whatever consents there are. Of a block of a type that nobody
 * knows, or that says little, it is; of part of what is written too, since the rest is not told apart here.
 */
export function isKeptFrom(
  { blocks, objections }: KeptFromOthers,
  by: WantsToRead,
  holder: Unit,
  now: Date,
): boolean {
  const isSame = by.careGiver.hsaId === holder.careGiver.hsaId
  const isKept = blocks.some((one) => {
    const { blockType, informationCareProviderId: giver, informationCareUnitId: unit } = one
    if (giver !== holder.careGiver.hsaId || !isInForce(one, now)) return false
    if (unit !== undefined && unit !== holder.hsaId) return false
    if (blockType === 'Outer') return !isSame && !isOpenFor(one, by, now)
    return by.unit?.hsaId !== holder.hsaId && !isOpenFor(one, by, now)
  })
  const day = swedishMinute(now).slice(0, 10)
  const isOutside = objections.some(
    ({ careProviderId, from, until }) =>
      careProviderId === holder.careGiver.hsaId &&
      !isSame &&
      (until === undefined || until >= day || (from !== undefined && until < from)) &&
      (from === undefined || from <= day || (until !== undefined && until < from)),
  )
  return isKept || isOutside
}

/** Made, and not lifted. A lift that nobody knows when is one. */
function isInForce({ registrationInfo, permanentRevokedInfo, deletionInfo }: ExtendedBlock, now: Date) {
  const made = registrationInfo?.registrationDate ?? registrationInfo?.requestDate
  const end = permanentRevokedInfo ?? deletionInfo
  const lifted = end && (end.registrationDate ?? end.requestDate)
  if (end && (lifted === undefined || Date.parse(lifted) <= now.getTime())) return false
  return made === undefined || Date.parse(made) <= now.getTime()
}

const isOpenFor = ({ temporaryRevokes }: ExtendedBlock, by: WantsToRead, now: Date) =>
  temporaryRevokes.some(
    ({ endDate, revokedForCareUnitId, revokedForEmployeeId, cancellationInfo }) =>
      !cancellationInfo &&
      endDate !== undefined &&
      Date.parse(endDate) > now.getTime() &&
      revokedForCareUnitId === by.unit?.hsaId &&
      (revokedForEmployeeId === undefined || revokedForEmployeeId === by.employeeId),
  )
