import { persona } from '../persona.ts'
import { kerstin } from './person.ts'
import { kerstinRecords } from './records.ts'

export default persona({
  id: 'kerstin',
  description: 'Kerstin, 67: god man för Ove och för en person med skyddade personuppgifter.',
  person: kerstin,
  records: kerstinRecords,
})
