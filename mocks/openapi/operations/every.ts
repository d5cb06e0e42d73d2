import { areas } from '../../../app/areas.ts'
import { type Route, routes } from '../../api/routes.ts'
import { lists, sheets } from '../../kontroll/resources.ts'
import { latestAroundSchema } from '../own-schemas.ts'
import type { Described, Descriptions } from './described.ts'
import { ofAnteckningar } from './anteckningar.ts'
import { ofAvgifter } from './avgifter.ts'
import { ofDelning } from './delning.ts'
import { ofForslag } from './forslag.ts'
import { ofHalsa } from './halsa.ts'
import { ofInkorg } from './inkorg.ts'
import { ofInsatser } from './insatser.ts'
import { ofKallor } from './kallor.ts'
import { ofKept } from './kept.ts'
import { ofKontakter } from './kontakter.ts'
import { ofLakemedel } from './lakemedel.ts'
import { ofLogg } from './logg.ts'
import { ofMatvarden } from './matvarden.ts'
import { ofMote } from './mote.ts'
import { ofMoteInnan } from './mote-innan.ts'
import { ofOmbud } from './ombud.ts'
import { ofOverenskommelser } from './overenskommelser.ts'
import { ofProvsvar } from './provsvar.ts'
import { ofRemisser } from './remisser.ts'
import { ofSar } from './sar.ts'
import { ofSedanSist } from './sedan-sist.ts'
import { ofSparrar } from './sparrar.ts'
import { ofTidslinje } from './tidslinje.ts'
import { ofVaccinationer } from './vaccinationer.ts'
import { ofVardhandelser } from './vardhandelser.ts'
import { ofVardplaner } from './vardplaner.ts'
import { ofSession } from './session.ts'

/** What is said of every address. */
const descriptions: Descriptions = {
  ...ofSession,
  ...ofAnteckningar,
  ...ofAvgifter,
  ...ofDelning,
  ...ofForslag,
  ...ofHalsa,
  ...ofInkorg,
  ...ofInsatser,
  ...ofKallor,
  ...ofKept,
  ...ofKontakter,
  ...ofLakemedel,
  ...ofLogg,
  ...ofMatvarden,
  ...ofMote,
  ...ofMoteInnan,
  ...ofOmbud,
  ...ofOverenskommelser,
  ...ofProvsvar,
  ...ofRemisser,
  ...ofSar,
  ...ofSedanSist,
  ...ofSparrar,
  ...ofTidslinje,
  ...ofVaccinationer,
  ...ofVardhandelser,
  ...ofVardplaner,
}

/** An address of the API. `route` is absent where it is about nobody in particular. */
export type Operation = {
  /** `GET tidslinje/:id` */
  name: string
  method: 'get' | 'post'
  /** `tidslinje/:id` */
  path: string
  /** The area it belongs to, or `session`. */
  tag: string
  described: Described
  route?: Route
}

/** What the portal reads at an address, by the list that every server is tried by. */
function readAt(name: string): Described['answers'] | undefined {
  const found = <One extends { path: string }>(all: readonly One[]) =>
    all.find(({ path }) => name === `GET ${path}`)
  const list = found(lists)
  const around = list?.around ?? (list?.latest && latestAroundSchema)
  return list ? { item: list.item, ...(around && { around }) } : found(sheets)?.schema
}

const areaNames = new Set<string>(areas.map((area) => area.name))

function operationOf(name: string, route?: Route): Operation {
  const description = descriptions[name]
  const answers = description?.answers ?? readAt(name)
  if (!description || !answers) throw new Error(`${name} is not described`)
  const [method, path = ''] = name.split(' ')
  return {
    name,
    method: method === 'POST' ? 'post' : 'get',
    path,
    tag: tagOf(path, route),
    described: { ...description, answers },
    ...(route && { route }),
  }
}

/** The area that an address begins with, else the one whose right it takes. */
function tagOf(path: string, route?: Route): string {
  const [first = ''] = path.split('/')
  if (areaNames.has(first) || !route) return areaNames.has(first) ? first : 'session'
  const area = typeof route.need === 'function' ? 'any' : route.need.area
  return areaNames.has(area) ? area : 'session'
}

const ofRoutes = routes.map((route) => operationOf(`${route.method.toUpperCase()} ${route.path}`, route))
const routed = new Set(ofRoutes.map(({ name }) => name))

/** Every address that is described: those about nobody first, and the others in the order of the routes. */
export const operations: readonly Operation[] = [
  ...Object.keys(descriptions)
    .filter((name) => !routed.has(name))
    .map((name) => operationOf(name)),
  ...ofRoutes,
]
