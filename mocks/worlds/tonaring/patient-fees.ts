import { patientFeeOffice, regionStorstaden } from '../../catalogue/region-storstaden.ts'
import { freeOfCharge } from '../facts/free-of-charge.ts'
import { vilmer } from './person.ts'

/** A child pays for neither visits nor medicines. */
export const fees = freeOfCharge({
  of: vilmer.personnummer,
  from: regionStorstaden,
  unit: patientFeeOffice,
  id: 'VILMER',
  because: 'Barn och unga under 18 år betalar inga patientavgifter.',
})
