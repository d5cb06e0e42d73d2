import { getResponse, type HttpHandler } from 'msw'

const numberHeader = 'X-Request-Number'

/**
 * Lets the page itself answer what the service worker does not. A browser ends a worker that has been at rest; one that may keep
 * nothing then does not know this page again, and some refuse workers altogether. `heard` is to be called with each request
 * that a handler gets.
 */
export function answerHere(handlers: () => HttpHandler[]): { heard: (request: Request) => void } {
  const outside = globalThis.fetch.bind(globalThis)
  const atHandlers = new Set<string | null>()
  let last = 0
  globalThis.fetch = async (input, init) => {
    const request = new Request(input, init)
    if (!new URL(request.url).pathname.includes('/api/')) return outside(input, init)
    const number = String(++last)
    request.headers.set(numberHeader, number)
    const again = request.clone()
    const answered = await outside(request).catch((error: unknown) => error)
    // An answer from anywhere else is that of the web server, which has none.
    if (!atHandlers.delete(number)) return inPage(handlers(), again)
    if (answered instanceof Response) return answered
    throw answered
  }
  return { heard: ({ headers }) => void atHandlers.add(headers.get(numberHeader)) }
}

async function inPage(handlers: HttpHandler[], request: Request): Promise<Response> {
  const response = await getResponse(handlers, request)
  request.signal.throwIfAborted()
  if (!response || response.type === 'error') throw new TypeError('Failed to fetch')
  return response
}
