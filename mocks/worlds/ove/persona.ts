import { persona } from '../persona.ts'
import { ove } from './person.ts'
import { oveRecords } from './records.ts'

export default persona({
  id: 'ove',
  description: 'Ove, 69: stroke och boendestöd. Kerstin är god man.',
  person: ove,
  records: oveRecords,
})
