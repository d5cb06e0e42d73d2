import { anyOf } from '../any.arbitrary.ts'
import { representations } from './representations.ts'
import { anyOfSchema } from './schema.arbitrary.ts'

export default anyOf('Representations', anyOfSchema(representations.schema))
