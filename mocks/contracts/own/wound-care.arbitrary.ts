import { anyOf } from '../any.arbitrary.ts'
import { anyOfSchema } from './schema.arbitrary.ts'
import { woundCare } from './wound-care.ts'

export default anyOf('WoundCare', anyOfSchema(woundCare.schema))
