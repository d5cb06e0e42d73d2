import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { worldHeader, longestHeader } from '../world-header.ts'
import { askedWorld } from './answer-over-net.ts'
import { clientFault, type Reply } from './reply.ts'
import { route } from './route.ts'

/** Longest question that is read, in characters. */
const longestBody = 100_000

/** A server that answers as every producer of the mocks, each at addresses of its own. */
export function producerServer(): Server {
  return createServer({ maxHeaderSize: longestHeader }, (incoming, outgoing) => {
    const abort = new AbortController()
    outgoing.on('close', () => abort.abort())
    respond(incoming, abort.signal)
      .then((reply) => send(reply, outgoing))
      .catch(() => outgoing.destroy())
  })
}

async function respond(incoming: IncomingMessage, signal: AbortSignal): Promise<Reply> {
  const address = `http://${incoming.headers.host ?? '127.0.0.1'}${incoming.url ?? '/'}`
  if (!URL.canParse(address)) return clientFault('The address cannot be read')
  const body = await bodyOf(incoming)
  if (body === undefined) return clientFault('The question is longer than any may be')
  const headers = Object.fromEntries(
    Object.entries(incoming.headers).map(([name, value]) => [name, value && String(value)]),
  )
  const world = askedWorld(headers[worldHeader.toLowerCase()])
  return route(incoming.method ?? 'GET', new URL(address), { body, headers, world, signal })
}

async function bodyOf(incoming: IncomingMessage): Promise<string | undefined> {
  let text: string | undefined = ''
  // What is too long is read to its end, so that there is somebody to tell it to, and not kept.
  for await (const part of incoming.setEncoding('utf8')) {
    if (text !== undefined) text += String(part)
    if (text !== undefined && text.length > longestBody) text = undefined
  }
  return text
}

function send({ status, type, body, headers }: Reply, outgoing: ServerResponse): void {
  const bytes = Buffer.from(body)
  outgoing.writeHead(status, {
    'Content-Type': type,
    'Content-Length': bytes.length,
    'Cache-Control': 'no-store',
    ...headers,
  })
  outgoing.end(bytes)
}
