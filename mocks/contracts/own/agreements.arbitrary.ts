import { anyOf } from '../any.arbitrary.ts'
import { agreements } from './agreements.ts'
import { anyOfSchema } from './schema.arbitrary.ts'

export default anyOf('Agreements', anyOfSchema(agreements.schema))
