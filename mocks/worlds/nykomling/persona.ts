import { persona } from '../persona.ts'
import { amal } from './person.ts'
import { amalRecords } from './records.ts'

export default persona({
  id: 'nykomling',
  description: 'Amal, 29: nyinflyttad, nästan inget finns hos någon källa.',
  person: amal,
  records: amalRecords,
})
