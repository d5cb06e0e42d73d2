import type { Producer } from '../catalogue/producer.ts'
import { type ProducerId, producerOf } from '../catalogue/producers.ts'
import { type ContractName, contracts, type ItemOf, type Records } from '../contracts/contracts.ts'
import type { ProducerFault } from '../worlds/faults/producer-faults.ts'
import { producerFault, timeIn } from '../worlds/lookup.ts'
import { personKey } from '../worlds/per-world.ts'
import { elsewhere } from './elsewhere.ts'
import type { ProducerAnswer, ProducerQuestion } from './producer-answer.ts'
import { queuedReport } from './queued-report.ts'
import { recordsIn } from './records-in.ts'
import { answersInFhir, withinWindow, writeAnswer } from './write-answer.ts'

/**
 * Calls a producer for one contract about the persona, as the network would: after its latency comes the whole
 * answer as text, spoilt by the world's fault if it has one. Rejects with the signal's reason when it is
 * aborted, which is also the only end of a producer that is silent.
 */
export async function answerAsText<C extends ContractName>(
  id: ProducerId,
  contract: C,
  question: ProducerQuestion,
): Promise<ProducerAnswer> {
  const there = elsewhere(id)
  return there ? there.ask(contract, question) : answerHere(id, contract, question)
}

/** The same of what this program itself holds. `asIs` is called after the latency, before anything is looked up. */
export async function answerHere<C extends ContractName>(
  id: ProducerId,
  contract: C,
  { world, persona, signal, window, queuedReportId }: ProducerQuestion,
  asIs = () => {},
): Promise<ProducerAnswer> {
  const producer = producerOf(id)
  const fault: ProducerFault = producerFault(world, id, contract) ?? none
  if (!world.isPast) await pause(fault.waits ?? producer.latency, signal)
  asIs()
  const records = withQueue(recordsIn(world, persona, id))
  const held: readonly ItemOf[C][] = records[contract] ?? []
  const told = withinWindow(contract, fault.records?.(held) ?? held, window)
  const whole = writeAnswer(producer, contract, told)
  const text = spoilt(whole, producer, contract, fault)
  return { texts: [{ text, inFhir: answersInFhir(producer, contract) }], origin: fault.origin ?? 'source' }

  function withQueue(all: Records): Records {
    const { GetAccessLogsForPatient: log } = all
    if (contract !== 'GetAccessLogsForPatient' || !log || !fault.logQueue) return all
    const { logicalAddress } = producer
    const place = { worldKey: personKey(world, persona), logicalAddress, now: timeIn(world).getTime() }
    return { ...all, GetAccessLogsForPatient: queuedReport(place, fault.logQueue, queuedReportId, log) }
  }
}

const none: ProducerFault = { description: 'svarar som det ska' }

function spoilt(
  text: string,
  producer: Producer,
  contract: ContractName,
  { xml, json, fhir }: ProducerFault,
): string {
  if (answersInFhir(producer, contract)) return fhir?.(text) ?? text
  const described = contracts[contract]
  return (described.format === 'xml' ? xml?.(text, described.required) : json?.(text)) ?? text
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
