import type { TimelineEvent } from '../../app/tidslinje/contract.ts'
import { unitOf } from '../catalogue/unit-catalogue.ts'
import { statusCodeOf } from '../contracts/riv-ta/care-contact-status.ts'
import type { CareContact } from '../contracts/riv-ta/get-care-contacts.ts'
import { meetingOfBooking, meetingOfContact } from '../contracts/riv-ta/meeting-of.ts'
import type { RequestActivity } from '../contracts/riv-ta/get-request-activities.ts'
import type { TimeslotDetail } from '../contracts/riv-ta/get-subject-of-care-schedule.ts'
import type { FromProducer } from '../platform/gather.ts'
import { codedOf, dateOnly, idOf, originOf, originOfActivity, professionalOf, textOf } from './fields.ts'
import { receiverId } from './receiver.ts'
import { referralId } from './referral-id.ts'
import { itemId, madeId, sourceOf } from './source.ts'

/** An event and the HSA-id of the unit it is at, by which doubles are found. */
export type Placed = { event: TimelineEvent; unit: string | undefined }

/** What is true of every event that is not a booked time. */
export const nothingAllowed = {
  atHome: false,
  isInvitation: false,
  cancelBookingAllowed: false,
  rebookingAllowed: false,
  messageAllowed: false,
  links: {},
}

/** An event of a booked time. The contract has no author time and no status. */
export function bookingEvent({ producer, item }: FromProducer<TimeslotDetail>): Placed {
  const unit = item.healthcare_facility
  // bookingId is optional in the contract, and there may be two at one unit and time.
  const documentId = item.bookingId ?? madeId([unit, item.startTimeInclusive ?? 'utan-tid'], item)
  const title = item.timeTypeName ?? item.careTypeName
  const form = codedOf({
    ...(item.careTypeID && { code: item.careTypeID }),
    ...(item.careTypeName && { displayName: item.careTypeName }),
  })
  const place = placeOf(unit, { name: item.healthcare_facility_name })
  const writeTo = receiverId(unitOf(unit))
  const event: TimelineEvent = {
    id: itemId(producer, 'visit', documentId),
    kind: 'booking',
    ...(title && { title }),
    ...(item.startTimeInclusive && { start: item.startTimeInclusive }),
    ...(item.endTimeExclusive && { end: item.endTimeExclusive }),
    ...(form && { form }),
    ...(item.purpose && { information: item.purpose }),
    ...(item.reason && { reason: item.reason }),
    ...(item.performerName && {
      performer: { ...(item.performer && { hsaId: item.performer }), name: item.performerName },
    }),
    ...(item.resourceName && { resource: item.resourceName }),
    ...(place && { place }),
    ...meetingOfBooking(item),
    isInvitation: item.isInvitation ?? false,
    cancelBookingAllowed: item.cancel_booking_allowed ?? false,
    rebookingAllowed: item.rebooking_allowed ?? false,
    messageAllowed: item.message_allowed ?? false,
    links: unitOf(unit)?.links ?? {},
    ...(writeTo && { writeTo }),
    belongsTo: [],
    source: sourceOf(producer, {
      documentId,
      careUnitHSAId: unit,
      careUnitName: item.healthcare_facility_name,
    }),
    alsoFrom: [],
  }
  return { event, unit }
}

/** An event of a care contact. */
export function careContactEvent({ producer, item }: FromProducer<CareContact>): Placed {
  const { careContactHeader: header, careContactBody: body } = item
  const origin = originOf(header)
  const unit = body.careContactOrgUnit?.orgUnitHSAId ?? origin.careUnitHSAId
  const title = body.careContactReason ?? textOf(body.careContactCode)
  const form = codedOf(body.careContactCode)
  const code = statusCodeOf(body.careContactStatus)
  const status = codedOf({ ...body.careContactStatus, ...(code && { code }) })
  const performer = professionalOf(header)
  const place = placeOf(unit, {
    name: body.careContactOrgUnit?.orgUnitName,
    address: body.careContactOrgUnit?.orgUnitAddress,
    phone: body.careContactOrgUnit?.orgUnitTelecom,
  })
  const event: TimelineEvent = {
    // As of a booking, since one that is called off becomes a care contact with the same id.
    id: itemId(producer, 'visit', header.documentId, header.sourceSystemHSAId),
    kind: 'care-contact',
    ...(title && { title }),
    ...timesOf(body.careContactTimePeriod),
    ...(form && { form }),
    ...(status && { status }),
    ...(performer && { performer }),
    ...(place && { place }),
    ...nothingAllowed,
    ...meetingOfContact(body),
    belongsTo: [],
    source: sourceOf(producer, origin),
    alsoFrom: [],
  }
  return { event, unit }
}

/** An event of a step in the life of a remiss. */
export function requestEvent({ producer, item }: FromProducer<RequestActivity>): TimelineEvent {
  const { sourceSystemId, record } = item.header
  const { request, statusCode, eventTime } = item.body
  const title = textOf(request?.type)
  const status = codedOf(statusCode)
  const receiver = request?.receivingOrganization
  const place = placeOf(idOf(receiver?.id), { name: receiver?.name })
  return {
    // Ids of two systems may differ in their root alone.
    id: itemId(producer, 'request', [record.id.root, idOf(record.id)].join('\n'), idOf(sourceSystemId)),
    kind: 'request',
    ...(title && { title }),
    start: eventTime,
    ...(status && { status }),
    ...(request?.author?.name && { performer: { name: request.author.name } }),
    ...(place && { place }),
    ...nothingAllowed,
    belongsTo: [],
    referral: referralId(producer, item),
    source: sourceOf(producer, originOfActivity(item)),
    alsoFrom: [],
  }
}

/** When a care contact is. With only an end it stands on the day of that, without a clock time to begin at. */
function timesOf(period: CareContact['careContactBody']['careContactTimePeriod']) {
  const { start = period?.end && dateOnly(period.end), end } = period ?? {}
  return { ...(start && { start }), ...(end && { end }) }
}

type Told = { name?: string | undefined; address?: string | undefined; phone?: string | undefined }

/** A place by what the record tells, filled in from the unit catalogue; undefined when it has no name. */
function placeOf(hsaId: string | undefined, told: Told): TimelineEvent['place'] {
  const known = unitOf(hsaId)
  const name = told.name ?? known?.name
  const address = told.address ?? known?.address
  const phone = told.phone ?? known?.phone
  if (!name) return undefined
  return {
    ...(hsaId && { hsaId }),
    name,
    ...(address && { address }),
    ...(phone && { phone }),
    ...(known?.accessibility && { accessibility: known.accessibility }),
  }
}
