import type { ProcessingStatus, Unreadable } from '#platform/answer/contract.ts'
import type { Producer } from '../catalogue/producer.ts'
import type { ProducerId } from '../catalogue/producers.ts'
import type { ContractName, ItemOf } from '../contracts/contracts.ts'
import type { Theme } from '../contracts/contract.ts'
import type { Window } from '../contracts/windows.ts'
import { answerAsText } from '../producers/answer.ts'
import type { ProducerAnswer } from '../producers/producer-answer.ts'
import { timeIn } from '../worlds/lookup.ts'
import type { Persona } from '../worlds/personas.ts'
import type { World } from '../worlds/world.ts'
import { type Call, noteCall } from './call-log.ts'
import { producersToAsk } from './engagement-index.ts'
import { fanOut, type Outcome } from './fan-out.ts'
import { forPatient } from './patient-filter.ts'
import type { GoingRead } from './going-reads.ts'
import { answeredStatus, askedStatus, missingStatus, type StatusError } from './processing-status.ts'
import { readAnswer } from './read-answer.ts'
import { areaOf, mayKnow, maySee } from './may-know.ts'
import type { Rights } from './rights.ts'

/** Who is asked about, in which world, and for how long anybody waits for the answer. */
export type Question = {
  world: World
  persona: Persona
  /** What the one who asks may see; without it, all of it. */
  rights?: Rights
  signal: AbortSignal
  /** Period asked for, in the contracts that take one. Absent: all time. */
  window?: Window
  /** Of a log that a producer was asked for and has not made yet: what it called the report. */
  queuedReportOf?: (producer: ProducerId) => string | undefined
  /** The read that this is part of, when what has come is to be told while the rest is awaited. */
  goingRead?: GoingRead
}

/** An item and the producer it came from. */
export type FromProducer<Item> = { producer: Producer; item: Item }

/** What all producers together know in one contract: readable items, a status each, and what was not readable. */
export type Gathered<Item> = {
  items: FromProducer<Item>[]
  statuses: ProcessingStatus[]
  unreadable: Unreadable[]
  /** The area of the contract, when the one who asks may not see it; then no source has been asked. */
  withheld?: Theme
}

/** How the call to a producer ended, when (the world's clock), and how long it took, in ms. */
type Ended = { outcome: Outcome<Producer, ProducerAnswer>; at: Date; ms: number }

/** Producers under way: those that have ended, and when all have. */
type Asking = { calls: Producer[]; ended: Map<Producer, Ended>; whole: Promise<unknown> }

/**
 * Asks every connected producer that the engagement index points out, in parallel, and reads their answers.
 * Items that the patient may not see are gone from the result, without a trace; see patient-filter. Of an area that the one
 * who asks may not see nothing is gathered, for whatever resource it was to be. In a going read it does not wait: what has
 * come is read, each who asks by the rights there are now, and the others are told as asked; nobody is asked twice.
 * Rejects with EngagementIndexDown, or with the reason of the signal when the caller has left.
 */
export async function gather<C extends ContractName>(
  contract: C,
  question: Question,
): Promise<Gathered<ItemOf[C]>> {
  const { rights, signal, window, goingRead } = question
  if (!mayKnow(rights, contract)) {
    const area = areaOf(contract)
    const none = { items: [], statuses: [], unreadable: [] }
    return maySee(rights, area) ? none : { ...none, withheld: area }
  }
  const name = JSON.stringify([contract, window])
  const asking = goingRead
    ? goingRead.of(name, (whileWanted, changed) => ask(contract, question, whileWanted, changed))
    : ask(contract, question, signal)
  if (!goingRead) await asking.whole
  return joined(
    asking.calls.map((producer): Gathered<ItemOf[C]> => {
      const ended = asking.ended.get(producer)
      if (!ended) return { items: [], statuses: [askedStatus(producer)], unreadable: [] }
      const read = readOutcome(contract, ended, question)
      if (!question.world.isPast) noteOnce(contract, ended, read)
      return read.gathered
    }),
  )
}

function ask(
  contract: ContractName,
  { world, persona, window, queuedReportOf }: Question,
  signal: AbortSignal,
  changed: () => void = () => {},
): Asking {
  const calls = producersToAsk(world, persona, contract)
  const began = performance.now()
  const ended: Asking['ended'] = new Map()
  const whole = fanOut(
    calls,
    (producer, patience) =>
      answerAsText(producer.id, contract, {
        world,
        persona,
        signal: patience,
        window,
        queuedReportId: queuedReportOf?.(producer.id),
      }),
    {
      signal,
      ended: (outcome) => {
        ended.set(outcome.call, { outcome, at: timeIn(world), ms: Math.round(performance.now() - began) })
        changed()
      },
    },
  )
  return { calls, ended, whole }
}

const noted = new WeakSet<Ended>()

/** Notes a call that has ended, once, however often its answer is read. */
function noteOnce(
  contract: ContractName,
  ended: Ended,
  { gathered, ended: outcome, ...held }: Read<unknown>,
) {
  if (noted.has(ended)) return
  noted.add(ended)
  const producer = ended.outcome.call.name
  noteCall({ producer, contract, ms: ended.ms, outcome, items: gathered.items.length, held })
}

/** What came of one producer: its part of the gathering, how it ended, and how much was held back. */
type Read<Item> = Call['held'] & { gathered: Gathered<Item>; ended: Call['outcome'] }

function readOutcome<C extends ContractName>(
  contract: C,
  { outcome, at: now }: Ended,
  { persona, rights }: Question,
): Read<ItemOf[C]> {
  const producer = outcome.call
  const none = { notForPatient: 0, wrongSubject: 0, unreadable: 0 }
  const missing = (ended: Call['outcome'], error: StatusError, unreadable: Unreadable[] = []) => ({
    gathered: { items: [], statuses: [missingStatus(producer, error, now)], unreadable },
    ended,
    ...none,
  })
  if (outcome.kind !== 'answered') return missing(outcome.kind, errorOf(outcome))
  const report = ({ path, reason }: { path: string; reason: string }): Unreadable => ({
    logicalAddress: producer.logicalAddress,
    sourceName: producer.name,
    contract,
    path,
    reason,
  })
  const reading = readAnswer(contract, outcome.answer.texts, producer, persona.person.personnummer, now)
  if (reading.kind === 'fault') {
    return missing('fault', {
      causingAgent: 'service_producer',
      code: reading.code,
      text: `${contract}: the producer answered with a fault`,
    })
  }
  if (reading.kind === 'unreadable') {
    const text = `${contract} ${reading.fault.path}: ${reading.fault.reason}`
    return missing('unreadable', { causingAgent: 'service_producer', code: 'UNREADABLE', text }, [
      report(reading.fault),
    ])
  }
  const { visible, dropped } = forPatient(contract, reading.items, persona.person.personnummer, rights)
  return {
    gathered: {
      items: visible.map((item) => ({ producer, item })),
      statuses: [
        {
          ...answeredStatus(producer, outcome.answer.origin, now),
          ...(reading.message && { message: reading.message }),
        },
      ],
      unreadable: [...reading.faults, ...dropped].map(report),
    },
    ended: endings[outcome.answer.origin],
    notForPatient: reading.items.length - visible.length - dropped.length,
    wrongSubject: dropped.length,
    unreadable: reading.faults.length,
  }
}

const endings = { source: 'answered', cache: 'cached', 'cache-synch-failed': 'outdated' } as const

function errorOf(outcome: Exclude<Outcome<Producer, unknown>, { kind: 'answered' }>): StatusError {
  return outcome.kind === 'silent'
    ? {
        causingAgent: 'virtualization_platform',
        code: 'TIMEOUT',
        text: `No answer within ${outcome.afterMs} ms`,
      }
    : { causingAgent: 'virtualization_platform', code: 'CALL_FAILED', text: outcome.reason }
}

function joined<Item>(parts: Gathered<Item>[]): Gathered<Item> {
  return {
    items: parts.flatMap((part) => part.items),
    statuses: parts.flatMap((part) => part.statuses),
    unreadable: parts.flatMap((part) => part.unreadable),
  }
}
