import { persona } from '../persona.ts'
import { emil } from './person.ts'
import { emilRecords } from './records.ts'

export default persona({
  id: 'flyttad',
  description: 'Emil, 34: Crohns sjukdom och egen mätning, flyttad mellan två regioner, inget från kommunen.',
  person: emil,
  records: emilRecords,
})
