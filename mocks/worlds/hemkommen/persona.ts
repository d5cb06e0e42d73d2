import { persona } from '../persona.ts'
import { formerly } from './formerly.ts'
import { siv } from './person.ts'
import { sivRecords } from './records.ts'

export default persona({
  id: 'hemkommen',
  description: 'Siv, 71: hem från sjukhuset i går med en opererad höft, allt är nytt.',
  person: siv,
  // On the ward, the morning before it was said that she could go home sooner.
  lastLooked: '2026-11-20T10:00:00+01:00',
  formerly,
  records: sivRecords,
})
