import { anyOf } from '../any.arbitrary.ts'
import { messages } from './messages.ts'
import { anyOfSchema } from './schema.arbitrary.ts'

export default anyOf('Messages', anyOfSchema(messages.schema))
