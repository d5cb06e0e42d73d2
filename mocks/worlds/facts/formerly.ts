import type { ProducerId } from '../../catalogue/producers.ts'
import type { ContractName, ItemOf } from '../../contracts/contracts.ts'
import type { Formerly } from '../persona.ts'
import { at } from './common.ts'

/** How records of a producer were until a moment, Swedish local time. */
export const until = (producer: ProducerId, moment: string) => ({
  /** Of each of these: it was otherwise. */
  was: <C extends ContractName>(
    contract: C,
    records: readonly ItemOf[C][],
    before: (record: ItemOf[C]) => ItemOf[C],
  ): Formerly[] =>
    // What belongs to a contract cannot be followed through the union of all.
    records.map((now) => ({ until: at(moment), producer, contract, now, before: before(now) }) as Formerly),
  /** None of these was there. */
  wasNot: <C extends ContractName>(contract: C, records: readonly ItemOf[C][]): Formerly[] =>
    records.map((now) => ({ until: at(moment), producer, contract, now }) as Formerly),
  /** These were there, and are not any more. */
  had: <C extends ContractName>(contract: C, records: readonly ItemOf[C][]): Formerly[] =>
    records.map((before) => ({ until: at(moment), producer, contract, before }) as Formerly),
})
