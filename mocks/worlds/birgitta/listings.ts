import { ekbacken } from '../../catalogue/region-storstaden.ts'
import { listing } from '../facts/listing.ts'
import { karin } from './staff.ts'

/** Where Birgitta is listed, and the läkarkontakt that comes with it. */
export const listings = [listing({ unit: ekbacken, doctor: karin, from: '2019-04-01' })]
