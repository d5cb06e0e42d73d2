import { ekbacken } from '../../catalogue/region-storstaden.ts'
import { listing } from '../facts/listing.ts'
import { familyDoctor } from './staff.ts'

export const listings = [listing({ unit: ekbacken, doctor: familyDoctor, from: '2018-02-01' })]
