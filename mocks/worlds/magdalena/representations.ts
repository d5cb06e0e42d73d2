import { sharedAreas } from '../../../app/areas.ts'
import type { RepresentationRecord } from '../../contracts/own/representations.ts'
import { daniel } from '../daniel/person.ts'
import { everything, representation, scopes } from '../facts/representation.ts'
import { leo } from '../leo/person.ts'
import { petra } from '../petra/person.ts'
import { rolf } from '../rolf/person.ts'
import { magdalena } from './person.ts'

/** Her husband sees all, and may answer about times. */
export const danielForMagdalena = representation({
  id: 'OMB-601',
  of: magdalena,
  by: daniel,
  relationType: 'appointed',
  relation: { by: 'make', of: 'maka' },
  scopes: scopes(sharedAreas, ['tidslinje', 'att-gora']),
  validFrom: '2026-09-25',
  validTo: '2027-09-25',
  written: '2026-09-25T20:10',
})

/** Her vårdsamordnare holds a fullmakt to book for her, and nothing else. */
export const petraForMagdalena = representation({
  id: 'OMB-605',
  of: magdalena,
  by: petra,
  relationType: 'coordinator',
  scopes: scopes(['tidslinje'], ['tidslinje']),
  validFrom: '2026-10-01',
  validTo: '2027-03-31',
  written: '2026-10-01T13:20',
})

/** She helps her father with all but his plans, and writes in what he has measured. */
export const magdalenaForRolf = representation({
  id: 'OMB-602',
  of: rolf,
  by: magdalena,
  relationType: 'appointed',
  relation: { by: 'dotter', of: 'pappa' },
  scopes: scopes(
    sharedAreas.filter((area) => area !== 'vardplaner'),
    ['tidslinje', 'att-gora', 'matvarden'],
  ),
  validFrom: '2025-11-02',
  validTo: '2027-11-02',
  written: '2025-11-02T09:00',
})

const guardian = (id: string, by: typeof daniel, relation: string) =>
  representation({
    id,
    of: leo,
    by,
    relationType: 'guardian',
    relation: { by: relation, of: 'son' },
    scopes: everything,
    validTo: '2034-03-05',
    written: '2016-03-20T10:00',
  })
export const magdalenaForLeo = guardian('OMB-603', magdalena, 'mamma')
export const danielForLeo = guardian('OMB-604', daniel, 'pappa')

export const representations: readonly RepresentationRecord[] = [
  danielForMagdalena.forMe,
  petraForMagdalena.forMe,
  magdalenaForRolf.byMe,
  magdalenaForLeo.byMe,
]
