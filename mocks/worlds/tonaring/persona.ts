import { persona } from '../persona.ts'
import { vilmer } from './person.ts'
import { vilmerRecords } from './records.ts'

export default persona({
  id: 'tonaring',
  description:
    'Vilmer, 15: habilitering, LSS och elevhälsa. Föräldrarna ser bara det som vården har beslutat.',
  person: vilmer,
  records: vilmerRecords,
})
