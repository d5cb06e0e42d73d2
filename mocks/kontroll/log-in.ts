import type { Fetch } from './client.ts'
import { type Jar, jarOf } from './jar.ts'
import type { CookieSet } from './trial.ts'

type LogIn = {
  base: string
  headers: Record<string, string>
  cookie: string
  world: string | undefined
  patience: number
}

/** The browser of one who is logged in, and that of nobody where there is something to leave out; or why there is none. */
export async function logIn(fetch: Fetch, { base, headers, cookie, world, patience }: LogIn) {
  const jar = jarOf(headers, cookie)
  if (world === undefined) {
    const isGiven = cookie !== '' || Object.keys(headers).length > 0
    return { jar, nobody: isGiven ? jarOf({}) : undefined, cookiesSet: [] }
  }
  const cookiesSet: CookieSet[] = []
  const open = async (query: URLSearchParams, into: Jar) => {
    try {
      const response = await fetch(
        new Request(`${base}/api/varld?${query}`, { signal: AbortSignal.timeout(patience) }),
      )
      await response.body?.cancel()
      into.take(response.headers)
      const set = response.headers.getSetCookie()
      cookiesSet.push(...set.map((one) => ({ address: 'GET varld', cookie: one })))
      return response.ok
    } catch {
      return false
    }
  }
  const query = new URLSearchParams(world)
  const nobody = jarOf(headers)
  if (!(await open(query, jar))) return { notRun: 'the world could not be opened there' }
  query.set('inloggad', 'nej')
  return { jar, nobody: (await open(query, nobody)) ? nobody : undefined, cookiesSet }
}
