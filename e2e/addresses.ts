import { type Area, isOnMer, mainPath } from '../app/area.ts'
import { areas } from '../app/areas.ts'
import { paths } from '../app/paths.ts'

const all = Object.entries(paths) as [keyof typeof paths, (id: string) => string][]

/** Every address of the portal by the name of its path; where it takes an id, that of nothing there is. */
export const everyAddress = all.map(([name, path]) => ({ name, address: path('finns-inte') }))

/** The addresses that need no id, so that all of the page is shown to anybody. */
export const ownAddresses = all.filter(([, path]) => path.length === 0).map(([, path]) => path(''))

const listed: readonly Area[] = areas

/** Where the main menu leads, in its order; the page Mer left out. */
export const menuAreas = listed.flatMap((area) => (area.menu ? [{ ...area, address: mainPath(area) }] : []))

/** Where only the page Mer leads. */
export const moreAddresses = listed.filter((area) => !area.menu && isOnMer(area)).map(mainPath)

/** The lists of what sources have told of a person. */
export const listAddresses = listed.filter(({ access }) => access === 'shared').map(mainPath)
