import { ekbacken, regionStorstaden } from '../catalogue/region-storstaden.ts'
import type { ProducerId } from '../catalogue/producers.ts'
import type { ContractName, ItemOf, Records } from '../contracts/contracts.ts'
import type { StaffReader } from './facts/staff-reader.ts'
import { offeredByEkbacken } from './free-times.ts'

/** What each producer holds about a person. A contract that is not there is not in the engagement index. */
export type RecordsByProducer = Readonly<Partial<Record<ProducerId, Records>>>

/**
 * How a record was before a moment (ISO 8601, with offset): what stands `now` was `before` or, without it, was not there. Without `now`,
 * what was there then is gone. What a record became in several steps is a chain of these.
 */
export type Formerly = {
  [C in ContractName]: {
    until: string
    producer: ProducerId
    contract: C
    now?: ItemOf[C]
    before?: ItemOf[C]
  }
}[ContractName]

/** Somebody in a world, by the name of that world in links: `?varld=nykomling`. */
export type PersonaOf<Id extends string> = {
  id: Id
  /** For the one who chooses a world, in Swedish. */
  description: string
  /** `id` is opaque and the only id that leaves the platform; the personnummer never does. */
  person: {
    id: string
    givenName: string
    familyName: string
    personnummer: string
    /** Skyddade personuppgifter: nobody else is told the name. */
    protectedIdentity?: boolean
  }
  records: RecordsByProducer
  /** What is written after the time that the world shows is not there yet; see producers/not-yet.ts. */
  unfolds?: true
  /** What was otherwise before; see producers/as-it-was.ts. The records are the latest. */
  formerly?: readonly Formerly[]
  /** Staff that opens what others have written, as time goes. */
  staffReaders?: readonly StaffReader[]
  /** When the person last looked in the portal before the world opens (ISO 8601, with offset); absent: seven days before. */
  lastLooked?: string
  /** True of a life so long that a test cannot read all of it in every world. */
  lifetime?: true
}

/**
 * A region that knows somebody is in the index for all that it can answer, also where that is nothing yet. Whoever is listed at its
 * vårdcentral is offered its free times.
 */
function withAll(records: RecordsByProducer, person: PersonaOf<string>['person']): RecordsByProducer {
  const known = records[regionStorstaden.id]
  if (!known) return records
  const none = Object.fromEntries(regionStorstaden.contracts.map((contract) => [contract, []]))
  const isListed = known.GetListing?.some(
    ({ healthcareFacility, isInQueue }) => healthcareFacility?.id === ekbacken.hsaId && !isInQueue,
  )
  const offered = isListed ? { FreeTimes: offeredByEkbacken(person) } : {}
  return { ...records, [regionStorstaden.id]: { ...none, ...offered, ...known } }
}

/** Keeps the id as it is written, so that the names of all personas make a type. */
export function persona<const Id extends string>(one: PersonaOf<Id>): PersonaOf<Id> {
  return { ...one, records: withAll(one.records, one.person) }
}

/** A persona whose records are made the first time they are asked for, so that the others do not wait for them. */
export function madeWhenOpened<const Id extends string>(
  one: Omit<PersonaOf<Id>, 'records'> & { records: () => RecordsByProducer },
): PersonaOf<Id> {
  let made: RecordsByProducer | undefined
  return {
    ...one,
    get records() {
      made ??= withAll(one.records(), one.person)
      return made
    },
  }
}
