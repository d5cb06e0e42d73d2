import { anyOf } from '../any.arbitrary.ts'
import { homeSupport } from './home-support.ts'
import { anyOfSchema } from './schema.arbitrary.ts'

export default anyOf('HomeSupport', anyOfSchema(homeSupport.schema))
