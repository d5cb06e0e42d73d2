import type { Window } from '../contracts/windows.ts'
import type { Origin } from '../platform/processing-status.ts'
import { producerFault } from '../worlds/lookup.ts'
import type { Persona } from '../worlds/personas.ts'
import type { World } from '../worlds/world.ts'
import { type ProducerFault, slowness } from '../worlds/faults/faults.ts'
import { writeOutcome } from '../contracts/fhir/write.ts'
import {
  cutInHalf,
  errorText,
  halfOf,
  withoutFirstId,
  withoutRequiredField,
} from '../worlds/faults/damage.ts'
import type { Contract, Producer } from '../catalogue/producer.ts'
import { type ProducerId, producerOf } from '../catalogue/producers.ts'
import { recordsIn } from './records-in.ts'
import { withinWindow } from './record-times.ts'
import { asFhir, writeAnswer } from './write-answer.ts'

/** What comes back from a producer: its answer as text, and whether the platform had it in its cache. */
export type ProducerAnswer = { text: string; origin: Origin }

/** Who is asked about, in which world, in which period; `signal` ends the waiting. */
export type ProducerQuestion = {
  world: World
  persona: Persona
  signal: AbortSignal
  window?: Window | undefined
}

const origins: Partial<Record<ProducerFault, Origin>> = { sparad: 'cache', inaktuell: 'cache-synch-failed' }

/**
 * Calls a producer for one contract about the persona, as the network would: after its latency comes the whole
 * answer as text, spoilt by the world's fault if it has one. Rejects with the signal's reason when it is
 * aborted, which is also the only end of a producer that is silent.
 */
export async function answerAsText(
  producer: ProducerId,
  contract: Contract,
  { world, persona, signal, window }: ProducerQuestion,
): Promise<ProducerAnswer> {
  const fault = producerFault(world, producer, contract)
  await pause(fault === 'tyst' ? Infinity : (slowness(fault) ?? producerOf(producer).latency), signal)
  const records = fault === 'tom' ? {} : recordsIn(world, persona, producer)
  const answering = producerOf(producer)
  const whole = writeAnswer(
    answering,
    contract,
    withinWindow(contract, halfOf(contract, records, fault), window),
  )
  return { text: spoilt(whole, answering, contract, fault), origin: (fault && origins[fault]) ?? 'source' }
}

function spoilt(
  text: string,
  producer: Producer,
  contract: Contract,
  fault: ProducerFault | undefined,
): string {
  if (asFhir(producer, contract)) return spoiltFhir(text, fault)
  if (fault === 'fel') return errorText(contract)
  if (fault === 'trasig') return cutInHalf(text)
  if (fault === 'ogiltig') return withoutRequiredField(text, contract)
  return text
}

function spoiltFhir(text: string, fault: ProducerFault | undefined): string {
  if (fault === 'fel') return writeOutcome('transient', 'The system is closed for maintenance')
  if (fault === 'trasig') return cutInHalf(text)
  return fault === 'ogiltig' ? withoutFirstId(text) : text
}

/** Waits `ms`, or for ever with Infinity; rejects with the signal's reason as soon as it is aborted. */
function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer)
      reject(signal.reason)
    }
    const timer =
      ms === Infinity
        ? undefined
        : setTimeout(() => {
            signal.removeEventListener('abort', stop)
            resolve()
          }, ms)
    if (signal.aborted) stop()
    else signal.addEventListener('abort', stop, { once: true })
  })
}
