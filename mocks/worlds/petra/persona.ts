import { persona } from '../persona.ts'
import { petra } from './person.ts'
import { petraRecords } from './records.ts'

export default persona({
  id: 'petra',
  description: 'Petra, 51: vårdsamordnare med fullmakt att boka tider åt Magdalena.',
  person: petra,
  records: petraRecords,
})
