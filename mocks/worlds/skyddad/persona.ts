import { persona } from '../persona.ts'
import { sanna } from './person.ts'
import { sannaRecords } from './records.ts'

export default persona({
  id: 'skyddad',
  description: 'En person, 55, med skyddade personuppgifter. Kerstin är god man.',
  person: sanna,
  records: sannaRecords,
})
