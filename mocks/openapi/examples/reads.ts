import { operations } from '../operations/every.ts'
import { itemsOf, type Told, type Visit } from './visit.ts'

/** The addresses that can be asked without knowing any id. */
const wholes = operations.filter(
  ({ method, path }) => method === 'get' && !path.includes(':') && path !== 'tillhor',
)

/** Where the files of an item are told, by the address that sends them. */
const files: Readonly<Record<string, { list: string; of: string; parts?: string }>> = {
  'vardplaner/:id/dokument/:place': { list: 'vardplaner', of: 'content' },
  'inkorg/:id/fil/:place': { list: 'inkorg', of: 'files' },
  'provsvar/:id/bild/:place': { list: 'provsvar', of: 'pictures', parts: 'outcome' },
  'sar/:id/bild/:place': { list: 'sar', of: 'pictures', parts: 'entries' },
}

/** Asks for everything that can be asked, and tells what was answered. */
export async function readAll(visit: Visit): Promise<void> {
  await Promise.all(wholes.map(({ name }) => visit.get(name)))
}

/** Asks for one thing at a time, and in the ways that an address can be narrowed. */
export async function readParts(visit: Visit): Promise<void> {
  const { get } = visit
  for (const list of ['provsvar', 'inkorg', 'matvarden', 'anteckningar'])
    await get(`GET ${list}`, `${list}?senaste=1`)
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
  for (const [path, { list, of, parts }] of Object.entries(files)) {
    const found = itemsOf(await get(`GET ${list}`))
      .flatMap((item) => (parts === undefined ? [item] : withId(item, item[parts])))
      .find((one) => Array.isArray(one[of]) && (one[of] as { size?: number }[])[0]?.size !== undefined)
    if (found) await get(`GET ${path}`, path.replace(':id', idOf(found)).replace(':place', '1'))
  }
  const note = itemsOf(await get('GET anteckningar')).find(
    ({ file }) => (file as { size?: number } | undefined)?.size,
  )
  if (note) await get('GET anteckningar/:id/fil', `anteckningar/${idOf(note)}/fil`)
}

/** Parts of an item, with ids of their own or else that of the item. */
const withId = (item: Record<string, unknown>, parts: unknown) =>
  [parts]
    .flat()
    .flatMap((part) => (part ? [{ id: item['id'], ...(part as object) } as Record<string, unknown>] : []))

export const idOf = (item: Record<string, unknown> | undefined) => String(item?.['id'])

/** Those that were answered as they should be. */
export const isGood = ({ status }: Told) => status === 200 || status === 207
