import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import type { RequestListener } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { connectSources } from '../register.ts'
import { anothers, nothingToTell, type Running, serve, sourcesOf } from '../test-server.ts'
import { gathered } from '../../platform/test-gathered.ts'

const ending: (() => Promise<unknown>)[] = []
afterEach(async () => {
  await Promise.all(ending.splice(0).map((end) => end()))
})

async function running(listener: RequestListener, tls: { cert: Buffer; key: Buffer }): Promise<Running> {
  const server = await serve(listener, tls)
  ending.push(server.close)
  return server
}

type Days = [from: string, to: string]
const now: Days = ['20250101000000Z', '20990101000000Z']

/** What openssl wants to know to sign a certificate with dates of one's own. */
const authority = `[ca]
default_ca=own
[own]
database=index.txt
serial=serial
rand_serial=yes
new_certs_dir=.
default_md=sha256
policy=any
unique_subject=no
[any]
commonName=supplied
[req]
distinguished_name=name
[name]
`

const hasOpenssl = spawnSync('openssl', ['version']).status === 0
test.runIf(!hasOpenssl)('there is no openssl here, so certificates are not tried', () => {
  process.stdout.write('\nNo openssl: certificates were not tried.\n')
  expect(hasOpenssl).toBe(false)
})

describe.runIf(hasOpenssl)('a certificate', () => {
  const folder = mkdtempSync(join(tmpdir(), 'certifikat-'))
  const read = (name: string) => readFileSync(join(folder, name))
  const openssl = (...args: string[]) => execFileSync('openssl', args, { cwd: folder, stdio: 'pipe' })
  writeFileSync(join(folder, 'ca.cnf'), authority)
  writeFileSync(join(folder, 'index.txt'), '')
  /** Makes a certificate of its own, with its key; the days as `20250101000000Z`. */
  const made = (name: string, [from, to]: Days = now, host = 'IP:127.0.0.1') => {
    writeFileSync(join(folder, 'host'), `subjectAltName=${host}`)
    const key = [
      '-newkey',
      'ec',
      '-pkeyopt',
      'ec_paramgen_curve:prime256v1',
      '-nodes',
      '-keyout',
      `${name}.key`,
    ]
    openssl('req', ...key, '-subj', `/CN=${name}`, '-out', 'csr', '-config', 'ca.cnf')
    const days = ['-startdate', from, '-enddate', to]
    const by = ['-config', 'ca.cnf', '-keyfile', `${name}.key`, '-extfile', 'host']
    openssl('ca', '-selfsign', '-batch', '-notext', ...by, ...days, '-in', 'csr', '-out', `${name}.pem`)
    return { cert: read(`${name}.pem`), key: read(`${name}.key`) }
  }
  const xml = { 'Content-Type': 'text/xml' }
  const answers: RequestListener = (_, response) => response.writeHead(200, xml).end(nothingToTell)
  const toldOf = async (base: string, files: object | undefined) => {
    const more = files && { clientCertificate: files }
    const used = connectSources(sourcesOf(anothers('tls', { GetDiagnosis: base }, more)), folder)
    if ('problems' in used) throw new Error(used.problems.join(' '))
    const { statuses } = await gathered('GetDiagnosis').finally(used.close)
    expect(statuses.slice(0, -1).every(({ statusCode }) => statusCode === 'DataFromSource')).toBe(true)
    return statuses.at(-1)?.lastUnsuccessfulSynchError?.text ?? statuses.at(-1)?.statusCode
  }

  beforeAll(() => {
    made('klient')
  })
  afterAll(() => {
    rmSync(folder, { recursive: true })
  })

  test('that is trusted is taken, one that nobody vouches for is not', async () => {
    const { base } = await running(answers, made('god'))
    expect(await toldOf(base, { ca: 'god.pem' })).toBe('DataFromSource')
    expect(await toldOf(base, undefined)).toMatch(/not accepted \(DEPTH_ZERO_SELF_SIGNED_CERT\)/)
  })

  test('that has expired, or is of another host, is not taken', async () => {
    const old = await running(answers, made('gammal', ['20200101000000Z', '20210101000000Z']))
    expect(await toldOf(old.base, { ca: 'gammal.pem' })).toMatch(/CERT_HAS_EXPIRED/)
    const other = await running(answers, made('annan', now, 'DNS:annan.example'))
    expect(await toldOf(other.base, { ca: 'annan.pem' })).toMatch(/ERR_TLS_CERT_ALTNAME_INVALID/)
  })

  test('of one’s own is shown to a source that asks for it', async () => {
    const asking = { ...made('kraver'), ca: read('klient.pem'), requestCert: true }
    const { base } = await running(answers, asking)
    const own = { cert: 'klient.pem', key: 'klient.key', ca: 'kraver.pem' }
    expect(await toldOf(base, own)).toBe('DataFromSource')
    expect(await toldOf(base, { ca: 'kraver.pem' })).toMatch(/broken|closed|certificate/i)
  })
})
