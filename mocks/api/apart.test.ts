import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { producerOf } from '../catalogue/producers.ts'
import type { ItemOf } from '../contracts/contracts.ts'
import type { CareManager } from '../contracts/riv-ta/get-care-managers.ts'
import type { Listing } from '../contracts/riv-ta/get-listing.ts'
import { apart } from '../platform/apart.ts'
import { careManagerContact } from './contact-of-care-manager.ts'
import { listingContact } from './contact-of-unit.ts'
import { itemId } from './source.ts'
import { timelineOf, type TimelineRecords } from './timeline-of.ts'

const producer = producerOf('region-storstaden')
const other = producerOf('ogonkliniken')
const none: TimelineRecords = {
  GetSubjectOfCareSchedule: [],
  GetCareContacts: [],
  GetRequestActivities: [],
  Agreements: [],
  PlanStructures: [],
}
type Slot = ItemOf['GetSubjectOfCareSchedule']
const slot = (more: Partial<Slot>): Slot => ({
  healthcare_facility: 'TSTDEF-1',
  startTimeInclusive: '2026-11-24T10:20:00+01:00',
  ...more,
})
const bookings = (...items: Slot[]) =>
  timelineOf(
    { ...none, GetSubjectOfCareSchedule: items.map((item) => ({ producer, item })) },
    { kept: new Map() },
  )
const idsByTitle = (events: { id: string; title?: string | undefined }[]) =>
  Object.fromEntries(events.map(({ id, title }) => [title, id]))

describe('bookings at one unit and time', () => {
  const doctor = slot({ careTypeName: 'Läkare' })
  const nurse = slot({ careTypeName: 'Sköterska' })

  test('without bookingId are two, with the same ids in whatever order they come', () => {
    const events = bookings(doctor, nurse)
    expect(new Set(events.map(({ id }) => id)).size).toBe(2)
    expect(idsByTitle(bookings(nurse, doctor))).toEqual(idsByTitle(events))
    // Nor does the one depend on the other being there.
    expect(idsByTitle(bookings(nurse))['Sköterska']).toBe(idsByTitle(events)['Sköterska'])
  })

  test.each([
    { performer: 'TSTDEF-P1' },
    { resourceName: 'Rum 1' },
    { endTimeExclusive: '2026-11-24T11:00:00+01:00' },
    { purpose: 'Ta med hörapparaten' },
    { isInvitation: true },
  ])('that differ in %s alone are two', (more) => {
    expect(new Set(bookings(doctor, { ...doctor, ...more }).map(({ id }) => id)).size).toBe(2)
  })

  test('that are the same in all are one', () => {
    expect(bookings(doctor, { ...doctor })).toHaveLength(1)
  })

  test('with one bookingId, though they are not the same, are two', () => {
    const [a, b] = [
      { ...doctor, bookingId: 'B1' },
      { ...nurse, bookingId: 'B1' },
    ]
    expect(new Set(bookings(a, b).map(({ id }) => id)).size).toBe(2)
    expect(idsByTitle(bookings(a, b))).toEqual(idsByTitle(bookings(b, a)))
  })
})

describe('ids', () => {
  test('equal in two sources, or in two systems behind one, are two', () => {
    const ids = [
      itemId(producer, 'visit', '1'),
      itemId(other, 'visit', '1'),
      itemId(producer, 'visit', '1', 'TSTDEF-OTHER'),
      itemId(producer, 'request', '1'),
    ]
    expect(new Set(ids).size).toBe(ids.length)
    expect(itemId(producer, 'visit', '1', producer.sourceSystemHSAId)).toBe(itemId(producer, 'visit', '1'))
  })

  test('of listings and fasta kontakter that differ in anything are not the same', () => {
    const listing: Listing = { healthcareFacility: { id: 'TSTDEF-1' } }
    const listings = [
      listing,
      { ...listing, isInQueue: true },
      { ...listing, healthcarePersonnel: { id: 'TSTDEF-P1' } },
    ]
    expect(new Set(listings.map((item) => listingContact({ producer, item }).id)).size).toBe(3)
    const ii = { root: '1.2', extension: 'TSTDEF-1' }
    const manager: CareManager = {
      careManagerHeader: {
        accessControlHeader: {
          accountableHealthcareProviderId: ii,
          patientId: ii,
          blockComparisonTime: '2026-01-01T00:00:00+01:00',
        },
        sourceSystemId: ii,
      },
      code: { displayName: 'Fast vårdkontakt' },
      practitioner: { hsaId: ii },
      period: { start: '2026-01-01' },
      managingCareGiver: { hsaId: ii, contact: [] },
      contact: [],
    }
    const managers = [
      manager,
      { ...manager, code: { displayName: 'Kurator' } },
      { ...manager, managingCareUnit: { hsaId: { root: '1.2', extension: 'TSTDEF-2' }, contact: [] } },
      { ...manager, externalNotes: 'Ring' },
    ]
    expect(new Set(managers.map((item) => careManagerContact({ producer, item }).id)).size).toBe(4)
  })

  test('never tell two things by one, nor change with their order', () => {
    const items = fc.array(
      fc.record({ id: fc.constantFrom('a', 'b'), text: fc.constantFrom('x', 'y', 'z') }),
      { maxLength: 8 },
    )
    fc.assert(
      fc.property(items, (all) => {
        const told = apart(all)
        expect(new Set(told.map(({ id }) => id)).size).toBe(told.length)
        expect(told.length).toBe(new Set(all.map((one) => JSON.stringify(one))).size)
        const reversed = apart(all.toReversed())
        expect(reversed.map(({ id, text }) => `${id} ${text}`).toSorted()).toEqual(
          told.map(({ id, text }) => `${id} ${text}`).toSorted(),
        )
      }),
    )
  })
})
