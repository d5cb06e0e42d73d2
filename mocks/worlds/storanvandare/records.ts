import { hsaIdOid } from '../facts/common.ts'
import type { AgreementRecord } from '../../contracts/own/agreements.ts'
import type { PlanStructureRecord } from '../../contracts/own/plan-structures.ts'
import { booking } from '../facts/booking.ts'
import { careContact } from '../facts/care-contact.ts'
import { careManager } from '../facts/care-manager.ts'
import { carePlan } from '../facts/care-plan.ts'
import { plainText } from '../facts/document.ts'
import { ownHeader } from '../facts/own-header.ts'
import { request } from '../facts/request.ts'
import type { TimeslotDetail } from '../../contracts/riv-ta/get-subject-of-care-schedule.ts'
import type { CareContact } from '../../contracts/riv-ta/get-care-contacts.ts'
import type { RequestActivity } from '../../contracts/riv-ta/get-request-activities.ts'
import type { Producer } from '../../catalogue/producer.ts'
import { producers, type ProducerId } from '../../catalogue/producers.ts'
import type { Records } from '../../contracts/contracts.ts'
import { ekbacken, heartClinic, regionStorstaden } from '../../catalogue/region-storstaden.ts'
import { homeCare, sjostadsKommun } from '../../catalogue/sjostads-kommun.ts'
import { pick, randomOf } from '../random.ts'
import { type Visit, visitAt } from './visits.ts'

/** How much there shall be. Days are Swedish: `from` the first past one, `until` the last coming one. */
export type Amounts = {
  personnummer: string
  events: number
  coming: number
  from: string
  until: string
  plans: number
  contacts: number
}

type Made = { bookings: TimeslotDetail[]; contacts: CareContact[]; requests: RequestActivity[] }

/** The morning that the mocks' clock stands at: what is before it has been. */
const today = '2026-11-23'
const dayMs = 86_400_000

/** What each producer holds about someone with much care: the same each time it is made. */
export function manyRecords(amounts: Amounts): Partial<Record<ProducerId, Records>> {
  const random = randomOf(20_261_123)
  const made = Object.fromEntries(
    producers.map(({ id }) => [id, { bookings: [], contacts: [], requests: [] } satisfies Made]),
  ) as unknown as Record<ProducerId, Made>
  for (let index = 0; index < amounts.events; index++) {
    const isComing = index < amounts.coming
    const [first, last] = isComing ? [today, amounts.until] : [amounts.from, today]
    const day = dayBetween(first, last, random())
    // One remiss to about thirty visits.
    if (!isComing && index % 31 === 30)
      made['region-storstaden'].requests.push(remiss(index, day, amounts.personnummer))
    else
      add(made, visitAt(random()), {
        index,
        day,
        minute: startMinute(random()),
        isComing,
        of: amounts.personnummer,
      })
  }
  return Object.fromEntries(
    producers.map((producer) => [producer.id, recordsOf(producer, made[producer.id], amounts)]),
  )
}

type Place = { index: number; day: string; minute: number; isComing: boolean; of: string }

function add(made: Record<ProducerId, Made>, visit: Visit, { index, day, minute, isComing, of }: Place) {
  const [start, end] = [clock(day, minute), clock(day, minute + visit.minutes)]
  const { unit, what, form, who, purpose } = visit
  const own = made[visit.producer]
  if (isComing) {
    own.bookings.push(
      booking({
        id: `B-${index}`,
        unit,
        start,
        end,
        what,
        form,
        performer: { name: who },
        ...(purpose && { purpose }),
        allowed: ['cancel', 'message'],
      }),
    )
    return
  }
  const system = producers.find(({ id }) => id === visit.producer)?.sourceSystemHSAId ?? ''
  own.contacts.push(
    careContact({
      of,
      system,
      id: `K-${index}`,
      unit,
      author: {
        hsaId: `${unit.hsaId.slice(0, 16)}-P${900 + (index % 40)}`,
        name: pick(nameOf(index), names),
        title: who,
      },
      start,
      end,
      reason: what,
      form: form === 'telefon' ? 'phone' : 'visit',
      status: index % 57 === 0 ? 'cancelled' : 'finished',
      written: end,
    }),
  )
}

const names = ['Alma Dahl', 'Nils Åker', 'Sara Holm', 'Omar Lind', 'Ingrid Moberg', 'Johan Sten'] as const
const nameOf = (index: number) => () => (index % names.length) / names.length

function remiss(index: number, day: string, of: string): RequestActivity {
  return request({
    of,
    system: regionStorstaden.sourceSystemHSAId,
    id: `R-${index}`,
    unit: ekbacken,
    requestId: `REM-${index}`,
    author: {
      hsaId: `${ekbacken.hsaId.slice(0, 16)}-P900`,
      name: 'Karin Ek',
      title: 'Läkare',
      unit: ekbacken,
    },
    receiver: { hsaId: heartClinic.hsaId, name: heartClinic.name },
    type: { displayName: 'Remiss till hjärtmottagningen' },
    status: { displayName: pick(nameOf(index), ['Mottagen', 'Bedömd', 'Besvarad']) },
    at: clock(day, 600),
  })
}

function recordsOf(producer: Producer, made: Made, { personnummer: of, plans, contacts }: Amounts): Records {
  const all: Records = {
    GetSubjectOfCareSchedule: made.bookings,
    GetCareContacts: made.contacts,
    GetRequestActivities: made.requests,
    GetCarePlans: producer.id === 'region-storstaden' ? manyPlans(of, plans) : [],
    GetListing: [],
    GetCareManagers: producer.id === 'sjostads-kommun' ? manyContacts(of, contacts) : [],
    Agreements: producer.id === 'region-storstaden' ? manyAgreements(of, plans) : [],
    PlanStructures: producer.id === 'region-storstaden' ? manyStructures(of, plans) : [],
    Representations: [],
    RelatedPersons: [],
    HomeSupport: [],
  }
  return Object.fromEntries(producer.contracts.map((contract) => [contract, all[contract]]))
}

function manyPlans(of: string, count: number) {
  const kinds = ['VP', 'RP', 'SIP', 'SPU', 'HP', 'GP', 'SVP', 'SPLPTLRV'] as const
  return Array.from({ length: count }, (_, index) =>
    carePlan({
      of,
      system: regionStorstaden.sourceSystemHSAId,
      id: `P-${index}`,
      unit: ekbacken,
      type: kinds[index % kinds.length] ?? 'VP',
      title: `Plan ${index + 1}`,
      changed: clock(dayBetween('2015-01-01', today, index / count), 600),
      documents: [plainText(`Plan ${index + 1}. Innehållet finns hos vårdcentralen.`)],
    }),
  )
}

const plan = (index: number) => ({ documentId: `P-${index}`, title: `Plan ${index + 1}` })

/** An agreement to every second plan, with something for each party to do. */
function manyAgreements(of: string, plans: number): AgreementRecord[] {
  return Array.from({ length: Math.ceil(plans / 2) }, (_, index) => ({
    header: ownHeader({ of, system: regionStorstaden.sourceSystemHSAId, id: `OVK-${index}`, unit: ekbacken }),
    title: `Överenskommelse ${index + 1}`,
    status: index % 4 === 3 ? 'ended' : 'active',
    validFrom: dayBetween('2026-01-01', today, (index + 1) / (plans + 1)),
    parties: [{ party: 'care', name: ekbacken.name }],
    plan: plan(index * 2),
    nextStep: { text: 'Vårdcentralen ringer dig.', responsible: 'care' },
    goals: [{ description: `Orka med vardagen, del ${index + 1}`, lifecycleStatus: 'active' }],
    commitments: [
      { text: `Gå ut en stund, ${index + 1}`, responsible: 'resident', done: false, repeat: 'FREQ=DAILY' },
      {
        text: `Lämna prov ${index + 1}`,
        responsible: 'resident',
        done: false,
        dueDate: dayBetween(today, '2027-01-15', index / plans),
      },
      { text: 'Ringa om svaret', responsible: 'care', done: true },
    ],
    risks: [],
  }))
}

/** The parts of every second plan, so that half are documents only. */
function manyStructures(of: string, plans: number): PlanStructureRecord[] {
  return Array.from({ length: Math.ceil(plans / 2) }, (_, index) => ({
    header: ownHeader({
      of,
      system: regionStorstaden.sourceSystemHSAId,
      id: `P-${index * 2}-S`,
      unit: ekbacken,
    }),
    planDocumentId: plan(index * 2).documentId,
    title: plan(index * 2).title,
    status: index % 4 === 3 ? 'ended' : 'active',
    agreements: [{ documentId: `OVK-${index}`, title: `Överenskommelse ${index + 1}` }],
    activities: Array.from({ length: 5 }, (_unused, part) => ({
      id: String(part),
      title: `Träna ${part + 1} i plan ${index * 2 + 1}`,
      status: 'in-progress',
      party: part === 0 ? 'resident' : 'care',
      repeat: 'FREQ=WEEKLY;BYDAY=WE',
    })),
  }))
}

function manyContacts(of: string, count: number) {
  return Array.from({ length: count }, (_, index) =>
    careManager({
      of,
      system: sjostadsKommun.sourceSystemHSAId,
      unit: homeCare,
      code: { code: '99', codeSystem: hsaIdOid, displayName: 'Kontaktperson' },
      practitioner: {
        hsaId: `TSTDEF2129990024-P${1000 + index}`,
        name: `${pick(nameOf(index), names)} ${index + 1}`,
        title: 'Undersköterska',
      },
      from: dayBetween('2015-01-01', today, index / count),
      phones: [{ value: '031-390 06 20' }],
    }),
  )
}

/** A day from `first` up to but not with `last`; `share` from 0 to 1. */
function dayBetween(first: string, last: string, share: number): string {
  const days = Math.round((Date.parse(last) - Date.parse(first)) / dayMs)
  return new Date(Date.parse(first) + Math.floor(share * days) * dayMs).toISOString().slice(0, 10)
}

/** A start between 9 and 18, to five minutes. */
function startMinute(share: number): number {
  return 540 + Math.floor(share * 108) * 5
}

function clock(day: string, minute: number): string {
  const [hour, rest] = [Math.floor(minute / 60), minute % 60]
  return `${day}T${String(hour).padStart(2, '0')}:${String(rest).padStart(2, '0')}`
}
