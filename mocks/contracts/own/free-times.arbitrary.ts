import { anyOf } from '../any.arbitrary.ts'
import { freeTimes } from './free-times.ts'
import { anyOfSchema } from './schema.arbitrary.ts'

export default anyOf('FreeTimes', anyOfSchema(freeTimes.schema))
