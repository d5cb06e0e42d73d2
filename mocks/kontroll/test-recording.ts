import type { Fetch } from './client.ts'

/** An answer that can be given again, and changed. `body` is text, or of a file its bytes. */
export type Given = { status: number; headers: Headers; body: string | Uint8Array<ArrayBuffer> }

const askedBy = ['Subject-Of-Care', 'Actor-Id', 'Actor-Type', 'View-Scopes', 'Accept-Encoding', 'Origin']

/** Who asks what, in which way; of one who asks on, not after which part. */
function nameOf({ method, url, headers }: Request): string {
  const prefer = headers.get('Prefer')?.replace(/newer-than=.*/, 'newer-than')
  const login = headers.get('Cookie')?.includes('nej') ? 'nobody' : 'in'
  return JSON.stringify([method, url, login, prefer, ...askedBy.map((name) => headers.get(name))])
}

async function givenOf(response: Response): Promise<Given> {
  const { status, headers } = response
  const bytes = new Uint8Array(await response.arrayBuffer())
  const isText = /json|html|text/.test(headers.get('Content-Type') ?? '')
  return { status, headers, body: isText ? new TextDecoder().decode(bytes) : bytes }
}

const responseOf = ({ status, headers, body }: Given) =>
  new Response(body.length > 0 ? body : null, { status, headers })

/**
 * For tests: keeps what a server answers, so that it can be asked many times without working. `again` answers as the first time,
 * each time in the same order, changed by `change`; what `isLive` names, and what was never asked, is asked of the server.
 */
export function recordingOf(fetch: Fetch) {
  const kept = new Map<string, Promise<Given>[]>()
  const record: Fetch = async (request) => {
    const coming = fetch(request).then(givenOf)
    kept.set(nameOf(request), [...(kept.get(nameOf(request)) ?? []), coming])
    return responseOf(await coming)
  }

  function again(change: Change, isLive: (request: Request) => boolean = () => false): Fetch {
    const asked = new Map<string, number>()
    const ask = async (request: Request): Promise<Given> => {
      const name = nameOf(request)
      const time = asked.get(name) ?? 0
      asked.set(name, time + 1)
      const all = isLive(request) ? undefined : kept.get(name)
      const known = await (all?.[time] ?? all?.at(-1))
      return known ? { ...known, headers: new Headers(known.headers) } : fetch(request).then(givenOf)
    }
    return async (request) => responseOf(await change(request, ask))
  }
  return { record, again }
}

/** What a server does otherwise than it should. */
export type Change = (request: Request, ask: (request: Request) => Promise<Given>) => Promise<Given>
