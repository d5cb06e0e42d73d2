import type { ProducerId } from '../../catalogue/producers.ts'
import type { Unit } from '../../catalogue/producer.ts'
import type { ContractName } from '../../contracts/contracts.ts'
import type { Staff } from './common.ts'

/** Somebody at a unit who opens what others have written of the person, as time goes in a world. */
export type StaffReader = {
  /** Where the one who reads works: the system that asks, and keeps the log of it. */
  producer: ProducerId
  unit: Unit
  staff: Staff
  /** Whose records, and of which contract, are asked for. */
  holder: { producer: ProducerId; unit: Unit }
  contract: ContractName
  /** The same in the words of the log. */
  what: string
  why: string
  /** Swedish local times at which it is asked, `2026-11-21T07:05`, and one of each day from another on. */
  at: readonly string[]
  daily?: { from: string; clock: string }
}
