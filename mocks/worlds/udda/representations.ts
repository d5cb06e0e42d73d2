import { everything, representation, type RepresentationFacts, scopes } from '../facts/representation.ts'
import { birgitta } from '../birgitta/person.ts'
import { emil } from '../flyttad/person.ts'
import { siv } from '../hemkommen/person.ts'
import { leo } from '../leo/person.ts'
import { magdalena } from '../magdalena/person.ts'
import { amal } from '../nykomling/person.ts'
import { ove } from '../ove/person.ts'
import { rolf } from '../rolf/person.ts'
import { vilmer } from '../tonaring/person.ts'
import { rut } from './person.ts'

const odd = (facts: Omit<RepresentationFacts, 'by' | 'written' | 'relationType'>) =>
  representation({ by: rut, relationType: 'appointed', written: '2026-01-10T10:00', ...facts }).byMe

/** All that a register can send wrong about whom Rut represents; only Siv and, in part, Emil are in order. */
export const oddRepresentations = [
  odd({ id: 'UO-1', of: magdalena, scopes: everything, validTo: '2026-11-22' }),
  odd({ id: 'UO-2', of: rolf, scopes: everything, validFrom: '2026-11-24' }),
  odd({ id: 'UO-3', of: emil, scopes: scopes(['tidslinje', 'kontakter', 'vardplaner'], ['tidslinje']) }),
  odd({ id: 'UO-4', of: emil, scopes: scopes(['tidslinje', 'vardplaner', 'att-gora']) }),
  odd({ id: 'UO-5', of: rut, scopes: everything }),
  odd({
    id: 'UO-6',
    of: siv,
    scopes: [
      { area: 'tidslinje', see: true, do: true },
      { area: 'bankkonto', see: true, do: true },
    ],
  }),
  odd({ id: 'UO-7', of: ove, scopes: everything, status: 'ended' }),
  odd({ id: 'UO-8', of: leo, scopes: everything, validFrom: '2027-01-01', validTo: '2026-01-01' }),
  odd({ id: 'UO-9', of: vilmer, scopes: everything }),
  odd({ id: 'UO-11', of: birgitta, scopes: [] }),
  { ...odd({ id: 'UO-10', of: amal, scopes: everything }), otherId: undefined, name: 'Någon utan nummer' },
]
