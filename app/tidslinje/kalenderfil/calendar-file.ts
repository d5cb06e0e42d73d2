import { TZDate } from '@date-fns/tz'
import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator'
import { isDateOnly, toDate } from '#platform/dates/dates.ts'
import { dayOf } from '#platform/dates/day-of.ts'
import { plusDays } from '#platform/dates/days.ts'
import type { TimelineEvent } from '../contract.ts'
import { hasStart, isExpected, isStruck, type TimedEvent } from '../event-state.ts'
import { lastDay } from '../kalender/days-of-events.ts'

/*
 * Calendar files by RFC 5545, written with ical-generator (MIT, no dependencies, folds and escapes, takes the
 * zoned dates of @date-fns/tz). Loaded only when somebody asks for a file.
 */
const zone = 'Europe/Stockholm'

/** Words of an event that say nothing of why: others in the home may see the calendar. */
export type CalendarWords = {
  summary: (event: TimelineEvent) => string
  description: (event: TimelineEvent) => string
}

/** True for a booked time, and for one that is called off and may stand in the calendar, at a time that it can hold. */
export function isForCalendar(event: TimelineEvent): event is TimedEvent {
  // One that is called off may be told of as the care contact it became.
  const wasBooked = event.kind === 'booking' || (event.kind === 'care-contact' && isStruck(event))
  if (!hasStart(event) || !wasBooked) return false
  const year = toDate(event.start).getUTCFullYear()
  return year >= 1970 && year < 9999
}

/**
 * The events as the text of an .ics file, in the order given. Times are Swedish (`TZID=Europe/Stockholm`, with
 * its rules); an event with only a date takes the whole day. The UID is the event's own, and SEQUENCE grows with the
 * minutes, so that a later file changes what the calendar has instead of adding to it; what is off is told as CANCELLED.
 * `now` becomes DTSTAMP and LAST-MODIFIED.
 */
export function calendarFile(events: TimedEvent[], words: CalendarWords, now: Date): string {
  const calendar = ical({
    prodId: { company: 'Överblick', product: 'Tidslinje', language: 'SV' },
    name: 'Överblick',
    method: ICalCalendarMethod.PUBLISH,
    scale: 'GREGORIAN',
    // The calendar as a whole has no zone, so that DTSTAMP stays in UTC; its events have one.
    timezone: { name: '', generator: () => stockholm },
  })
  for (const event of events) {
    const whole = isDateOnly(event.start)
    const start = toDate(event.start)
    const end = endOf(event)
    const location =
      event.atHome || event.remote
        ? undefined
        : [event.place?.name, event.place?.address].filter(Boolean).join(', ')
    calendar.createEvent({
      id: `${event.id}@overblick.example`,
      stamp: now,
      lastModified: now,
      sequence: Math.floor((now.getTime() - Date.UTC(2026, 0, 1)) / 60_000),
      status: isExpected(event) ? ICalEventStatus.CONFIRMED : ICalEventStatus.CANCELLED,
      // A clock time that comes twice is read in two ways by calendars; then UTC says which one is meant.
      timezone: whole || ![start, end].some(isClockTimeTwice) ? zone : 'UTC',
      allDay: whole,
      start: new TZDate(start.getTime(), zone),
      ...(end && end > start && { end: new TZDate(end.getTime(), zone) }),
      summary: printable(words.summary(event)),
      description: printable(words.description(event)),
      ...(location && { location: printable(location) }),
    })
  }
  return `${calendar.toString()}\r\n`
}

/**
 * Where it ends: at its instant; else with the last day that the portal's own calendar has it on. Of whole days that is told by
 * the day after, as RFC 5545 has it, of what has an hour by that day's midnight. Its own day is no end of what has an hour.
 */
function endOf({ start, end }: TimedEvent): Date | undefined {
  if (!end) return undefined
  const whole = isDateOnly(start)
  if (!whole && !isDateOnly(end)) return toDate(end)
  const begins = dayOf(toDate(start))
  const ends = lastDay(end, begins)
  if (whole) return toDate(plusDays(ends, 1))
  return ends > begins ? midnightAfter(ends) : undefined
}

/** The Swedish midnight that a day ends with. */
function midnightAfter(day: string): Date {
  const [year = 1, month = 1, date = 1] = plusDays(day, 1).split('-').map(Number)
  return new Date(new TZDate(year, month - 1, date, zone).getTime())
}

/** True in the hours before and after the clocks are put back, which have the same clock times. */
function isClockTimeTwice(time: Date | undefined): boolean {
  if (!time) return false
  return offsetAt(time.getTime() + 3_600_000) > offsetAt(time.getTime() - 3_600_000)
}

/** Minutes that UTC is ahead of Sweden; negative. */
function offsetAt(time: number): number {
  return new TZDate(time, zone).getTimezoneOffset()
}

/** Text without the control characters that RFC 5545 does not allow. */
function printable(text: string): string {
  return text.replaceAll(/[^\P{Cc}\n]/gu, ' ')
}

/** Central European time by the rule of the union: summer time from the last Sunday of March to that of October. */
const stockholm = [
  'BEGIN:VTIMEZONE',
  `TZID:${zone}`,
  'BEGIN:DAYLIGHT',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'TZNAME:CEST',
  'DTSTART:19960331T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'TZNAME:CET',
  'DTSTART:19961027T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'END:VTIMEZONE',
].join('\r\n')
