import { anyOf } from '../any.arbitrary.ts'
import { careDecisions } from './care-decisions.ts'
import { anyOfSchema } from './schema.arbitrary.ts'

export default anyOf('CareDecisions', anyOfSchema(careDecisions.schema))
