import { anyOf } from '../any.arbitrary.ts'
import { consentRequests } from './consent-requests.ts'
import { anyOfSchema } from './schema.arbitrary.ts'

export default anyOf('ConsentRequests', anyOfSchema(consentRequests.schema))
