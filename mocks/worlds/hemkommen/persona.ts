import { persona } from '../persona.ts'
import { siv } from './person.ts'
import { sivRecords } from './records.ts'

export default persona({
  id: 'hemkommen',
  description: 'Siv, 71: hem från sjukhuset i går med en opererad höft, allt är nytt.',
  person: siv,
  // On the ward, the evening before the last of the replies there.
  lastLooked: '2026-11-20T19:00:00+01:00',
  records: sivRecords,
})
