import { persona } from '../persona.ts'
import { daniel } from './person.ts'
import { danielRecords } from './records.ts'

export default persona({
  id: 'daniel',
  description: 'Daniel, 48: ombud för Magdalena och förälder till Leo.',
  person: daniel,
  records: danielRecords,
})
