import type { ProducerId } from '../../catalogue/producers.ts'
import type { Records } from '../../contracts/contracts.ts'
import { regionRecords } from './region.ts'
import { formerRegionRecords } from './former-region.ts'

/** What each region holds about Emil, who has Crohn's disease and moved south in August 2026. */
export const emilRecords: Readonly<Partial<Record<ProducerId, Records>>> = {
  'region-storstaden': regionRecords,
  'region-fjallmarken': formerRegionRecords,
}
