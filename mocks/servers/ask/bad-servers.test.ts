import type { RequestListener } from 'node:http'
import { createServer, type Socket } from 'node:net'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterEach, describe, expect, test } from 'vitest'
import { connectSources } from '../register.ts'
import { anothers, nothingToTell, type Running, serve, sourcesOf } from '../test-server.ts'
import { gathered } from '../../platform/test-gathered.ts'

const ending: (() => Promise<unknown>)[] = []
afterEach(async () => {
  await Promise.all(ending.splice(0).map((end) => end()))
})

const xml = { 'Content-Type': 'text/xml; charset=utf-8' }

async function running(listener: RequestListener): Promise<Running> {
  const server = await serve(listener)
  ending.push(server.close)
  return server
}

/** What the platform says of a source, beside one of ours that is as it should be. */
async function toldOf(address: string, more = {}) {
  const used = connectSources(sourcesOf(anothers('prov', { GetDiagnosis: address }, more)), '.')
  if ('problems' in used) throw new Error(used.problems.join(' '))
  try {
    const { items, statuses, unreadable } = await gathered('GetDiagnosis')
    // Whatever the one does, the others are as they were.
    const ours = statuses.filter(({ sourceName }) => !sourceName.startsWith('Källa'))
    expect(ours.map(({ statusCode }) => statusCode)).toEqual(['DataFromSource', 'DataFromSource'])
    expect(items.length).toBeGreaterThan(2)
    const status = statuses.find(({ sourceName }) => sourceName.startsWith('Källa'))
    const why = status?.lastUnsuccessfulSynchError?.text
    return [
      status?.statusCode,
      ...(why ? [why] : []),
      ...(status?.message ? [status.message] : []),
      ...unreadable.map(({ reason }) => reason),
    ]
  } finally {
    await used.close()
  }
}

const answers = (status: number, headers: Record<string, string>, body: string | Buffer) =>
  running((_, response) => response.writeHead(status, headers).end(body))

describe('a source over HTTP', () => {
  test('that answers is read, also packed', async () => {
    const plain = await answers(200, xml, nothingToTell)
    expect(await toldOf(plain.base)).toEqual(['DataFromSource'])
    const packed = await answers(200, { ...xml, 'Content-Encoding': 'gzip' }, gzipSync(nothingToTell))
    expect(await toldOf(packed.base)).toEqual(['DataFromSource'])
  })

  test.each([
    ['DataFromCache', 'DataFromCache'],
    ['DataFromCacheSynchFailed', 'DataFromCacheSynchFailed'],
    ['NoDataSynchFailed', 'NoDataSynchFailed'],
  ])('that says %s in its header is told so', async (code, expected) => {
    const header = `<s:Header><h:ProcessingStatus xmlns:h="urn:riv:interoperability:headers:1"><h:ProcessingStatusList><h:logicalAddress>X</h:logicalAddress><h:statusCode>${code}</h:statusCode></h:ProcessingStatusList></h:ProcessingStatus></s:Header>`
    const { base } = await answers(200, xml, nothingToTell.replace('<s:Body>', `${header}<s:Body>`))
    expect((await toldOf(base))[0]).toBe(expected)
  })

  test.each([
    ['a page', 200, { 'Content-Type': 'text/html' }, '<h1>Hej</h1>', /something else than XML/],
    ['nothing', 204, {}, '', 'GetDiagnosis : not-xml'],
    ['a redirect', 302, { Location: 'http://127.0.0.1:1/inside' }, '', /points elsewhere \(HTTP 302\)/],
    ['an error', 503, { 'Content-Type': 'text/plain' }, 'Anna Berg', /error \(HTTP 503\)$/],
    ['an error with an answer', 500, xml, nothingToTell, /error \(HTTP 500\)$/],
    [
      'a fault',
      500,
      xml,
      '<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body><s:Fault><faultstring>x</faultstring></s:Fault></s:Body></s:Envelope>',
      'GetDiagnosis: the producer answered with a fault',
    ],
    ['wrong letters', 200, xml, Buffer.from('<a>\u00e5</a>', 'latin1'), /letters of the answer/],
    ['parts', 200, { 'Content-Type': 'multipart/related' }, '--x', /MTOM/],
    ['another packing', 200, { ...xml, 'Content-Encoding': 'br' }, 'x', /not asked for/],
    ['a broken packing', 200, { ...xml, 'Content-Encoding': 'gzip' }, 'x', /packed in a wrong way/],
    ['half', 200, xml, nothingToTell.slice(0, 200), 'GetDiagnosis : not-xml'],
    ['more than it may', 200, { ...xml, 'Content-Length': '50000000' }, 'x', /longer than any may be/],
  ] as const)('that answers with %s fails alone, with a reason', async (_, status, headers, body, reason) => {
    const { base } = await answers(status, headers, body)
    const [code, why] = await toldOf(base)
    expect([code, why]).toEqual(['NoDataSynchFailed', expect.stringMatching(reason)])
    expect(why).not.toContain('Anna')
  })

  test('that points to the inside is not followed there', async () => {
    let visits = 0
    const inside = await running((_, response) => {
      visits += 1
      response.writeHead(200, xml).end(nothingToTell)
    })
    const { base } = await answers(307, { Location: inside.base }, '')
    expect((await toldOf(base))[1]).toMatch(/points elsewhere/)
    expect(visits).toBe(0)
  })

  test('that says in what letters it writes is read so', async () => {
    const latin = Buffer.from(
      nothingToTell
        .replace('OK</resultCode>', 'INFO</resultCode><message>Är här</message>')
        .replace(' encoding="UTF-8"', ''),
      'latin1',
    )
    const { base } = await answers(200, { 'Content-Type': 'text/xml; charset="ISO-8859-1"' }, latin)
    expect(await toldOf(base)).toEqual(['DataFromSource', 'Är här'])
  })
})

/** A server that speaks no HTTP but what `speaks` writes, and counts who comes. */
async function raw(speaks: (socket: Socket, count: number) => void) {
  let count = 0
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => {})
    socket.once('data', () => speaks(socket, (count += 1)))
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  ending.push(async () => {
    for (const socket of sockets) socket.destroy()
    server.close()
    await once(server, 'close')
  })
  return {
    base: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    count: () => count,
  }
}

const head = (length: number) =>
  `HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\nContent-Length: ${length}\r\nConnection: close\r\n\r\n`

describe('a connection', () => {
  test('that nobody takes is told', async () => {
    const gone = await serve(() => {})
    await gone.close()
    expect(await toldOf(gone.base)).toEqual([
      'NoDataSynchFailed',
      'The connection was refused (ECONNREFUSED)',
    ])
  })

  test('that is closed before anything came is tried once more, and only once', async () => {
    const second = await raw((socket, count) => {
      if (count === 1) socket.destroy()
      else socket.end(`${head(Buffer.byteLength(nothingToTell))}${nothingToTell}`)
    })
    expect(await toldOf(second.base)).toEqual(['DataFromSource'])
    const never = await raw((socket) => socket.destroy())
    expect((await toldOf(never.base))[0]).toBe('NoDataSynchFailed')
    expect(never.count()).toBe(2)
  })

  test('that is closed halfway, or before all that was said to come, is not asked again', async () => {
    for (const body of ['', nothingToTell]) {
      const half = await raw((socket) => socket.end(`${head(nothingToTell.length + 500)}${body}`))
      const [code, why] = await toldOf(half.base)
      expect([code, why]).toEqual(['NoDataSynchFailed', expect.stringMatching(/closed before|not as long/)])
      expect(half.count()).toBe(1)
    }
  })

  test('whose answer is longer than it said is cut there, and not made an answer of', async () => {
    const long = await raw((socket) => socket.end(`${head(100)}${nothingToTell}`))
    expect((await toldOf(long.base))[0]).toBe('NoDataSynchFailed')
  })

  test('on which nothing comes, or a letter at a time, is left in time', async () => {
    const silent = await raw(() => {})
    const drip = await raw((socket) => {
      socket.write(head(nothingToTell.length))
      const timer = setInterval(() => socket.write('<'), 20)
      socket.on('close', () => clearInterval(timer))
    })
    for (const { base } of [silent, drip])
      expect(await toldOf(base, { timeoutMs: 300 })).toEqual([
        'NoDataSynchFailed',
        'No whole answer within 300 ms',
      ])
  })

  test('on which no HTTP is spoken is told', async () => {
    const odd = await raw((socket) => socket.end('SSH-2.0-x\r\n'))
    expect((await toldOf(odd.base))[1]).toBe('The answer is no HTTP')
  })
})
