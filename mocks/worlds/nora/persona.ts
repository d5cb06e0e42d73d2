import { persona } from '../persona.ts'
import { nora } from './person.ts'
import { noraRecords } from './records.ts'

export default persona({
  id: 'nora',
  description: 'Ett barn, 9, i familjehem och skyddat från sin mamma Jenny, som är vårdnadshavare.',
  person: nora,
  records: noraRecords,
})
