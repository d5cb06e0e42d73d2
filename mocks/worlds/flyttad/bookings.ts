import { bowelClinic } from '../../catalogue/region-storstaden.ts'
import { booking } from '../facts/booking.ts'
import { bowelDoctor, bowelNurse, dietician } from './staff.ts'

/** Infusions every eighth week from 3 December 2026. */
const infusions = ['2026-12-03', '2027-01-28'].map((day, index) =>
  booking({
    id: `INF-${index + 1}`,
    unit: bowelClinic,
    start: `${day}T08:30`,
    end: `${day}T10:30`,
    what: 'Dropp med medicin',
    form: 'besok',
    performer: bowelNurse,
    purpose:
      'Ta prover senast tre dagar innan. Har du feber eller en infektion: ring oss innan du kommer. Du kan jobba under tiden, det finns wifi.',
    allowed: ['rebook', 'message'],
  }),
)

export const bookings = [
  ...infusions,
  booking({
    id: 'T-400101',
    unit: bowelClinic,
    start: '2026-12-16T11:00',
    end: '2026-12-16T11:20',
    what: 'Läkaren ringer om dina provsvar',
    form: 'telefon',
    performer: bowelDoctor,
    allowed: ['cancel', 'rebook'],
  }),
  booking({
    id: 'T-400108',
    unit: bowelClinic,
    start: '2027-01-13T16:10',
    end: '2027-01-13T16:40',
    what: 'Videosamtal med dietist',
    form: 'video',
    performer: dietician,
    allowed: ['cancel', 'rebook', 'message'],
  }),
]
