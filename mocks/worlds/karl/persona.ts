import { persona } from '../persona.ts'
import { karl } from './person.ts'
import { karlRecords } from './records.ts'

export default persona({
  id: 'karl',
  description: 'Karl, 46: pappa till Vilmer, 15, och ser det som vården har beslutat.',
  person: karl,
  records: karlRecords,
})
