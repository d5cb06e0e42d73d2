import { footClinic, fotklinikenLinden } from '../catalogue/fotkliniken-linden.ts'
import { ekbacken, regionStorstaden } from '../catalogue/region-storstaden.ts'
import type { FreeTimeRecord } from '../contracts/own/free-times.ts'
import { amina, ellen, karin } from './birgitta/staff.ts'
import { freeTime, type SlotFacts } from './facts/free-time.ts'

type Kind = Omit<SlotFacts, 'id' | 'start'> & { code: string }

const slots = ({ code, ...kind }: Kind, ...starts: string[]): SlotFacts[] =>
  starts.map((start) => ({ ...kind, start, id: `LT-${code}-${start.replaceAll(/[-:]/g, '')}` }))

const nurse = { code: 'SSK', unit: ekbacken, performer: amina }
const doctor = { code: 'LAK', unit: ekbacken, performer: karin }

const atEkbacken = [
  ...slots(
    { ...nurse, what: 'Besök hos sjuksköterska', form: 'physical', minutes: 20 },
    '2026-11-24T13:20',
    '2026-11-25T09:00',
    '2026-11-25T09:40',
    '2026-11-26T14:20',
    '2026-11-27T08:40',
    '2026-12-01T09:20',
    '2026-12-01T10:00',
    '2026-12-02T13:00',
    '2026-12-03T15:20',
    '2026-12-07T09:00',
    '2026-12-08T13:40',
    '2026-12-10T08:20',
  ),
  ...slots(
    {
      ...doctor,
      what: 'Läkaren ringer',
      form: 'phone',
      minutes: 15,
      information: 'Ha medicinlistan nära. Läkaren ringer från dolt nummer.',
    },
    '2026-11-24T10:30',
    '2026-11-26T11:15',
    '2026-11-30T11:15',
    '2026-12-02T11:15',
    '2026-12-04T10:45',
  ),
  ...slots(
    { ...doctor, what: 'Besök hos läkare', form: 'physical', minutes: 30 },
    '2026-12-03T10:00',
    '2026-12-09T13:30',
    '2026-12-11T09:00',
  ),
  ...slots({ ...nurse, what: 'Videomöte med sjuksköterska', form: 'video', minutes: 15 }, '2026-12-04T13:00'),
]

const atLinden = slots(
  {
    code: 'FOT',
    unit: footClinic,
    performer: ellen,
    what: 'Fotvård',
    form: 'physical',
    minutes: 45,
    information: 'Ta med en handduk och de skor som används mest.',
  },
  '2026-12-01T09:00',
  '2026-12-03T13:00',
  '2026-12-08T10:00',
  '2026-12-10T14:15',
  '2026-12-15T09:00',
)

/** Those that somebody whom nobody here knows takes, between that they are told and that they are booked. */
export const takenMeanwhile: ReadonlySet<string> = new Set([
  'LT-SSK-20261201T0920',
  'LT-LAK-20261202T1115',
  'LT-FOT-20261208T1000',
])

type Person = { id: string; personnummer: string }

/** What Vårdcentralen Ekbacken offers one who is listed there. */
export const offeredByEkbacken = (to: Person): FreeTimeRecord[] =>
  atEkbacken.map((slot) => freeTime(slot, { to, system: regionStorstaden.sourceSystemHSAId }))

/** What Fotkliniken Linden offers one who goes there. */
export const offeredByLinden = (to: Person): FreeTimeRecord[] =>
  atLinden.map((slot) => freeTime(slot, { to, system: fotklinikenLinden.sourceSystemHSAId }))
