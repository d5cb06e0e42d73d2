import { footClinic } from '../../catalogue/fotkliniken-linden.ts'
import { eyeClinic } from '../../catalogue/ogonkliniken.ts'
import type { Unit } from '../../catalogue/producer.ts'
import type { ProducerId } from '../../catalogue/producers.ts'
import { ekbacken, heartClinic, laboratory, rehabEkbacken } from '../../catalogue/region-storstaden.ts'
import { homeCare, homeNursing } from '../../catalogue/sjostads-kommun.ts'
import type { BookingFacts } from '../facts/booking.ts'

/** A kind of visit that comes again through the years. */
export type Visit = {
  producer: ProducerId
  unit: Unit
  what: string
  form: BookingFacts['form']
  who: string
  minutes: number
  /** How often it comes, beside the others. */
  weight: number
  purpose?: string
}

const atHome = { producer: 'sjostads-kommun', form: 'hembesok' } as const
const region = { producer: 'region-storstaden', form: 'besok' } as const

/** What one with many illnesses goes to and is visited by. */
const visits: readonly [Visit, ...Visit[]] = [
  {
    ...atHome,
    unit: homeCare,
    what: 'Hemtjänst: morgonhjälp',
    who: 'Undersköterska',
    minutes: 30,
    weight: 30,
    purpose: 'Hjälp med frukost, kläder och medicin.',
  },
  { ...atHome, unit: homeCare, what: 'Hemtjänst: städning', who: 'Undersköterska', minutes: 90, weight: 6 },
  { ...atHome, unit: homeCare, what: 'Hemtjänst: inköp', who: 'Vårdbiträde', minutes: 60, weight: 5 },
  {
    ...atHome,
    unit: homeNursing,
    what: 'Omläggning av sår',
    who: 'Distriktssköterska',
    minutes: 45,
    weight: 12,
  },
  { ...atHome, unit: homeNursing, what: 'Insulin', who: 'Distriktssköterska', minutes: 15, weight: 12 },
  {
    ...region,
    unit: ekbacken,
    what: 'Kontroll av blodtryck',
    who: 'Sjuksköterska',
    minutes: 20,
    weight: 6,
    purpose: 'Vila en stund innan du går in.',
  },
  { ...region, unit: ekbacken, what: 'Läkarbesök', who: 'Läkare', minutes: 30, weight: 4 },
  {
    ...region,
    form: 'telefon',
    unit: ekbacken,
    what: 'Samtal om mediciner',
    who: 'Sjuksköterska',
    minutes: 15,
    weight: 4,
  },
  { ...region, unit: laboratory, what: 'Blodprov', who: 'Biomedicinsk analytiker', minutes: 10, weight: 6 },
  {
    ...region,
    unit: rehabEkbacken,
    what: 'Träning med fysioterapeut',
    who: 'Fysioterapeut',
    minutes: 45,
    weight: 5,
  },
  { ...region, unit: heartClinic, what: 'Återbesök hjärta', who: 'Läkare', minutes: 30, weight: 2 },
  {
    producer: 'ogonkliniken',
    form: 'besok',
    unit: eyeClinic,
    what: 'Ögonbottenfoto',
    who: 'Ögonsjuksköterska',
    minutes: 30,
    weight: 2,
    purpose: 'Du får droppar och ser suddigt i några timmar.',
  },
  {
    producer: 'fotkliniken-linden',
    form: 'besok',
    unit: footClinic,
    what: 'Fotvård',
    who: 'Fotterapeut',
    minutes: 45,
    weight: 3,
  },
]

const total = visits.reduce((sum, visit) => sum + visit.weight, 0)

/** A visit by its weight; `share` from 0 to 1. */
export function visitAt(share: number): Visit {
  let left = share * total
  for (const visit of visits) {
    left -= visit.weight
    if (left < 0) return visit
  }
  return visits[0]
}
