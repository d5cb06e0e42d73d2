import { persona } from '../persona.ts'
import { siv } from './person.ts'
import { sivRecords } from './records.ts'

export default persona({
  id: 'hemkommen',
  description: 'Siv, 71: hem från sjukhuset i går med en opererad höft, allt är nytt.',
  person: siv,
  records: sivRecords,
})
