import { anyOf } from '../any.arbitrary.ts'
import { performedVisits } from './performed-visits.ts'
import { anyOfSchema } from './schema.arbitrary.ts'

export default anyOf('PerformedVisits', anyOfSchema(performedVisits.schema))
