import type { Area } from './area.ts'
import { anteckningar } from './anteckningar/area.ts'
import { attGora } from './att-gora/area.ts'
import { delning } from './delning/area.ts'
import { halsa } from './halsa/area.ts'
import { hjalpa } from './hjalpa/area.ts'
import { avgifter } from './avgifter/area.ts'
import { kallor } from './kallor/area.ts'
import { inkorg } from './inkorg/area.ts'
import { insatser } from './insatser/area.ts'
import { lakemedel } from './lakemedel/area.ts'
import { matvarden } from './matvarden/area.ts'
import { kontakter } from './kontakter/area.ts'
import { ombud } from './ombud/area.ts'
import { overenskommelser } from './overenskommelser/area.ts'
import { ordlista } from './ordlista/area.ts'
import { ordning } from './ordning/area.ts'
import { oversikt } from './oversikt/area.ts'
import { patientkontrakt } from './patientkontrakt/area.ts'
import { person } from './person/area.ts'
import { provsvar } from './provsvar/area.ts'
import { remisser } from './remisser/area.ts'
import { sar } from './sar/area.ts'
import { sedanSist } from './sedan-sist/area.ts'
import { registerScopeAreas } from '#platform/session/scope-areas.ts'
import { tidslinje } from './tidslinje/area.ts'
import { tillganglighet } from './tillganglighet/area.ts'
import { utskrift } from './utskrift/area.ts'
import { vaccinationer } from './vaccinationer/area.ts'
import { vagledning } from './vagledning/area.ts'
import { visa } from './visa/area.ts'
import { vardplaner } from './vardplaner/area.ts'

/** Every area of the portal: the one list of them, in the order that they stand in the menu, among cards of a theme and on Mer. */
export const areas = [
  oversikt,
  tidslinje,
  sedanSist,
  kontakter,
  inkorg,
  attGora,
  overenskommelser,
  patientkontrakt,
  vardplaner,
  lakemedel,
  provsvar,
  matvarden,
  halsa,
  vaccinationer,
  anteckningar,
  insatser,
  remisser,
  sar,
  avgifter,
  ombud,
  delning,
  hjalpa,
  ordning,
  person,
  visa,
  kallor,
  ordlista,
  tillganglighet,
  vagledning,
  utskrift,
] as const satisfies readonly Area[]

type Listed = (typeof areas)[number]
/** Areas of which the översikt asks something. */
export type AskingArea = Extract<Listed, { asks: unknown }>['name']
type WithAccess<Kind> = Extract<Listed, { access: Kind }>['name']

declare module '#platform/session/scope-areas.ts' {
  interface Registered {
    scope: WithAccess<'shared'>
    legal: WithAccess<'legal'>
    own: WithAccess<'own'>
  }
}

const named = <Kind extends NonNullable<Area['access']>>(kind: Kind) =>
  areas.flatMap((area: Area) => (area.access === kind ? [area.name as WithAccess<Kind>] : []))

/** Areas that an ombud can be let into, one by one. */
export const sharedAreas = named('shared')
export type SharedArea = WithAccess<'shared'>
/** Areas that only one who stands in for the person by law is let into. */
export const legalAreas = named('legal')
export type LegalArea = WithAccess<'legal'>

registerScopeAreas({ shared: sharedAreas, legal: legalAreas, own: named('own') })
