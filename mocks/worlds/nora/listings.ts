import { ekbacken } from '../../catalogue/region-storstaden.ts'
import { listing } from '../facts/listing.ts'

export const listings = [listing({ unit: ekbacken, from: '2017-05-02' })]
