import { areas } from './areas.ts'

type Both<Either> = (Either extends unknown ? (one: Either) => void : never) extends (all: infer All) => void
  ? All
  : never

/** Every address of the portal, from its areas, and that of the page that lists what has no room in the menu. */
export const paths = Object.assign({ mer: () => '/mer' }, ...areas.map((area) => area.paths)) as {
  mer: () => string
} & Both<(typeof areas)[number]['paths']>
