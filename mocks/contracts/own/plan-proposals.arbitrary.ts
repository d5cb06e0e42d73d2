import { anyOf } from '../any.arbitrary.ts'
import { planProposals } from './plan-proposals.ts'
import { anyOfSchema } from './schema.arbitrary.ts'

export default anyOf('PlanProposals', anyOfSchema(planProposals.schema))
