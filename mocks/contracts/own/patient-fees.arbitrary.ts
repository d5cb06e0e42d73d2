import { anyOf } from '../any.arbitrary.ts'
import { patientFees } from './patient-fees.ts'
import { anyOfSchema } from './schema.arbitrary.ts'

export default anyOf('PatientFees', anyOfSchema(patientFees.schema))
