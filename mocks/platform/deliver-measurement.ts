import type { Delivery } from '../../app/matvarden/contract.ts'
import { producers } from '../catalogue/producers.ts'
import { measurementAsObservation } from '../contracts/fhir/write-measurements.ts'
import { idAtUnit } from '../contracts/own/own-measurements.ts'
import { receiveMeasurement } from '../producers/receive-measurement.ts'
import { personKey } from '../worlds/per-world.ts'
import type { Question } from './gather.ts'
import { reach } from './reach.ts'
import type { Measured } from './sent-measurements.ts'

/** So long one unit is waited for, in ms: what all of them say has to be told while the sender waits. */
const patience = 15_000

/** Sends what has been measured to one unit, as a FHIR R4 Observation, and tells how it went. */
export async function deliver(
  measured: Measured,
  hsaId: string,
  { world, persona, signal }: Question,
): Promise<Delivery['outcome']> {
  const producer = producers.find(({ units }) => units.some((unit) => unit.hsaId === hsaId))
  if (!producer || !world.connected.includes(producer.id)) return 'not-connected'
  const { personnummer } = persona.person
  const reached = await reach(producer, 'OwnMeasurements', { world, persona, signal }, patience)
  if (reached !== 'reached') return reached
  const { sentAt, ...told } = measured
  const observation = measurementAsObservation({
    ...told,
    header: {
      documentId: idAtUnit(measured.identifier, hsaId),
      sourceSystemHSAId: producer.sourceSystemHSAId,
      patientId: personnummer,
      careUnitHSAId: hsaId,
      authorTime: sentAt,
      recordedBy: 'resident',
      approvedForPatient: true,
      nullified: false,
    },
  })
  const key = personKey(world, persona)
  return receiveMeasurement(key, producer, JSON.stringify(observation), personnummer) ? 'received' : 'failed'
}
