import { readFile, stat } from 'node:fs/promises'
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http'
import { extname, posix, resolve, sep } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Plugin } from 'vite'

/** A file under `/assets` has its content in its name: what stands there can never become another. */
const keptForever = 'public, max-age=31536000, immutable'

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

type Encoding = 'br' | 'gzip' | 'identity'

const compress: Record<Encoding, (content: Buffer) => Promise<Buffer>> = {
  // One step under the best: as good to a hundredth, in a third of the time.
  br: (content) => promisify(brotliCompress)(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 10 } }),
  gzip: (content) => promisify(gzip)(content, { level: 9 }),
  identity: (content) => Promise.resolve(content),
}

type Build = {
  /** The folder of the build. */
  dir: string
  /** The path it is served under, from slash to slash. */
  base: string
  headers: OutgoingHttpHeaders
  /** What is said of the files under `/assets`; unless told otherwise, that they are to be kept. */
  cacheControl?: string | undefined
}

type Next = () => void

/** Serves a build as a host should: compressed, the hashed files kept, every other path answered with the shell. */
export function serveBuild({ dir, base, headers, cacheControl = keptForever }: Build) {
  const bodies = new Map<string, Promise<Buffer>>()

  async function bodyOf(file: string, encoding: Encoding): Promise<Buffer> {
    // A build that has been made anew while it is served has other times.
    const key = `${file} ${(await stat(file)).mtimeMs} ${encoding}`
    const body = bodies.get(key) ?? readFile(file).then(compress[encoding])
    bodies.set(key, body)
    return body
  }

  async function answer(path: string, request: IncomingMessage, response: ServerResponse) {
    const hashed = path.startsWith('assets/')
    const found = await fileAt(dir, path)
    for (const [name, value] of Object.entries(headers))
      if (value !== undefined) response.setHeader(name, value)
    if (hashed && !found) return response.writeHead(404).end()
    const file = found ?? resolve(dir, 'index.html')
    const type = types[extname(file)] ?? 'application/octet-stream'
    const compressible = /text|svg/.test(type)
    const encoding = compressible ? encodingFor(request.headers['accept-encoding']) : 'identity'
    const body = await bodyOf(file, encoding)
    if (hashed) response.setHeader('Cache-Control', cacheControl)
    if (compressible) response.appendHeader('Vary', 'Accept-Encoding')
    if (encoding !== 'identity') response.setHeader('Content-Encoding', encoding)
    response.writeHead(200, { 'Content-Type': type, 'Content-Length': body.length })
    return response.end(request.method === 'HEAD' ? undefined : body)
  }

  return (request: IncomingMessage, response: ServerResponse, next: Next): void => {
    const path = pathOf(request.url ?? '')
    if (!path?.startsWith(base) || !['GET', 'HEAD'].includes(request.method ?? '')) return next()
    answer(path.slice(base.length), request, response).catch(() => {
      // The build is being made anew, or is not there.
      if (!response.headersSent) response.writeHead(503, { 'Cache-Control': 'no-store' })
      response.end()
    })
  }
}

function pathOf(address: string): string | undefined {
  try {
    // Steps up that were written as %2f must not make something else pass for a file under `/assets`.
    return posix.normalize(decodeURIComponent(new URL(address, 'http://host.invalid').pathname))
  } catch {
    return undefined
  }
}

async function fileAt(dir: string, path: string): Promise<string | undefined> {
  const file = resolve(dir, path)
  if (!file.startsWith(resolve(dir) + sep) || path.includes('\0')) return undefined
  const known = await stat(file).catch(() => undefined)
  return known?.isFile() ? file : undefined
}

function encodingFor(accepted: string | string[] | undefined): Encoding {
  const names = String(accepted ?? '')
    .split(',')
    .map((one) => one.replaceAll(' ', ''))
    .filter((one) => !/;q=0(\.0*)?$/.test(one))
    .map((one) => one.split(';')[0])
  if (names.includes('br')) return 'br'
  return names.includes('gzip') ? 'gzip' : 'identity'
}

/** Has `vite preview` serve so; what it passes on to the API is left as it is. */
export function servedAsByAHost(): Plugin {
  return {
    name: 'overblick:served-as-by-a-host',
    configurePreviewServer({ config, middlewares }) {
      const { headers = {}, proxy = {} } = config.preview
      const serve = serveBuild({ dir: resolve(config.root, config.build.outDir), base: config.base, headers })
      middlewares.use((request, response, next) => {
        if (Object.keys(proxy).some((path) => request.url?.startsWith(path))) next()
        else serve(request, response, next)
      })
    },
  }
}
