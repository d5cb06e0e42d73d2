import type { Window } from '../contracts/windows.ts'
import type { Origin } from '../worlds/faults/producer-faults.ts'
import type { Persona } from '../worlds/personas.ts'
import type { World } from '../worlds/world.ts'

/** What comes back from a producer: its answer as text, or several to one question, and whether the platform had it in its cache. */
export type ProducerAnswer = { texts: readonly WrittenAnswer[]; origin: Origin }

/** An answer as text, and whether it is written in FHIR and not in the contract's own format. */
export type WrittenAnswer = { text: string; inFhir: boolean }

/** Who is asked about, in which world, in which period; `signal` ends the waiting. */
export type ProducerQuestion = {
  world: World
  persona: Persona
  signal: AbortSignal
  window?: Window | undefined
  /** Of a log that was asked for before and not made yet: what the producer called the report. */
  queuedReportId?: string | undefined
}
