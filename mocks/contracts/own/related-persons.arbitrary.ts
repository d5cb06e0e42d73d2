import { anyOf } from '../any.arbitrary.ts'
import { relatedPersons } from './related-persons.ts'
import { anyOfSchema } from './schema.arbitrary.ts'

export default anyOf('RelatedPersons', anyOfSchema(relatedPersons.schema))
