import { privateHomeCare } from '../../catalogue/bjorkens-hemtjanst.ts'
import { footClinic } from '../../catalogue/fotkliniken-linden.ts'
import { eyeClinic } from '../../catalogue/ogonkliniken.ts'
import { ekbacken, heartClinic, laboratory, rehabEkbacken } from '../../catalogue/region-storstaden.ts'
import { homeCare, homeNursing } from '../../catalogue/sjostads-kommun.ts'
import { booking } from '../facts/booking.ts'
import { amina, ellen, karin, physiotherapist } from './staff.ts'

/** Birgitta's booked times in the region's main system. */
export const regionBookings = [
  booking({
    id: 'T-100241',
    unit: ekbacken,
    start: '2026-11-24T10:20',
    end: '2026-11-24T10:50',
    what: 'Kontroll av hjärtsvikt',
    form: 'besok',
    performer: amina,
    purpose: 'Väg dig på morgonen och ta med din medicinlista.',
    allowed: ['cancel', 'rebook', 'message'],
  }),
  booking({
    id: 'T-100260',
    unit: ekbacken,
    start: '2026-12-10T13:00',
    what: 'Läkaren ringer om dina mediciner',
    form: 'telefon',
    performer: karin,
    purpose:
      'Ni går igenom svaren på blodprovet. Ha dina mediciner nära. Läkaren ringer någon gång mellan klockan 13 och 15.',
    allowed: ['cancel'],
  }),
  booking({
    id: 'T-100268',
    unit: laboratory,
    start: '2026-12-09T10:20',
    end: '2026-12-09T10:40',
    what: 'Blodprov',
    form: 'besok',
    purpose: 'Du behöver inte fasta. Ta med legitimation.',
    allowed: ['cancel', 'rebook'],
  }),
  booking({
    id: 'T-100277',
    unit: heartClinic,
    start: '2026-12-15T09:00',
    end: '2026-12-15T09:45',
    what: 'Ultraljud av hjärtat',
    form: 'besok',
    resource: 'Ultraljudsrum 2',
    purpose: 'Ät och drick som vanligt. Ta din medicin som vanligt.',
    allowed: ['rebook'],
  }),
  booking({
    id: 'T-100283',
    unit: rehabEkbacken,
    start: '2026-12-17T14:00',
    end: '2026-12-17T14:30',
    what: 'Videomöte om träningen hemma',
    form: 'video',
    performer: physiotherapist,
    reason: 'Jag vill veta hur jag tränar balansen utan att ramla.',
    allowed: ['cancel', 'message'],
  }),
  booking({
    id: 'T-100290',
    unit: ekbacken,
    start: '2026-12-18T13:30',
    end: '2026-12-18T14:30',
    what: 'Uppföljning av din samordnade plan',
    form: 'besok',
    performer: amina,
    purpose: 'Hemtjänsten och hemsjukvården är med. Tove är välkommen om du vill.',
    allowed: ['message'],
  }),
  booking({
    id: 'T-100301',
    unit: ekbacken,
    what: 'Vaccination mot influensa',
    form: 'besok',
    purpose: 'Du får en tid i ett brev. Säg till om du har feber den dagen.',
    invitation: true,
    allowed: [],
  }),
]

/** Weekdays (Monday–Friday) of four weeks from 23 November 2026. */
const weekdays = Array.from({ length: 28 }, (_, day) => new Date(Date.UTC(2026, 10, 23 + day)))
  .filter((day) => day.getUTCDay() >= 1 && day.getUTCDay() <= 5)
  .map((day) => day.toISOString().slice(0, 10))

/** Tuesdays and Fridays they stay half an hour more, for the shower. */
const hasShower = (day: string) => [2, 5].includes(new Date(day).getUTCDay())

const mornings = weekdays.map((day) =>
  booking({
    id: `HTJ-${day}-M`,
    unit: homeCare,
    start: `${day}T08:00`,
    end: hasShower(day) ? `${day}T09:00` : `${day}T08:30`,
    what: 'Hemtjänst: morgonhjälp',
    form: 'hembesok',
    performer: { name: 'Undersköterska' },
    purpose: hasShower(day)
      ? 'Hjälp med dusch, frukost och påminnelse om medicinen.'
      : 'Hjälp att tvätta dig, frukost och påminnelse om medicinen.',
    allowed: ['cancel', 'message'],
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

/** Shopping, by the private utförare that she has chosen for it. */
export const privateBookings = ['2026-11-27', '2026-12-04', '2026-12-11', '2026-12-18'].map((day, index) =>
  booking({
    id: `BJ-${7301 + index}`,
    unit: privateHomeCare,
    start: `${day}T10:00`,
    end: `${day}T11:00`,
    what: 'Hemtjänst: inköp',
    form: 'hembesok',
    performer: { name: 'Vårdbiträde' },
    purpose: 'Skriv inköpslistan innan vi kommer.',
    allowed: ['cancel', 'message'],
  }),
)

/** Visits to Birgitta's home, by hemtjänst and by hemsjukvård of the kommun. */
export const kommunBookings = [...mornings, ...dressings, ...cleaning]

export const eyeBookings = [
  booking({
    id: 'OGON-88120',
    unit: eyeClinic,
    start: '2026-12-09T11:00',
    end: '2026-12-09T11:40',
    what: 'Kontroll av gråstarr',
    form: 'besok',
    purpose:
      'Du får droppar som gör att du ser suddigt i några timmar. Ta gärna med någon, och kör inte bil efteråt.',
    invitation: true,
    allowed: ['cancel', 'rebook'],
  }),
]

export const footBookings = [
  booking({
    id: 'L-2026-1126-07',
    unit: footClinic,
    start: '2026-11-26T13:15',
    end: '2026-11-26T14:00',
    what: 'Fotvård',
    form: 'besok',
    performer: ellen,
    allowed: ['cancel', 'rebook', 'message'],
  }),
]
