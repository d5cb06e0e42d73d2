import type { ProducerId } from '../../catalogue/producers.ts'
import type { Records } from '../../contracts/contracts.ts'
import { regionRecords } from './region.ts'
import { kommunRecords } from './kommun.ts'

/** What each producer holds about Siv, who came home yesterday after an operation of the hip. */
export const sivRecords: Readonly<Partial<Record<ProducerId, Records>>> = {
  'region-storstaden': regionRecords,
  'sjostads-kommun': kommunRecords,
}
