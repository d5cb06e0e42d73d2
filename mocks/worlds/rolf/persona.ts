import { persona } from '../persona.ts'
import { rolf } from './person.ts'
import { rolfRecords } from './records.ts'

export default persona({
  id: 'rolf',
  description: 'Rolf, 82: diabetes och hemtjänst. Dottern Magdalena är ombud.',
  person: rolf,
  records: rolfRecords,
})
