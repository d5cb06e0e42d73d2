import { anyOf } from '../any.arbitrary.ts'
import { measurementPlans } from './measurement-plans.ts'
import { anyOfSchema } from './schema.arbitrary.ts'

export default anyOf('MeasurementPlans', anyOfSchema(measurementPlans.schema))
