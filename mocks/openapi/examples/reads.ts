import { operations } from '../operations/every.ts'
import { itemsOf, type Visit } from './visit.ts'

/** The addresses that can be asked without knowing any id. */
const wholes = operations.filter(
  ({ method, path }) => method === 'get' && !path.includes(':') && path !== 'tillhor',
)

/** The addresses that tell the latest alone when they are asked to, and those that send files. */
const latest = wholes.filter(({ described }) => described.asks?.includes('latest'))
const files = operations.filter(({ described }) => described.answers === 'file')

/** Asks for everything that can be asked, and tells what was answered. */
export async function readAll(visit: Visit): Promise<void> {
  await Promise.all(wholes.map(({ name }) => visit.get(name)))
}

/** Asks for one thing at a time, and in the ways that an address can be narrowed. */
export async function readParts(visit: Visit): Promise<void> {
  const { get } = visit
  for (const { name, path } of latest) await get(name, `${path}?senaste=1`)
  await get('GET anteckningar', 'anteckningar?avtal=ja')
  await get('GET tidslinje', 'tidslinje?from=2026-11-01&to=2027-01-01', { Prefer: 'wait=1' })
  const events = itemsOf(await get('GET tidslinje'))
  const notes = itemsOf(await get('GET vardhandelser')).find((one) => one['visit'] !== undefined)
  await get('GET tidslinje/:id', `tidslinje/${idOf(events[0])}`)
  await get('GET vardhandelser/:id', `vardhandelser/${String(notes?.['visit'])}`)
  await get('GET tillhor', `tillhor?resurs=tidslinje&id=${idOf(events[0])}`)
  const log = itemsOf(await get('GET delning/logg')).find(({ kind }) => kind === 'reading')
  await get('GET delning/logg/:id', `delning/logg/${idOf(log)}`)
  const plans = itemsOf(await get('GET vardplaner')).filter(({ structured }) => structured !== undefined)
  for (const plan of plans) {
    await get('GET vardplaner/:id/mote', `vardplaner/${idOf(plan)}/mote`)
    await get('GET vardplaner/:id/mote/andrat', `vardplaner/${idOf(plan)}/mote/andrat`)
  }
  await readFiles(visit)
}

async function readFiles({ get }: Visit): Promise<void> {
  for (const { name, path } of files) {
    const [list = ''] = path.split('/')
    const id = itemsOf(await get(`GET ${list}`)).flatMap((item) => fileWithin(item) ?? [])[0]
    if (id) await get(name, path.replace(':id', id).replace(':place', '1'))
  }
}

/** The id of what has a file of some size first among its own: the item, or a part of it with an id. */
function fileWithin(part: unknown, id = ''): string | undefined {
  if (typeof part !== 'object' || part === null) return undefined
  if (Array.isArray(part)) return part.flatMap((one) => fileWithin(one, id) ?? [])[0]
  if ('size' in part && 'mediaType' in part) return id
  const own = 'id' in part ? String(part.id) : id
  return Object.values(part).flatMap((one) => fileWithin(one, own) ?? [])[0]
}

export const idOf = (item: Record<string, unknown> | undefined) => String(item?.['id'])
