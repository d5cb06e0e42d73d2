import type { OwnMeasurementRecord } from '../contracts/own/own-measurements.ts'
import { perWorld } from '../worlds/per-world.ts'

/** What has been measured, before it is of any unit: all of the record but its header. */
export type Measured = Omit<OwnMeasurementRecord, 'header' | 'identifier'> & {
  identifier: string
  /** Swedish, with offset; empty of what a source does not say the time of. */
  sentAt: string
}

/** What the platform has built and sent, by which attempt, and the units (HSA-ids) that have said that they have it. */
export type SentMeasurement = { attempt: string; measured: Measured; receivedBy: readonly string[] }

/** What has been sent about each person in each opened world, in the order it was begun. */
const sent = perWorld<readonly SentMeasurement[]>()

export const measurementsSent = (key: string): readonly SentMeasurement[] => sent.get(key) ?? []

/** Keeps how far an attempt has come, in place of what was kept of it. */
export function keepSent(key: string, one: SentMeasurement): void {
  const others = measurementsSent(key).filter(({ attempt }) => attempt !== one.attempt)
  sent.set(key, [...others, one])
}

/** So close in time, in ms, the same value of the same kind is rather the same one sent twice. */
const justNow = 10 * 60_000

/** True when a unit has just been sent the same kind and values, of nearly the same time. */
export function isJustSent(key: string, { code, values, effective }: Measured): boolean {
  const same = JSON.stringify(values)
  return measurementsSent(key).some(
    ({ measured: one, receivedBy }) =>
      receivedBy.length > 0 &&
      one.code === code &&
      JSON.stringify(one.values) === same &&
      Math.abs(Date.parse(one.effective) - Date.parse(effective)) < justNow,
  )
}
