import type { RepresentationRecord } from '../../contracts/own/representations.ts'
import { everything, representation } from '../facts/representation.ts'
import { jenny } from '../jenny/person.ts'
import { vilmer } from './person.ts'

const karl = { personnummer: '198007112397', givenName: 'Karl', familyName: 'Ask' }

/* The register says guardian and no more; from thirteen the platform leaves the young person a room of his own. */
const guardian = (id: string, by: typeof karl, relation: string) =>
  representation({
    id,
    of: vilmer,
    by,
    relationType: 'guardian',
    relation: { by: relation, of: 'son' },
    scopes: everything,
    validTo: '2029-05-18',
    written: '2024-05-19T08:00',
  })
export const jennyForVilmer = guardian('OMB-301', jenny, 'mamma')
const karlForVilmer = guardian('OMB-302', karl, 'pappa')

export const representations: readonly RepresentationRecord[] = [jennyForVilmer.forMe, karlForVilmer.forMe]
