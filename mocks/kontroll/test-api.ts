import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:http'
import { join } from 'node:path'
import type { AddressInfo } from 'node:net'

/** For tests: the stand-in of the API on a port of its own, and how it is ended. */
export async function startApi(): Promise<{ base: string; stop: () => void }> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address() as AddressInfo
  probe.close()
  const server = spawn(process.execPath, [join(import.meta.dirname, '../commands/api.ts')], {
    env: { ...process.env, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await once(server.stdout, 'data')
  return { base: `http://127.0.0.1:${port}`, stop: () => server.kill() }
}
