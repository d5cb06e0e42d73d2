import { persona } from '../persona.ts'
import { tove } from './person.ts'
import { toveRecords } from './records.ts'

export default persona({
  id: 'tove',
  description: 'Tove, 62: ombud för sin mamma Birgitta.',
  person: tove,
  records: toveRecords,
})
