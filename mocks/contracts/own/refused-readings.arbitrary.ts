import { anyOf } from '../any.arbitrary.ts'
import { refusedReadings } from './refused-readings.ts'
import { anyOfSchema } from './schema.arbitrary.ts'

export default anyOf('RefusedReadings', anyOfSchema(refusedReadings.schema))
