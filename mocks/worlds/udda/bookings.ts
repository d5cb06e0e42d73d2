import { footClinic } from '../../catalogue/fotkliniken-linden.ts'
import { ekbacken, heartClinic } from '../../catalogue/region-storstaden.ts'
import { homeCare } from '../../catalogue/sjostads-kommun.ts'
import type { TimeslotDetail } from '../../contracts/riv-ta/get-subject-of-care-schedule.ts'
import { booking, type BookingFacts } from '../facts/booking.ts'

const facts = { unit: ekbacken, form: 'besok', allowed: [] } as const

const odd = (id: string, what: string, more: Partial<BookingFacts>): TimeslotDetail =>
  booking({ ...facts, id, what, ...more })

/** A time as a source gave it, where the builder would put it right. */
const raw = (id: string, what: string, start: string, end?: string): TimeslotDetail => ({
  ...odd(id, what, {}),
  startTimeInclusive: start,
  ...(end && { endTimeExclusive: end }),
})

const longText = 'Det här är en mycket lång text från en källa. '.repeat(109).slice(0, 5_000)

/** Times that are odd, each in its own way, and all of which somebody has sent at some time. */
export const regionBookings = [
  odd('U-1', 'Utan sluttid', { start: '2026-11-24T09:00' }),
  odd('U-2', 'Slutar före starten', { start: '2026-11-25T10:00', end: '2026-11-25T09:00' }),
  odd('U-3', 'Utan tid', {}),
  raw('U-4', 'Bara en dag', '2026-11-26'),
  raw('U-5', 'År ett', '0001-01-01T00:00:00+01:00'),
  raw('U-6', 'År 9999', '9999-12-31T23:00:00+01:00', '9999-12-31T23:59:59+01:00'),
  odd('U-7', 'Lång text', { start: '2026-11-27T09:00', end: '2026-11-27T09:30', purpose: longText }),
  odd('U-8', longText, { start: '2026-11-27T10:00', end: '2026-11-27T10:30' }),
  odd('U-9', 'Med <b>HTML</b> & <script>alert(1)</script>', {
    start: '2026-11-27T11:00',
    end: '2026-11-27T11:30',
    purpose: '<img src=x onerror=alert(1)> Ta med <i>legitimation</i>.',
  }),
  odd('U-10', 'Vid midnatt', { start: '2026-11-28T23:30', end: '2026-11-29T00:30' }),
  odd('U-11', 'Natten då klockan ställs fram', { start: '2027-03-28T01:30', end: '2027-03-28T03:30' }),
  raw('U-12', 'Den första halv tre', '2027-10-31T02:30:00+02:00', '2027-10-31T02:45:00+02:00'),
  raw('U-13', 'Den andra halv tre', '2027-10-31T02:30:00+01:00', '2027-10-31T02:45:00+01:00'),
  odd('U-14', 'Över nyår', { start: '2026-12-31T22:00', end: '2027-01-01T02:00' }),
  odd('U-15', 'I vecka 53', { start: '2026-12-30T10:00', end: '2026-12-30T10:30' }),
  odd('U-16', 'Krock ett', { start: '2026-12-02T10:00', end: '2026-12-02T11:00' }),
  odd('U-17', 'Krock två', { start: '2026-12-02T10:30', end: '2026-12-02T11:30', unit: heartClinic }),
  odd('U-18', 'För nära', { start: '2026-12-02T11:45', end: '2026-12-02T12:15' }),
  odd('U-20', 'Flyttat besök', { start: '2026-11-26T15:00', end: '2026-11-26T15:30' }),
  odd('U-21', 'Bokat där något är inställt', { start: '2026-11-26T16:00', end: '2026-11-26T16:30' }),
  odd('U-22', 'Läkaren ringer dig', { form: 'annat', start: '2026-11-27T15:00' }),
  odd('SAMMA', 'Samma id hos två', { start: '2026-12-03T09:00', end: '2026-12-03T09:30' }),
  odd('U-31', 'Möte i två kalendrar', { start: '2026-12-08T10:00', end: '2026-12-08T11:00' }),
]

const atKommun = (id: string, what: string, start: string): TimeslotDetail =>
  booking({ id, unit: homeCare, start, what, form: 'besok', allowed: [] })

export const kommunBookings = [
  atKommun('HTJ-30', 'Möte som bara den ena har ställt in', '2026-12-07T10:00'),
  atKommun('HTJ-31', 'Möte i två kalendrar', '2026-12-08T10:00'),
  booking({
    id: 'HTJ-1',
    unit: homeCare,
    start: '2026-11-24T08:00',
    end: '2026-11-24T08:30',
    what: 'Hemtjänst: morgonhjälp',
    form: 'hembesok',
    allowed: ['cancel', 'message'],
  }),
]

export const footBookings = [
  odd('SAMMA', 'Samma id hos två', {
    start: '2026-12-03T13:00',
    end: '2026-12-03T13:30',
    unit: footClinic,
  }),
]
