import { homeCare, homeNursing } from '../../catalogue/sjostads-kommun.ts'
import { booking } from '../facts/booking.ts'

/** Weekdays (Monday–Friday) of four weeks from 23 November 2026. */
const weekdays = Array.from({ length: 28 }, (_, day) => new Date(Date.UTC(2026, 10, 23 + day)))
  .filter((day) => day.getUTCDay() >= 1 && day.getUTCDay() <= 5)
  .map((day) => day.toISOString().slice(0, 10))

const mornings = weekdays.map((day) =>
  booking({
    id: `HTJ-${day}-M`,
    unit: homeCare,
    start: `${day}T08:00`,
    end: `${day}T08:30`,
    what: 'Hemtjänst: morgonhjälp',
    form: 'hembesok',
    performer: { name: 'Undersköterska' },
    purpose: 'Hjälp med stödstrumpor, medicin och frukost.',
    allowed: ['message'],
  }),
)

const dressings = ['2026-11-23', '2026-11-30', '2026-12-07', '2026-12-14'].map((day, index) =>
  booking({
    id: `HSV-${4410 + index}`,
    unit: homeNursing,
    start: `${day}T14:00`,
    end: `${day}T15:00`,
    what: 'Omläggning av sår',
    form: 'hembesok',
    performer: { name: 'Distriktssköterska' },
    allowed: ['cancel', 'message'],
  }),
)

const cleaning = ['2026-11-25', '2026-12-09'].map((day, index) =>
  booking({
    id: `HTJ-S-${210 + index}`,
    unit: homeCare,
    start: `${day}T13:00`,
    end: `${day}T14:30`,
    what: 'Hemtjänst: städning',
    form: 'hembesok',
    performer: { name: 'Undersköterska' },
    allowed: ['cancel', 'message'],
  }),
)

/** Visits to Birgitta's home, by hemtjänst and by hemsjukvård. */
export const kommunBookings = [...mornings, ...dressings, ...cleaning]
