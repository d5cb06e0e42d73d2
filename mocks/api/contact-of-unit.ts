import type { Contact, Telecom } from '../../app/kontakter/contract.ts'
import type { Unit } from '../catalogue/producer.ts'
import { unitOf } from '../catalogue/unit-catalogue.ts'
import type { CareContact } from '../contracts/riv-ta/get-care-contacts.ts'
import type { Listing } from '../contracts/riv-ta/get-listing.ts'
import type { FromProducer } from '../platform/gather.ts'
import { dateOnly, originOf } from './fields.ts'
import { receiverId } from './receiver.ts'
import { hoursOf } from './hours.ts'
import { itemId, madeId, sourceOf } from './source.ts'

/** A contact of a listing: the unit, and the läkarkontakt if it names one. */
export function listingContact({ producer, item }: FromProducer<Listing>): Contact {
  const { healthcareFacility: facility, healthcarePersonnel: doctor } = item
  const known = unitOf(facility.id)
  const name = facility.name ?? known?.name
  // The contract gives its records no id.
  const documentId = madeId(
    [facility.id, item.listingType?.code, item.validFromDate && dateOnly(item.validFromDate)],
    item,
  )
  return {
    id: itemId(producer, 'listing', documentId),
    kind: 'listing',
    ...(doctor?.name && {
      practitioner: { hsaId: doctor.id, name: doctor.name, ...(doctor.title && { title: doctor.title }) },
    }),
    ...(name && { unit: { hsaId: facility.id, name } }),
    telecom: phoneOf(known?.phone, known),
    ...(known?.changeListing && { changeListing: known.changeListing }),
    ...(known?.address && { address: known.address }),
    ...linksOf(known),
    ...(item.validFromDate && { validFrom: dateOnly(item.validFromDate) }),
    ...(item.validToDate && { validTo: dateOnly(item.validToDate) }),
    ...(item.isInQueue && { queue: positionOf(item.queuePosition) }),
    source: sourceOf(producer, { documentId, careUnitHSAId: facility.id, careUnitName: name }),
    alsoFrom: [],
  }
}

/** A contact of the unit that a care contact was with; undefined when the unit has no name anywhere. */
export function careUnitContact({ producer, item }: FromProducer<CareContact>): Contact | undefined {
  const told = item.careContactBody.careContactOrgUnit
  const origin = originOf(item.careContactHeader)
  const hsaId = told?.orgUnitHSAId ?? origin.careUnitHSAId
  const known = unitOf(hsaId)
  const name = told?.orgUnitName ?? known?.name ?? origin.careUnitName
  const address = told?.orgUnitAddress ?? known?.address
  if (!name) return undefined
  return {
    id: itemId(producer, 'care-unit', hsaId ?? name),
    kind: 'care-unit',
    unit: { ...(hsaId && { hsaId }), name },
    telecom: [
      ...phoneOf(told?.orgUnitTelecom ?? known?.phone, known),
      ...(told?.orgUnitEmail ? [{ system: 'email', value: told.orgUnitEmail, hours: [] }] : []),
    ],
    ...(address && { address }),
    ...linksOf(known),
    source: sourceOf(producer, origin),
    alsoFrom: [],
  }
}

/** A number, with the hours the catalogue has for it; another number of the unit has none that are known. */
function phoneOf(phone: string | undefined, unit: Unit | undefined): Telecom[] {
  if (!phone) return []
  const hours = phone === unit?.phone ? (unit.phoneHours ?? []) : []
  return [{ system: 'phone', value: phone, hours: hoursOf(hours) }]
}

function linksOf(unit: Unit | undefined): Pick<Contact, 'visitHours' | 'message' | 'writeTo'> {
  const writeTo = receiverId(unit)
  return {
    ...(writeTo && { writeTo }),
    ...(unit?.links?.message && { message: unit.links.message }),
    ...(unit?.visitHours && { visitHours: hoursOf(unit.visitHours) }),
  }
}

/** Place in the queue, where the source gives one that can be. */
function positionOf(position: number | undefined): NonNullable<Contact['queue']> {
  return position !== undefined && position >= 0 ? { position } : {}
}
