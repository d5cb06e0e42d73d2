/**
 * `npm run producenter`: every producer of the mocks over real HTTP, on 127.0.0.1, port PORT or 8790: SOAP 1.1, FHIR and the
 * project's own contracts; what there is stands on its pages. With `-- --kallor-fil FILE` it also writes the file that
 * `npm run api -- --kallor FILE` reads.
 */
import { writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { parseArgs } from 'node:util'
import { producerServer } from '../servers/serve/producer-server.ts'
import { sourcesFile } from '../servers/sources-file.ts'

const port = Number(process.env['PORT'] ?? 8790)
const file = fileFrom(process.argv.slice(2))

if (file === undefined) {
  console.error('usage: npm run producenter -- [--kallor-fil FILE]')
  process.exitCode = 1
} else serve(file)

function serve({ name }: { name: string | undefined }) {
  const server = producerServer()
  server.on('error', (error) => {
    console.error(`The producers cannot listen on 127.0.0.1:${port}: ${error.message}`)
    process.exitCode = 1
  })
  server.listen(port, '127.0.0.1', () => {
    const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    if (name !== undefined) writeFileSync(name, sourcesFile(base))
    console.log(`The mocked producers: ${base}/`)
  })
  process.on('SIGTERM', () => {
    server.close()
    server.closeAllConnections()
  })
}

function fileFrom(args: string[]): { name: string | undefined } | undefined {
  try {
    return { name: parseArgs({ args, options: { 'kallor-fil': { type: 'string' } } }).values['kallor-fil'] }
  } catch {
    return undefined
  }
}
