import { tzOffset } from '@date-fns/tz'

/*
 * RIV-TA times are digits without a zone, and mean Swedish time. Here they are ISO 8601: an instant with
 * offset, `2026-11-24T10:20:00+01:00`, or a date, `2026-11-24`.
 */
const zone = 'Europe/Stockholm'
const minute = 60_000

/** ISO of 14 digits (an instant) or 8 digits (a date); undefined for anything else, or a time that never was. */
export function isoOfDigits(digits: string): string | undefined {
  if (digits.length === 8) return isoOfDateDigits(digits)
  if (digits.length !== 14 || !isDigits(digits)) return undefined
  const date = isoOfDateDigits(digits.slice(0, 8))
  const [hour, minutes, second] = [digits.slice(8, 10), digits.slice(10, 12), digits.slice(12, 14)]
  if (!date || Number(hour) > 23 || Number(minutes) > 59 || Number(second) > 59) return undefined
  return instantOf(`${date}T${hour}:${minutes}:${second}`)
}

/**
 * ISO of an xs:dateTime, or of the date of one: Swedish time where it says no other, as contracts do that leave the zone out;
 * undefined for anything else, or a time that never was.
 */
export function isoOfDateTime(text: string): string | undefined {
  const [, day = '', clock, offset] =
    /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}:\d{2})(?:\.\d{1,9})?(Z|[+-]\d{2}:\d{2})?)?$/.exec(text) ?? []
  if (clock === undefined) return isoOfDateDigits(day.replaceAll('-', ''))
  const swedish = isoOfDigits(`${day}T${clock}`.replaceAll(/[-:T]/g, ''))
  if (offset === undefined || swedish === undefined) return swedish
  const time = Date.parse(`${day}T${clock}${offset}`)
  return Number.isNaN(time) ? undefined : swedishOf(time)
}

/** The xs:dateTime of an instant, without zone as Swedish time; of a date, the date. */
export const dateTimeOfIso = (iso: string) =>
  iso.length === 10 ? iso : swedishOf(Date.parse(iso)).slice(0, 19)

/** `2026-11-24` of `20261124`; undefined when there is no such day. */
export function isoOfDateDigits(digits: string): string | undefined {
  if (digits.length !== 8 || !isDigits(digits)) return undefined
  const iso = `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6, 8)}`
  const date = new Date(`${iso}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : undefined
}

/** `08:00` of `080000`, and `24:00` of the end of a day; undefined when there is no such time of day. */
export function clockOfDigits(digits: string): string | undefined {
  if (digits.length !== 6 || !isDigits(digits)) return undefined
  if (digits === '240000') return '24:00'
  const [hour, minutes, second] = [digits.slice(0, 2), digits.slice(2, 4), digits.slice(4, 6)]
  return Number(hour) < 24 && Number(minutes) < 60 && Number(second) < 60 ? `${hour}:${minutes}` : undefined
}

/** 14 digits of an instant, 8 of a date. The value is one of ours, so a wrong one is a fault in the code. */
export function digitsOfIso(iso: string): string {
  if (iso.length === 10) return iso.replaceAll('-', '')
  const time = Date.parse(iso)
  if (Number.isNaN(time)) throw new RangeError('Not an ISO time')
  return localOf(time).replaceAll(/[-:T]/g, '')
}

/** What the Swedish clock shows, without offset. */
const localOf = (time: number) => new Date(time + offsetAt(time) * minute).toISOString().slice(0, 19)

/** The same moment with the offset of Swedish time. */
function swedishOf(time: number): string {
  const hours = offsetAt(time) / 60
  return `${localOf(time)}+0${hours}:00`
}

/** `080000` of `08:00`. */
export function digitsOfClock(clock: string): string {
  return `${clock.replace(':', '')}00`
}

/**
 * The instant of a Swedish local time, with its offset. In the autumn night that has an hour twice, the first
 * is meant, so that nobody comes late; in the spring night that lacks one, the clock has moved on an hour.
 */
export function instantOf(local: string): string {
  const time = Date.parse(`${local}Z`)
  // Three hours ahead was double summer time, in the 1940s by the calendar that browsers keep.
  const offset = [180, 120, 60].find((minutes) => offsetAt(time - minutes * minute) === minutes)
  if (offset !== undefined) return `${local}+0${offset / 60}:00`
  const moved = new Date(time + 60 * minute).toISOString().slice(0, 19)
  return `${moved}+02:00`
}

/** Minutes that Sweden is ahead of UTC. Before 1900 Sweden had no whole-hour zone; standard time stands in. */
function offsetAt(time: number): number {
  const date = new Date(time)
  return date.getUTCFullYear() < 1900 ? 60 : tzOffset(zone, date)
}

function isDigits(text: string): boolean {
  return [...text].every((sign) => sign >= '0' && sign <= '9')
}
