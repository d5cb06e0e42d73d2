import { anyOf } from '../any.arbitrary.ts'
import { ownMeasurements } from './own-measurements.ts'
import { anyOfSchema } from './schema.arbitrary.ts'

export default anyOf('OwnMeasurements', anyOfSchema(ownMeasurements.schema))
