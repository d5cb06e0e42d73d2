import { ekbacken, orthopaedicClinic } from '../../catalogue/region-storstaden.ts'
import { homecomingTeam, homeNursing, homeRehab } from '../../catalogue/sjostads-kommun.ts'
import { booking } from '../facts/booking.ts'
import { careCoordinator, homecomingLead, homecomingPhysio, orthopaedist } from './staff.ts'

export const regionBookings = [
  booking({
    id: 'T-500101',
    unit: ekbacken,
    start: '2026-11-24T13:00',
    what: 'Vårdcentralen ringer och hör hur du mår',
    form: 'telefon',
    performer: careCoordinator,
    purpose: 'Ha din medicinlista framme. Vi ringer mellan klockan 13 och 15.',
    allowed: ['message'],
  }),
  booking({
    id: 'T-500108',
    unit: ekbacken,
    start: '2026-12-01T10:00',
    end: '2026-12-01T10:30',
    what: 'Ta bort stygnen',
    form: 'besok',
    performer: careCoordinator,
    purpose: 'Sjukresa är beställd. Den hämtar dig 9.30.',
    allowed: ['rebook', 'message'],
  }),
  booking({
    id: 'T-500115',
    unit: ekbacken,
    start: '2026-12-03T14:00',
    end: '2026-12-03T15:00',
    what: 'Möte om din samordnade plan',
    form: 'video',
    performer: careCoordinator,
    purpose: 'Hemgångsteamet, hemsjukvården, biståndshandläggaren och din son Per är kallade.',
    invitation: true,
    allowed: ['message'],
  }),
  booking({
    id: 'T-500122',
    unit: orthopaedicClinic,
    start: '2027-01-14T09:20',
    end: '2027-01-14T10:00',
    what: 'Kontroll och röntgen av höften',
    form: 'besok',
    performer: orthopaedist,
    allowed: ['cancel', 'rebook'],
  }),
]

/** Days at home, from the day after she left the hospital. */
const daysAtHome = (length: number) =>
  Array.from({ length }, (_, day) => new Date(Date.UTC(2026, 10, 23 + day)).toISOString().slice(0, 10))

/** Every evening for four weeks after the operation, the last on 12 December. */
const injections = daysAtHome(20).map((day) =>
  booking({
    id: `HSV-${day}-S`,
    unit: homeNursing,
    start: `${day}T18:00`,
    end: `${day}T18:15`,
    what: 'Blodförtunnande spruta',
    form: 'hembesok',
    performer: { name: 'Sjuksköterska' },
    allowed: ['cancel', 'message'],
  }),
)

const visits = daysAtHome(14).flatMap((day) => [
  booking({
    id: `HG-${day}-M`,
    unit: homecomingTeam,
    start: `${day}T07:30`,
    end: `${day}T08:15`,
    what: 'Hemgångsteamet: morgon',
    form: 'hembesok',
    performer: homecomingLead,
    purpose: 'Hjälp upp ur sängen, dusch och frukost.',
    allowed: ['cancel', 'message'],
  }),
  booking({
    id: `HG-${day}-K`,
    unit: homecomingTeam,
    start: `${day}T19:30`,
    end: `${day}T20:00`,
    what: 'Hemgångsteamet: kväll',
    form: 'hembesok',
    performer: { name: 'Undersköterska' },
    purpose: 'Hjälp i säng.',
    allowed: ['cancel', 'message'],
  }),
])

export const kommunBookings = [
  ...visits,
  ...injections,
  ...['2026-11-25', '2026-12-02'].map((day, index) =>
    booking({
      id: `HG-FT-${index + 1}`,
      unit: homeRehab,
      start: `${day}T10:00`,
      end: `${day}T11:00`,
      what: 'Fysioterapeuten kommer hem',
      form: 'hembesok',
      performer: homecomingPhysio,
      purpose: 'Vi går igenom övningarna och provar rollatorn.',
      allowed: ['cancel', 'rebook', 'message'],
    }),
  ),
]
