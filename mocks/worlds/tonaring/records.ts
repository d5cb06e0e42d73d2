import type { ProducerId } from '../../catalogue/producers.ts'
import type { Records } from '../../contracts/contracts.ts'
import { regionRecords } from './region.ts'
import { kommunRecords } from './kommun.ts'

/** What each producer holds about Vilmer, who has cerebral palsy, goes in year nine and plays e-sport. */
export const vilmerRecords: Readonly<Partial<Record<ProducerId, Records>>> = {
  'region-storstaden': regionRecords,
  'sjostads-kommun': kommunRecords,
}
