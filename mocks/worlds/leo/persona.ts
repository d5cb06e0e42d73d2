import { persona } from '../persona.ts'
import { leo } from './person.ts'
import { leoRecords } from './records.ts'

export default persona({
  id: 'leo',
  description: 'Leo, 10: astma. Föräldrarna ser allt.',
  person: leo,
  records: leoRecords,
})
