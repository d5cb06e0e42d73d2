import { healthCentre, regionFjallmarken } from '../../catalogue/region-fjallmarken.ts'
import { ekbacken, regionStorstaden } from '../../catalogue/region-storstaden.ts'
import type { GivenFacts } from '../facts/vaccination.ts'
import { covid, influenza, pneumococci } from '../facts/vaccines.ts'
import { writerOf } from '../facts/writer.ts'
import { emil } from './person.ts'

const region = writerOf(emil.personnummer, regionStorstaden)

/** Told by a copy from where he lived before, as far as it was legible. */
const copied = { unit: ekbacken, written: '2026-09-14T11:00' } as const
const toldBy = 'Journalkopia från Hälsocentralen Forsen'
const hepatitis = (ordinal: number): GivenFacts => ({
  type: 'Hepatit B',
  targets: ['Hepatit B'],
  product: 'Engerix-B',
  dose: [ordinal, 3],
  complete: ordinal === 3,
  toldBy,
})

/** What Emil has been given, and what his new vårdcentral has written down of the time before. */
export const vaccinations = [
  region.vaccination({
    ...copied,
    id: 'VA-60101',
    day: '2021-06-23',
    given: [covid('FE4721', { dose: [1, 2], complete: false, toldBy })],
  }),
  region.vaccination({
    ...copied,
    id: 'VA-60102',
    day: '2021-07-28',
    given: [covid('FG3712', { dose: [2, 2], toldBy })],
  }),
  region.vaccination({ ...copied, id: 'VA-60103', day: '2023-02-08', given: [hepatitis(1)] }),
  region.vaccination({ ...copied, id: 'VA-60104', day: '2023-03-08', given: [hepatitis(2)] }),
  region.vaccination({ ...copied, id: 'VA-60105', day: '2023-08-16', given: [hepatitis(3)] }),
  region.vaccination({
    id: 'VA-60110',
    unit: ekbacken,
    day: '2026-10-20',
    given: [influenza('X3N021'), pneumococci('HX2204')],
    risks: ['Nedsatt immunförsvar på grund av behandling'],
  }),
]

const there = writerOf(emil.personnummer, regionFjallmarken)

/** What was given where he lived before, once a year since his immune system was weakened; told in FHIR. */
export const formerVaccinations = [
  there.vaccination({
    id: 'F-VA-3105',
    unit: healthCentre,
    day: '2023-11-07',
    given: [influenza('V2N118')],
  }),
  there.vaccination({
    id: 'F-VA-3288',
    unit: healthCentre,
    day: '2024-10-22',
    given: [influenza('W3N054')],
  }),
  there.vaccination({
    id: 'F-VA-3467',
    unit: healthCentre,
    day: '2025-11-04',
    given: [influenza('X1N203', { comment: 'Gavs vid samma besök som blodprovet.' })],
  }),
]
