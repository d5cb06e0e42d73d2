import { headersOf } from './who.ts'

/*
 * What the first view is certain to need is asked for while the large script is still on its way. The door takes it over
 * when the same is asked with the same headers, and checks it as any other answer.
 */
const asked = new Map<string, Promise<Response>>()

/** What was asked ahead and is not taken over within this time, in ms, is old and left. */
const freshFor = 20_000

const keyOf = (address: string, headers: Record<string, string>) => JSON.stringify([address, headers])

function get(address: string, headers: Record<string, string>): Promise<Response> {
  return fetch(`${import.meta.env.BASE_URL}api/${address}`, { headers, cache: 'no-store' })
}

function keep(address: string, headers: Record<string, string>, coming: Promise<Response>): void {
  const key = keyOf(address, headers)
  asked.set(key, coming)
  // Whoever takes it over hears of a failure; nobody else has to.
  coming.catch(() => undefined)
  setTimeout(() => asked.delete(key), freshFor)
}

/** Asks who is logged in and, when somebody is, for the own data at some addresses, which may depend on the platform's time. */
export async function askAhead(addressesAt: (now: Date) => readonly string[]): Promise<void> {
  const headers = headersOf(undefined)
  const session = get('session', headers)
  const told = session.then((response) => askForPerson(response, addressesAt)).catch(() => undefined)
  // Handed over when the rest has been asked for: a portal that is in the browser's cache is drawn at once, and would ask it all again.
  keep(
    'session',
    headers,
    told.then(() => session),
  )
  await told
}

/** What fails here is asked again at the door, where a failure is shown. */
async function askForPerson(session: Response, addressesAt: (now: Date) => readonly string[]): Promise<void> {
  if (!session.ok) return
  const { person, serverTime } = (await session.clone().json()) as {
    person?: { id?: unknown }
    serverTime?: unknown
  }
  const [id, now] = [person?.id, new Date(String(serverTime))]
  // A session that is not as it should be is for the door to judge.
  if (typeof id !== 'string' || !/^[a-z0-9-]{1,64}$/.test(id) || Number.isNaN(now.getTime())) return
  const headers = headersOf({ personId: id, actorId: id, actorType: 'subject_of_care' })
  for (const address of addressesAt(now)) keep(address, headers, get(address, headers))
}

/** What was asked ahead at an address with just these headers; it is given once. */
export function takeAhead(address: string, headers: Record<string, string>): Promise<Response> | undefined {
  const key = keyOf(address, headers)
  const coming = asked.get(key)
  asked.delete(key)
  return coming
}

/** Lets go of all that was asked ahead, at a change of person. */
export function forgetAhead(): void {
  asked.clear()
}
