import { madeWhenOpened } from '../persona.ts'
import { arne, gunnar } from './person.ts'
import { manyRecords } from './records.ts'

/** A hundred events, to see the long lists by. */
export const hundra = madeWhenOpened({
  id: 'hundra',
  description: 'Arne, 90: hundra händelser, alla från de senaste och närmaste månaderna.',
  person: arne,
  records: () =>
    manyRecords({
      personnummer: arne.personnummer,
      events: 100,
      coming: 40,
      from: '2026-08-01',
      until: '2027-01-15',
      plans: 4,
      contacts: 8,
      medications: 5,
    }),
})

/** Very much of everything. */
export const storanvandare = madeWhenOpened({
  id: 'storanvandare',
  description: 'Gunnar, 82: 10 000 händelser på tolv år, 40 planer och 120 kontakter.',
  person: gunnar,
  lifetime: true,
  records: () =>
    manyRecords({
      personnummer: gunnar.personnummer,
      events: 10_000,
      coming: 60,
      from: '2014-12-01',
      until: '2027-01-15',
      plans: 40,
      contacts: 120,
      medications: 500,
    }),
})
