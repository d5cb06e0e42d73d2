import type { RepresentationRecord } from '../../contracts/own/representations.ts'
import { everything, representation, scopes } from '../facts/representation.ts'
import { ove } from '../ove/person.ts'
import { sanna } from '../skyddad/person.ts'
import { kerstin } from './person.ts'

/** By a decision of the court she looks after what Ove cannot. */
export const kerstinForOve = representation({
  id: 'OMB-701',
  of: ove,
  by: kerstin,
  relationType: 'legal-guardian',
  scopes: everything,
  validFrom: '2024-02-14',
  written: '2024-02-14T13:00',
})

/** One whose name and whereabouts nobody may learn from here. */
export const kerstinForSanna = representation({
  id: 'OMB-702',
  of: sanna,
  by: kerstin,
  relationType: 'legal-guardian',
  scopes: scopes(['tidslinje', 'overenskommelser', 'att-gora'], ['tidslinje']),
  validFrom: '2025-09-01',
  written: '2025-09-01T10:30',
})

export const representations: readonly RepresentationRecord[] = [kerstinForOve.byMe, kerstinForSanna.byMe]
