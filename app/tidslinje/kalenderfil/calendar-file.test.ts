import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { calendarFile, isForCalendar } from './calendar-file.ts'
import type { TimedEvent } from '../event-state.ts'
import { eventOf } from '../test-events.ts'

const now = new Date('2026-11-23T08:15:00+01:00')
const words = { summary: () => 'Tid: Vårdcentralen Ekbacken', description: () => 'Se Överblick' }

const timed = (id: string, start: string, more: Parameters<typeof eventOf>[1] = {}) =>
  eventOf(id, { start, ...more }) as TimedEvent

/** The events of a file, read by another library than the one that wrote it. */
function read(file: string) {
  const calendar = new ICAL.Component(ICAL.parse(file))
  const zone = calendar.getFirstSubcomponent('vtimezone')
  if (zone) ICAL.TimezoneService.register(zone)
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component)
    return {
      uid: event.uid,
      summary: event.summary,
      description: event.description,
      location: event.location,
      start: event.startDate.isDate ? event.startDate.toString() : event.startDate.toJSDate().toISOString(),
      end: component.hasProperty('dtend') ? event.endDate.toJSDate().toISOString() : undefined,
      zone: component.getFirstProperty('dtstart')?.getParameter('tzid'),
    }
  })
}

describe('the calendar file', () => {
  test.each([
    ['an ordinary time', '2026-11-24T10:20:00+01:00', '2026-11-24T10:50:00+01:00'],
    ['midnight', '2026-11-28T23:30:00+01:00', '2026-11-29T00:30:00+01:00'],
    ['the night the clocks go forward', '2027-03-28T01:30:00+01:00', '2027-03-28T03:30:00+02:00'],
    ['new year', '2026-12-31T22:00:00+01:00', '2027-01-01T02:00:00+01:00'],
    ['summer', '2027-07-01T08:00:00+02:00', '2027-07-01T08:30:00+02:00'],
  ])('%s is the same instant when read back', (_name, start, end) => {
    const [event] = read(calendarFile([timed('a-1', start, { end })], words, now))
    expect(event).toMatchObject({
      uid: 'a-1@overblick.example',
      start: new Date(start).toISOString(),
      end: new Date(end).toISOString(),
      zone: 'Europe/Stockholm',
    })
  })

  test.each(['2026-10-25T02:30:00+02:00', '2026-10-25T02:30:00+01:00'])(
    '%s, a clock time that comes twice, is told in UTC',
    (start) => {
      const [event] = read(calendarFile([timed('a', start)], words, now))
      expect(event).toMatchObject({ start: new Date(start).toISOString(), zone: undefined, end: undefined })
    },
  )

  test('any instant is read back, with or without an end', () => {
    const instants = fc.date({
      min: new Date('1997-01-01'),
      max: new Date('2060-01-01'),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(
        fc.array(fc.tuple(instants, fc.integer({ min: -60, max: 600 })), { maxLength: 6 }),
        (all) => {
          const events = all.map(([instant, minutes], index) => {
            const start = new Date(Math.floor(instant.getTime() / 60_000) * 60_000)
            return timed(`e${index}`, start.toISOString(), {
              end: new Date(start.getTime() + minutes * 60_000).toISOString(),
            })
          })
          const found = read(calendarFile(events, words, now))
          expect(found.map(({ start }) => start)).toEqual(events.map(({ start }) => start))
          expect(found.map(({ end }) => end)).toEqual(
            events.map(({ start, end = '' }) => (end > start ? end : undefined)),
          )
        },
      ),
    )
  })

  test('a date without hour takes the whole day', () => {
    expect(read(calendarFile([timed('a', '2026-12-01')], words, now))[0]?.start).toBe('2026-12-01')
  })

  test('any words come back as they were, on lines of at most 75 octets', () => {
    const texts = fc.string({
      unit: fc.constantFrom('a', ',', ';', '\\', '\n', 'å', '😀', ' x', ':', '"', '^'),
    })
    fc.assert(
      fc.property(texts, texts, (summary, place) => {
        const text = summary.trim() || 'x'
        const event = timed('a', '2026-11-24T10:20:00+01:00', { place: { name: place.trim() || 'y' } })
        const file = calendarFile([event], { summary: () => text, description: () => text }, now)
        expect(read(file)[0]).toMatchObject({
          summary: text,
          description: text,
          location: place.trim() || 'y',
        })
        for (const line of file.split('\r\n'))
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
        expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true)
      }),
    )
  })

  test('says nothing of why: no title, no information, no reason', () => {
    const secret = { title: 'HEMLIG-1', information: 'HEMLIG-2', reason: 'HEMLIG-3', resource: 'HEMLIG-4' }
    expect(calendarFile([timed('a', '2026-11-24T10:20:00+01:00', secret)], words, now)).not.toContain(
      'HEMLIG',
    )
  })

  test('is the same file each time', () => {
    const events = [timed('a', '2026-11-24T10:20:00+01:00'), timed('b', '2026-12-01')]
    expect(calendarFile(events, words, now)).toBe(calendarFile(events, words, now))
    expect(calendarFile(events, words, now)).toContain('DTSTAMP:20261123T071500Z')
  })

  test.each([
    ['2026-11-02', '2026-11-04', '20261105'],
    ['2026-11-02', '2026-11-04T12:00:00+01:00', '20261105'],
    // One that ends at midnight does not stand on the day that begins then.
    ['2026-11-02', '2026-11-04T00:00:00+01:00', '20261104'],
    ['2026-11-02', '2026-11-03T23:00:00Z', '20261104'],
    ['2026-11-02', '2026-11-02T00:00:00+01:00', '20261103'],
    ['2026-11-02', '2026-11-01', '20261103'],
    ['2026-10-24', '2026-10-25', '20261026'],
    ['2026-12-31', '2026-12-31', '20270101'],
  ])('whole days from %s to %s end with the last of them', (start, end, dtend) => {
    expect(calendarFile([timed('a', start, { end })], words, now)).toContain(`DTEND;VALUE=DATE:${dtend}\r\n`)
  })

  test.each([
    ['2026-11-02T10:00:00+01:00', '2026-11-04', '2026-11-04T23:00:00.000Z'],
    ['2026-11-02T23:30:00+01:00', '2026-11-03', '2026-11-03T23:00:00.000Z'],
    ['2026-10-24T10:00:00+02:00', '2026-10-25', '2026-10-25T23:00:00.000Z'],
    ['2027-03-27T10:00:00+01:00', '2027-03-28', '2027-03-28T22:00:00.000Z'],
  ])('from an hour, %s, to a later day, %s, it goes on through that day', (start, end, expected) => {
    const [event] = read(calendarFile([timed('a', start, { end })], words, now))
    expect(event).toMatchObject({ start: new Date(start).toISOString(), end: expected })
  })

  test('the same day is no end of what has an hour', () => {
    const event = timed('a', '2026-11-24T10:20:00+01:00', { end: '2026-11-24' })
    expect(calendarFile([event], words, now)).not.toContain('DTEND')
  })

  test('a later file is read as newer, and what is off takes away what the calendar has', () => {
    const later = new Date('2026-11-23T08:16:00+01:00')
    const event = timed('a', '2026-11-24T10:20:00+01:00')
    const off = { ...event, answered: { reply: 'cancel', undoable: true, own: true } } as TimedEvent
    const [first, second] = [calendarFile([event], words, now), calendarFile([off], words, later)]
    const sequence = (file: string) => Number(/SEQUENCE:(\d+)/.exec(file)?.[1])
    expect(sequence(second)).toBeGreaterThan(sequence(first))
    expect(second).toContain('LAST-MODIFIED:20261123T071600Z')
    expect(first).toContain('STATUS:CONFIRMED')
    expect(second).toContain('STATUS:CANCELLED')
    expect(read(second)[0]?.uid).toBe(read(first)[0]?.uid)
  })

  test('nobody is sent anywhere for a call', () => {
    const place = { name: 'Vårdcentralen', address: 'Parkgatan 4' }
    const file = calendarFile(
      [timed('a', '2026-11-24T10:20:00+01:00', { remote: 'phone', place })],
      words,
      now,
    )
    expect(read(file)[0]?.location ?? '').toBe('')
  })

  test('what was never booked, and what no calendar can hold, is not in it', () => {
    expect(isForCalendar(timed('a', '2026-11-24T10:20:00+01:00'))).toBe(true)
    expect(isForCalendar(eventOf('undated'))).toBe(false)
    expect(isForCalendar(timed('plan', '2026-11-24', { kind: 'plan-activity' }))).toBe(false)
    const off = { status: { code: 'cancelled' } }
    expect(isForCalendar(timed('plan', '2026-11-24', { kind: 'plan-activity', ...off }))).toBe(false)
    const calledOff = { status: { code: '53641000052109' } }
    expect(isForCalendar(timed('visit', '2026-11-24', { kind: 'care-contact', ...calledOff }))).toBe(true)
    expect(isForCalendar(timed('visit', '2026-11-24', { kind: 'request', ...calledOff }))).toBe(false)
    expect(isForCalendar(timed('odd', '9999-12-31T23:00:00+01:00'))).toBe(false)
    expect(isForCalendar(timed('old', '0001-01-01T00:00:00+01:00'))).toBe(false)
  })
})
