import type { Principal, weekDayNames } from '#platform/answer/contract.ts'
import type { ContractName, FhirContractName } from '../contracts/contracts.ts'

export type LegalDomain = 'HSL' | 'SoL' | 'LSS'

/** Vårdgivare or omsorgsgivare. One kommun is several: the one that decides, the one that provides, the one that nurses. */
export type CareGiver = {
  hsaId: string
  name: string
  principal: Principal
  /** Of a private one: the huvudman that answers for the care it gives, a region or a kommun. */
  onBehalfOf?: string
  /** A myndighet, that decides on support and does not give it. */
  decides?: true
}

/** `start` 08:00, `end` 16:00, on some days of the week. */
export type OpenHours = { days: readonly WeekDay[]; start: string; end: string }
type WeekDay = (typeof weekDayNames)[number]

/** Vård- or omsorgsenhet as the HSA catalogue describes it. */
export type Unit = {
  hsaId: string
  name: string
  address?: string
  phone?: string
  /** When the phone is answered; Swedish clock. */
  phoneHours?: readonly OpenHours[]
  /** When one can come there; Swedish clock. */
  visitHours?: readonly OpenHours[]
  careGiver: CareGiver
  legalDomain: LegalDomain
  /** How to get in, for one who cannot take stairs or does not hear well. */
  accessibility?: string
  /** The unit's own e-services for a new time and for messages. */
  links?: { rebook?: string; message?: string }
  /** Takes messages from those it cares for: who reads them, in Swedish, and within how many weekdays they are answered. */
  messages?: { readBy: string; within: number }
  /** Its results are often about a grave illness, and may worry the one who reads them alone. */
  resultsMayWorry?: true
  /** Where one who is listed here changes to another unit. */
  changeListing?: string
}

/** A system that answers for one or more care givers, at one logical address of the platform. */
export type Producer = {
  /** Name in links: `?kallor=region-storstaden`. */
  id: string
  logicalAddress: string
  /** System that holds the records, for contracts whose records do not name it themselves. */
  sourceSystemHSAId: string
  /** Name of the source for people. */
  name: string
  principal: Principal
  careGivers: readonly CareGiver[]
  units: readonly Unit[]
  contracts: readonly ContractName[]
  /** Those of them that it answers in FHIR (fasta kontakter in R5, the others in R4) and not in RIV-TA. */
  fhir?: readonly FhirContractName[]
  /** How answers to booked times are taken: hours before the start until which they are, and if they can be undone. */
  replies: { untilHours: number; undo: boolean }
  /** How free times are booked: hours before the start until which they are. */
  bookings?: { untilHours: number }
  /** Takes it that the person marks a commitment of an agreement as done. */
  takesMarks?: boolean
  /** Time to answer, in ms; the same each time. */
  latency: number
}

/** A source that is known to exist but is not connected to the platform. */
export type UnconnectedSource = Pick<Producer, 'logicalAddress' | 'name' | 'principal'>
