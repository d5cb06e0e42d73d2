import type { CareGiver, Unit } from '../catalogue/producer.ts'
import type { ExtendedConsent } from '../contracts/riv-ta/get-all-extended-consents-for-patient.ts'
import type { ExtendedBlock } from '../contracts/riv-ta/get-extended-blocks-for-patient.ts'
import type { SharingObjectionRecord } from '../contracts/own/sharing-objections.ts'
import { swedishMinute } from '../worlds/swedish-time.ts'
import { endOf, holds, momentOf } from '../producers/consent-times.ts'

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
    if (giver !== undefined && giver !== holder.careGiver.hsaId) return false
    if (unit !== undefined && unit !== holder.hsaId) return false
    if (!blockHolds(one, now) || isOpenFor(one, by, now)) return false
    return blockType?.toLowerCase() === 'outer' ? !isSame : by.unit?.hsaId !== holder.hsaId
  })
  const isOutside = objections.some(
    (one) => one.careProviderId === holder.careGiver.hsaId && !isSame && objectionHolds(one, now),
  )
  return isKept || isOutside
}

/** Whether a block is made, and not lifted. */
export function blockHolds(block: ExtendedBlock, now: Date): boolean {
  const { registrationInfo: info } = block
  const made = info?.registrationDate ?? info?.requestDate
  return !isLifted(block, now) && (made === undefined || momentOf(made) <= now.getTime())
}

/** Whether a block is lifted. A lift that nobody knows when is one. */
export function isLifted({ permanentRevokedInfo, deletionInfo }: ExtendedBlock, now: Date): boolean {
  const end = permanentRevokedInfo ?? deletionInfo
  const lifted = end && (end.registrationDate ?? end.requestDate)
  return end !== undefined && (lifted === undefined || momentOf(lifted) <= now.getTime())
}

/** Whether the person stays outside. Of days that cannot be nobody knows: then it is so. */
export function objectionHolds({ from, until, takenBackAt }: SharingObjectionRecord, now: Date): boolean {
  if (takenBackAt !== undefined && Date.parse(takenBackAt) <= now.getTime()) return false
  if (from !== undefined && until !== undefined && until < from) return true
  const day = swedishMinute(now).slice(0, 10)
  return (from === undefined || from <= day) && (until === undefined || until >= day)
}

const isOpenFor = ({ temporaryRevokes }: ExtendedBlock, by: WantsToRead, now: Date) =>
  temporaryRevokes.some(
    ({ endDate, revokedForCareUnitId, revokedForEmployeeId, cancellationInfo }) =>
      !cancellationInfo &&
      endDate !== undefined &&
      endOf(endDate) > now.getTime() &&
      revokedForCareUnitId === by.unit?.hsaId &&
      (revokedForEmployeeId === undefined || revokedForEmployeeId === by.employeeId),
  )
