import { persona } from '../persona.ts'
import { magdalena } from './person.ts'
import { magdalenaRecords } from './records.ts'

export default persona({
  id: 'magdalena',
  description:
    'Magdalena, 46: opererad för bröstcancer, många mottagningar. Ombud för sin pappa, förälder till Leo. Petra bokar åt henne.',
  person: magdalena,
  records: magdalenaRecords,
})
