import { areas } from '../../../app/areas.ts'
import { type Route, routes } from '../../api/routes.ts'
import type { Described, Descriptions } from './described.ts'
import { ofEveryday } from './everyday.ts'
import { ofHealth } from './health.ts'
import { ofPlans } from './plans.ts'
import { ofSession } from './session.ts'
import { ofSharing } from './sharing.ts'
import { ofTimes } from './times.ts'

/** What is said of every address. */
const descriptions: Descriptions = {
  ...ofSession,
  ...ofTimes,
  ...ofEveryday,
  ...ofPlans,
  ...ofHealth,
  ...ofSharing,
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

const areaNames = new Set<string>(areas.map((area) => area.name))

function operationOf(name: string, route?: Route): Operation {
  const described = descriptions[name]
  if (!described) throw new Error(`${name} is not described`)
  const [method, path = ''] = name.split(' ')
  return {
    name,
    method: method === 'POST' ? 'post' : 'get',
    path,
    tag: tagOf(path, route),
    described,
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
