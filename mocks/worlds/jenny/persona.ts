import { persona } from '../persona.ts'
import { jenny } from './person.ts'
import { jennyRecords } from './records.ts'

export default persona({
  id: 'jenny',
  description: 'Jenny, 44: mamma till Vilmer, 15. Vården har inte beslutat att hon får se något.',
  person: jenny,
  records: jennyRecords,
})
