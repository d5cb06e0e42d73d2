import { anyOf } from '../any.arbitrary.ts'
import { planStructures } from './plan-structures.ts'
import { anyOfSchema } from './schema.arbitrary.ts'

export default anyOf('PlanStructures', anyOfSchema(planStructures.schema))
