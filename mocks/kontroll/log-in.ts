import type { Fetch } from './client.ts'
import { type Jar, jarOf } from './jar.ts'

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
    return { jar, nobody: isGiven ? jarOf({}) : undefined }
  }
  const open = async (query: URLSearchParams, into: Jar) => {
    try {
      const response = await fetch(
        new Request(`${base}/api/varld?${query}`, { signal: AbortSignal.timeout(patience) }),
      )
      await response.body?.cancel()
      into.take(response.headers)
      return response.ok
    } catch {
      return false
    }
  }
  const query = new URLSearchParams(world)
  const nobody = jarOf(headers)
  if (!(await open(query, jar))) return { notRun: 'the world could not be opened there' }
  query.set('inloggad', 'nej')
  return { jar, nobody: (await open(query, nobody)) ? nobody : undefined }
}
