import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createServer, request as forward, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import chromium from '@sparticuz/chromium'
import { type BrowserContext, chromium as browserType } from 'playwright'
import { serveBuild } from '../../app/bundling/preview-server.ts'

/*
 * `npm run bench:tid -- --mot DIR`, after `npm run build`: the time until the översikt has content, on a slow phone with a slow
 * network, of the build in `dist` beside the one in DIR/dist. Both are served alike, in front of one `npm run api`, and opened by
 * turns, so that what else the machine does strikes both. `--gammal-cache` serves DIR as before anything of it was
 * kept; `--par 30` opens thirty pairs. Nothing here is a test.
 */
const { values } = parseArgs({
  options: {
    mot: { type: 'string' },
    par: { type: 'string', default: '15' },
    'gammal-cache': { type: 'boolean', default: false },
  },
})
const pairs = Number(values.par)
const apiPort = 18_789
const phone = { width: 390, height: 844 }
const network = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
}
const slowerProcessor = 4

type Visits = { first: number; repeat: number }

const own = join(import.meta.dirname, '../../dist')
const other = buildIn(values.mot)
const api = spawn('npm', ['run', '--silent', 'api'], {
  env: { ...process.env, PORT: String(apiPort) },
  stdio: 'ignore',
  detached: true,
})
const servers: Server[] = []
const browser = await browserType.launch({
  executablePath: process.env['CHROME_PATH'] ?? (await chromium.executablePath()),
})
try {
  await reachable(`http://127.0.0.1:${apiPort}/api/session`)
  const ours = await serve(own)
  const theirs = await serve(other, values['gammal-cache'] ? 'no-store' : undefined)
  // The first of each finds nothing compressed yet.
  await visits(ours)
  await visits(theirs)
  const taken: { ours: Visits; theirs: Visits }[] = []
  for (let pair = 0; pair < pairs; pair++) {
    const oursFirst = pair % 2 === 0
    const before = await visits(oursFirst ? ours : theirs)
    const after = await visits(oursFirst ? theirs : ours)
    taken.push(oursFirst ? { ours: before, theirs: after } : { ours: after, theirs: before })
    console.log(`${pair + 1} of ${pairs}: ${JSON.stringify(taken.at(-1))}`)
  }
  const row = (visit: keyof Visits) => {
    const [mine, its] = [
      median(taken.map((one) => one.ours[visit])),
      median(taken.map((one) => one.theirs[visit])),
    ]
    return {
      'dist, ms': Math.round(mine),
      'the other, ms': Math.round(its),
      ratio: Number((mine / its).toFixed(3)),
      'ratio within a pair': Number(
        median(taken.map((one) => one.ours[visit] / one.theirs[visit])).toFixed(3),
      ),
    }
  }
  console.log(
    `The median of ${pairs} pairs, from the start of the navigation until the översikt has content:`,
  )
  console.table({ 'first visit': row('first'), 'repeat visit': row('repeat') })
} finally {
  await browser.close()
  for (const server of servers) {
    server.close()
    server.closeAllConnections()
  }
  // npm is only the first of its group of processes.
  if (api.pid) process.kill(-api.pid)
}

function buildIn(dir: string | undefined): string {
  const build =
    dir === undefined
      ? undefined
      : [join(dir, 'dist'), dir].find((one) => existsSync(join(one, 'index.html')))
  if (!build)
    throw new Error('Say with --mot where the other build is: a folder with dist, or a dist itself.')
  return resolve(build)
}

/** Serves a build on a port of its own, and says where. */
async function serve(dir: string, cacheControl?: string): Promise<string> {
  const answer = serveBuild({ dir, base: '/', headers: { 'Cache-Control': 'no-store' }, cacheControl })
  const server = createServer((request, response) => {
    if (!request.url?.startsWith('/api')) {
      answer(request, response, () => response.writeHead(404).end())
      return
    }
    const { url: path, method, headers } = request
    const asked = forward({ host: '127.0.0.1', port: apiPort, path, method, headers }, (answered) => {
      response.writeHead(answered.statusCode ?? 502, answered.headers)
      answered.pipe(response)
    })
    asked.on('error', () => response.destroy())
    response.on('close', () => asked.destroy())
    request.pipe(asked)
  })
  servers.push(server)
  await new Promise<void>((listening) => void server.listen(0, '127.0.0.1', listening))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

async function reachable(address: string): Promise<void> {
  const until = Date.now() + 30_000
  while (Date.now() < until) {
    const response = await fetch(address).catch(() => undefined)
    if (response?.ok) return
    await new Promise((waited) => setTimeout(waited, 200))
  }
  throw new Error(`${address} does not answer`)
}

/** The first visit of somebody who has never been here, and the next, in a new tab. */
async function visits(baseURL: string): Promise<Visits> {
  const context = await browser.newContext({ baseURL, viewport: phone })
  await context.request.get('/api/varld?varld=birgitta')
  await context.addInitScript(noteContent)
  const first = await timeToContent(context)
  const repeat = await timeToContent(context)
  await context.close()
  return { first, repeat }
}

async function timeToContent(context: BrowserContext): Promise<number> {
  const page = await context.newPage()
  const client = await context.newCDPSession(page)
  await client.send('Network.enable')
  await client.send('Network.emulateNetworkConditions', network)
  await client.send('Emulation.setCPUThrottlingRate', { rate: slowerProcessor })
  await page.goto('/', { waitUntil: 'commit' })
  const time = await page.evaluate(() => (window as unknown as { content: Promise<number> }).content)
  // What is fetched after the content is kept too.
  await page.waitForLoadState('networkidle')
  await page.close()
  return Math.round(time)
}

/** Runs in the page before anything of it. Waits for the card on top of the översikt, the first of its articles. */
function noteContent(): void {
  const content = new Promise<number>((stands) => {
    new MutationObserver((_, observer) => {
      if (!document.querySelector('main article')?.textContent?.trim()) return
      observer.disconnect()
      stands(performance.now())
    }).observe(document, { subtree: true, childList: true, characterData: true })
  })
  Object.assign(window, { content })
}

function median(numbers: number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  const [low, high] = [
    sorted[Math.floor((sorted.length - 1) / 2)],
    sorted[Math.ceil((sorted.length - 1) / 2)],
  ]
  return ((low ?? 0) + (high ?? 0)) / 2
}
