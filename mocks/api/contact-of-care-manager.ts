import type { Contact, Telecom } from '../../app/kontakter/contract.ts'
import { weekDayNames } from '#platform/answer/contract.ts'
import { unitOf } from '../catalogue/unit-catalogue.ts'
import type { CareManager, ContactPoint, HoursOfService } from '../contracts/riv-ta/get-care-managers.ts'
import type { FromProducer } from '../platform/gather.ts'
import { codedOf, idOf, textOf } from './fields.ts'
import { receiverId } from './receiver.ts'
import { itemId, madeId, sourceOf } from './source.ts'

/** A contact of a fast kontakt. Notes between professionals are already gone. */
export function careManagerContact({ producer, item }: FromProducer<CareManager>): Contact {
  const { accessControlHeader: access, sourceSystemId } = item.careManagerHeader
  const organization = item.careProvidingCareUnit ?? item.managingCareUnit
  const unitId = idOf(organization?.hsaId)
  const unitName = organization?.name ?? unitOf(unitId)?.name
  const role = codedOf(item.code)
  const title = textOf(item.practitioner.qualification)
  const practitionerId = idOf(item.practitioner.hsaId)
  const ways = contactPoints(item)
  const address = ways.map(addressOf).find(Boolean) ?? unitOf(unitId)?.address
  const message = unitOf(unitId)?.links?.message
  const writeTo = receiverId(unitOf(unitId))
  const notes = [item.externalNotes, item.careTeam?.externalNotes].filter(Boolean).join('\n')
  // The national contract gives its records no id.
  const documentId =
    item.documentId ?? madeId([practitionerId, item.code.code ?? 'utan-kod', item.period.start], item)
  return {
    id: itemId(producer, 'care-manager', documentId),
    kind: 'care-manager',
    ...(role && { role }),
    ...(item.practitioner.name && {
      practitioner: {
        ...(practitionerId && { hsaId: practitionerId }),
        name: item.practitioner.name,
        ...(title && { title }),
      },
    }),
    ...(item.careTeam?.name && { careTeam: item.careTeam.name }),
    ...(unitName && { unit: { ...(unitId && { hsaId: unitId }), name: unitName } }),
    telecom: ways.flatMap((way) => way.telecom.flatMap(telecomOf)),
    ...(address && { address }),
    ...(message && { message }),
    ...(writeTo && { writeTo }),
    ...(notes && { notes }),
    ...(item.period.start && { validFrom: item.period.start }),
    ...(item.period.end && { validTo: item.period.end }),
    source: sourceOf(producer, {
      documentId,
      sourceSystemHSAId: idOf(sourceSystemId),
      careGiverHSAId: idOf(access.accountableHealthcareProviderId),
      careUnitHSAId: unitId ?? idOf(access.accountableCareUnitId),
      careUnitName: unitName,
      recordedBy: 'manual',
    }),
    alsoFrom: [],
  }
}

/** Ways to reach the contact: its own, else those of the team, else those of the unit. */
function contactPoints({ contact, careTeam, managingCareUnit }: CareManager): ContactPoint[] {
  const candidates = [contact, careTeam?.contact ?? [], managingCareUnit?.contact ?? []]
  return (
    candidates.find((points) => points.some((point) => point.telecom.some(({ value }) => value))) ?? contact
  )
}

/** A way to reach somebody; one that says no way at all is none. */
function telecomOf({ system, value, period }: ContactPoint['telecom'][number]): Telecom[] {
  return value ? [{ system: system?.code ?? textOf(system) ?? 'other', value, hours: hoursOf(period) }] : []
}

/**
 * Hours of every week. Hours that only hold in some months or between two dates, or on days or at times that cannot be read,
 * have no place in the portal's contract. Then nothing is said of any hours, for what is left would tell a phone as closed
 * that is answered.
 */
function hoursOf(periods: readonly HoursOfService[]): Telecom['hours'] {
  const hours = periods.map(({ datePeriod, weekDay, month, time }) => {
    const days = weekDayNames.filter((day) => weekDay.includes(day))
    const isKnown = weekDay.every((day) => weekDayNames.some((known) => known === day))
    if (datePeriod || month.length > 0 || !isKnown || !time?.start) return undefined
    return {
      // No day is no restriction: it holds on every one.
      weekDays: weekDay.length > 0 ? days : [...weekDayNames],
      start: time.start,
      ...(time.end && { end: time.end }),
    }
  })
  return hours.every((one) => one !== undefined) ? hours : []
}

function addressOf({ address }: ContactPoint): string | undefined {
  if (!address) return undefined
  const city = [address.postalCode, address.city].filter(Boolean).join(' ')
  return [...address.line, city].filter(Boolean).join(', ') || undefined
}
