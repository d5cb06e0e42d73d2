import { persona } from '../persona.ts'
import { formerly } from './formerly.ts'
import { rut } from './person.ts'
import { rutRecords } from './records.ts'

export default persona({
  id: 'udda',
  description: 'Rut, 75: allt som källor kan skicka fel, för att se att inget försvinner.',
  person: rut,
  records: rutRecords,
  formerly,
})
