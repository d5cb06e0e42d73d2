import { ekbacken } from '../../catalogue/region-storstaden.ts'
import { listing } from '../facts/listing.ts'
import { doctor } from './staff.ts'

export const listings = [listing({ unit: ekbacken, doctor, from: '2015-10-01' })]
