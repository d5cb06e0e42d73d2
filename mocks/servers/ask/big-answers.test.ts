import type { RequestListener } from 'node:http'
import { gzipSync } from 'node:zlib'
import { afterEach, describe, expect, test } from 'vitest'
import type { ContractName } from '../../contracts/contracts.ts'
import { connectSources } from '../register.ts'
import { anothers, type Running, serve, sourcesOf } from '../test-server.ts'
import { gathered } from '../../platform/test-gathered.ts'
import { longest } from './bounded-body.ts'

const ending: (() => Promise<unknown>)[] = []
afterEach(async () => {
  await Promise.all(ending.splice(0).map((end) => end()))
})

async function running(listener: RequestListener): Promise<Running> {
  const server = await serve(listener)
  ending.push(server.close)
  return server
}

const million = 1_000_000
const whole = 50 * million
const part = Buffer.alloc(million, 'x')

/** Writes 50 MB as fast as they are read, without saying how much there is; counts what is taken. */
function floods(taken: { bytes: number }): RequestListener {
  return async (_, response) => {
    response.writeHead(200, { 'Content-Type': 'text/xml' })
    response.on('error', () => {})
    for (let sent = 0; sent < whole && !response.destroyed; sent += million) {
      const goesOn = response.write(part)
      taken.bytes += million
      if (!goesOn)
        await new Promise<void>((resolve) => {
          const goOn = () => {
            response.off('drain', goOn).off('close', goOn)
            resolve()
          }
          response.on('drain', goOn).on('close', goOn)
        })
    }
    response.end()
  }
}

/** Bytes that the process has now, above what it had, each time anybody looks. */
function growth() {
  const before = process.memoryUsage().rss
  let most = 0
  const timer = setInterval(() => {
    most = Math.max(most, process.memoryUsage().rss - before)
  }, 5)
  return () => {
    clearInterval(timer)
    return most
  }
}

async function statusesWith<C extends ContractName>(contracts: C[], ...sources: object[]) {
  const used = connectSources(sourcesOf(...sources), '.')
  if ('problems' in used) throw new Error(used.problems.join(' '))
  try {
    const all = await Promise.all(contracts.map((contract) => gathered(contract)))
    return all.map(({ statuses }) =>
      statuses.map(({ sourceName, statusCode, lastUnsuccessfulSynchError: error }) =>
        sourceName.startsWith('Källa') ? (error?.text ?? statusCode) : statusCode,
      ),
    )
  } finally {
    await used.close()
  }
}

describe('a source that sends far more than it may', () => {
  const six: ContractName[] = [
    'GetDiagnosis',
    'GetCareContacts',
    'GetCarePlans',
    'GetMedicationHistory',
    'GetVaccinationHistory',
    'GetAlertInformation',
  ]

  // At most 16 MB are held of an answer, and 32 MB of a source. Beside that is what lies in the sockets of both ends, since the
  // server is here too, and what is not collected yet. Without a bound it is 50 and 300 MB, and as much again as text.
  test.each([
    [1, 80],
    [6, 160],
  ])('is left when it has, in %i contracts at once, and others are as they were', async (count, bound) => {
    const taken = { bytes: 0 }
    const asked = six.slice(0, count)
    const { base } = await running(floods(taken))
    const most = growth()
    const flood = anothers('flod', Object.fromEntries(asked.map((contract) => [contract, base])))
    const all = await statusesWith(asked, flood)
    const grown = most()
    process.stdout.write(
      `\n${count} × 50 MB from one source: ${Math.round(grown / million)} MB more at most\n`,
    )
    for (const statuses of all) {
      expect(statuses.slice(0, -1).every((code) => code === 'DataFromSource')).toBe(true)
      expect(statuses.at(-1)).toMatch(/longer than any may be|more at once than may be held/)
    }
    expect(taken.bytes).toBeLessThan(count * whole * 0.8)
    expect(grown).toBeLessThan(bound * million)
  })

  test('is left when it says how long its answer is, or when it is that long unpacked', async () => {
    const { base } = await running((_, response) =>
      response.writeHead(200, { 'Content-Type': 'text/xml', 'Content-Length': whole }).write(part),
    )
    const bomb = gzipSync(Buffer.alloc(longest.answer + 1, ' '))
    const packed = await running((_, response) =>
      response.writeHead(200, { 'Content-Type': 'text/xml', 'Content-Encoding': 'gzip' }).end(bomb),
    )
    const [statuses] = await statusesWith(
      ['GetDiagnosis'],
      anothers('lang', { GetDiagnosis: base }),
      anothers('packad', { GetDiagnosis: packed.base }),
    )
    expect(statuses?.slice(-2)).toEqual(
      Array.from({ length: 2 }, () => 'The answer is longer than any may be'),
    )
    expect(bomb.length).toBeLessThan(million)
  })
})
