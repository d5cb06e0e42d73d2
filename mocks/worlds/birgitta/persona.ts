import { persona } from '../persona.ts'
import { staffReaders } from './access-logs.ts'
import { formerly } from './formerly.ts'
import { birgitta } from './person.ts'
import { birgittaRecords } from './records.ts'

export default persona({
  id: 'birgitta',
  description: 'Birgitta, 88: hemtjänst, hemsjukvård, hjärtsvikt och ett sår. Dottern Tove är ombud.',
  person: birgitta,
  records: birgittaRecords,
  unfolds: true,
  formerly,
  staffReaders,
})
