import { anyOf } from '../any.arbitrary.ts'
import { dispensedMedications } from './dispensed-medications.ts'
import { anyOfSchema } from './schema.arbitrary.ts'

export default anyOf('DispensedMedications', anyOfSchema(dispensedMedications.schema))
