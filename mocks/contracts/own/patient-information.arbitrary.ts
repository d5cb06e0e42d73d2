import { anyOf } from '../any.arbitrary.ts'
import { patientInformation } from './patient-information.ts'
import { anyOfSchema } from './schema.arbitrary.ts'

export default anyOf('PatientInformation', anyOfSchema(patientInformation.schema))
