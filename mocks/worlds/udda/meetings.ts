import { ekbacken, regionStorstaden } from '../../catalogue/region-storstaden.ts'
import { sjostadsKommun } from '../../catalogue/sjostads-kommun.ts'
import type { PlanStructureRecord } from '../../contracts/own/plan-structures.ts'
import { region } from './writers.ts'

type Meeting = NonNullable<PlanStructureRecord['meeting']>

const plan = (id: string, title: string, meeting: Meeting): PlanStructureRecord => ({
  header: region.header({ id: `${id}-S`, unit: ekbacken }),
  planDocumentId: id,
  title,
  status: 'active',
  activities: [],
  meeting,
})

const inRegion = (bookingId: string) => ({ sourceSystemHSAId: regionStorstaden.sourceSystemHSAId, bookingId })
const inKommun = (bookingId: string) => ({ sourceSystemHSAId: sjostadsKommun.sourceSystemHSAId, bookingId })

/** Called off while it went on. */
export const calledOffMeanwhile = plan('UP-26', 'Möte som ställs in medan det pågår', {
  start: '2026-11-23T10:00:00+01:00',
  end: '2026-11-23T11:00:00+01:00',
  status: 'cancelled',
  invited: ['Rut Alm'],
  video: { link: 'https://video.regionstorstaden.example/mote/26' },
})

/** Meetings about plans that are odd: without a time, with calendars that differ, without a way in, or with one that leads wrong. */
export const meetings: readonly PlanStructureRecord[] = [
  plan('UP-20', 'Möte utan tid', {
    status: 'called',
    invited: ['Rut Alm'],
    calledBy: { name: 'Gå <b>in</b> & <i>ring</i>', phone: 'inget nummer' },
  }),
  plan('UP-21', 'Möte som bara den ena har ställt in', {
    start: '2026-12-07T10:00:00+01:00',
    end: '2026-12-07T09:00:00+01:00',
    status: 'called',
    invited: [],
    calledBy: { name: 'Karin Ek', unit: ekbacken.name, phone: '08-465 004 10' },
    bookings: [inRegion('U-30'), inKommun('HTJ-30')],
  }),
  plan('UP-22', 'Möte i två kalendrar', {
    start: '2026-12-08T10:00:00+01:00',
    end: '2026-12-08T11:00:00+01:00',
    invited: ['Rut Alm', 'Rut Alm'],
    bookings: [inRegion('U-31'), inKommun('HTJ-31'), inRegion('FINNS-INTE')],
  }),
  plan('UP-23', 'Videomöte med en länk som leder fel', {
    start: '2026-11-23T08:00:00+01:00',
    end: '2026-11-23T16:00:00+01:00',
    invited: [],
    video: { link: 'https://regionen@annan.example/in' },
  }),
  plan('UP-24', 'Videomöte utan länk', {
    start: '2026-11-23T08:00:00+01:00',
    invited: [],
    video: { opensAt: '2026-11-23T07:45:00+01:00' },
  }),
  plan('UP-25', 'Inställt möte', {
    start: '2026-12-09T10:00:00+01:00',
    status: 'cancelled',
    invited: ['Rut Alm'],
    video: { link: 'https://video.regionstorstaden.example/mote/25' },
  }),
  calledOffMeanwhile,
]
