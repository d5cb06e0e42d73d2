import { anyOf } from '../any.arbitrary.ts'
import { anyOfSchema } from './schema.arbitrary.ts'
import { sharingObjections } from './sharing-objections.ts'

export default anyOf('SharingObjections', anyOfSchema(sharingObjections.schema))
