import type { Unit } from '../../catalogue/producer.ts'
import type { PerformedVisitRecord } from '../../contracts/own/performed-visits.ts'
import type { CareService } from '../../contracts/riv-ta/get-care-services.ts'
import { at, header, type HeaderFacts, hsaId } from './common.ts'
import { ownHeader } from './own-header.ts'

/** Facts of an insats. `unit` tells of it; `from` and `to` are days. */
export type CareServiceFacts = HeaderFacts & {
  written: string
  type: string
  performer: Unit
  from: string
  to?: string
  input: string
  scope: string
  housing?: string
}

/** An insats as a producer holds it. */
export function careService(facts: CareServiceFacts): CareService {
  const { type, performer, from, to, input, scope, housing } = facts
  return {
    careServiceHeader: header(facts),
    careServiceBody: {
      performerHealthCareUnit: hsaId(performer.hsaId),
      typeOfCareService: type,
      timePeriod: { start: at(`${from}T00:00`), ...(to && { end: at(`${to}T23:59`) }) },
      input,
      scope,
      ...(housing && { housing }),
    },
  }
}

type Clocks = readonly [start: string, end: string]

/** Facts of a visit of omsorg, with Swedish clocks of its day: `['08:00', '08:30']`. Without `done` nobody has told what was done. */
export type VisitFacts = Pick<HeaderFacts, 'of' | 'system' | 'id' | 'unit'> & {
  insats: string
  /** The system of the insats, when it is another. */
  insatsSystem?: string
  day: string
  planned?: Clocks
  done?: Clocks
  staff?: string
  services?: readonly string[]
  deviation?: string
}

/** A visit as an utförare holds it, planned and done. */
export function performedVisit(facts: VisitFacts): PerformedVisitRecord {
  const { insats, insatsSystem, day, planned, done, staff = 'Undersköterska', services, deviation } = facts
  const period = ([start, end]: Clocks) => ({ start: at(`${day}T${start}`), end: at(`${day}T${end}`) })
  return {
    header: { ...ownHeader(facts), recordedBy: 'system' },
    careServiceId: insats,
    ...(insatsSystem && { careServiceSystemHSAId: insatsSystem }),
    ...(planned && { planned: period(planned) }),
    ...(done && { performed: period(done) }),
    staffCategory: staff,
    ...(services && { services: [...services] }),
    ...(deviation && { deviation }),
  }
}
