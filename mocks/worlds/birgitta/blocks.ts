import { ekbacken, heartClinic, rehabEkbacken, storstaden } from '../../catalogue/region-storstaden.ts'
import { nursing } from '../../catalogue/sjostads-kommun.ts'
import { block, type BlockFacts, blocks } from '../facts/block.ts'
import { birgitta } from './person.ts'

const made = (facts: Omit<BlockFacts, 'of'>) => block({ of: birgitta.personnummer, ...facts })

/** What Birgitta has blocked in the region, and what she no longer does. */
export const regionBlocks = [
  blocks([
    made({
      id: 'SP-101',
      information: { unit: rehabEkbacken },
      made: '2025-03-04T09:00',
      except: ['lak', 'upp'],
      open: { unit: ekbacken, until: '2026-12-31T23:59' },
    }),
    made({
      id: 'SP-77',
      information: { unit: heartClinic },
      made: '2023-01-10T10:00',
      lifted: '2024-02-01T13:00',
    }),
    made({
      id: 'SP-60',
      information: { careGiver: storstaden },
      made: '2022-05-03T10:00',
      lifted: '2022-09-01T08:00',
    }),
  ]),
]

/** What the home nursing had written was blocked until Birgitta let others read. */
export const kommunBlocks = [
  blocks([
    made({
      id: 'SP-K-3',
      information: { careGiver: nursing },
      made: '2026-06-01T09:00',
      lifted: '2026-09-07T10:50',
    }),
  ]),
]
