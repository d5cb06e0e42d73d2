import { once } from 'node:events'
import { createServer, type RequestListener, type Server } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import type { ContractName } from '../contracts/contracts.ts'
import { readSources, type Source } from './settings.ts'

/* For tests: servers that behave as a test wants, and the sources of a file. */

export type Running = { base: string; server: Server; close: () => Promise<void> }

/** A server on a free port of 127.0.0.1. */
export async function serve(
  listener: RequestListener,
  tls?: { cert: Buffer; key: Buffer },
): Promise<Running> {
  const server = tls ? createSecureServer(tls, listener) : createServer(listener)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    base: `${tls ? 'https' : 'http'}://127.0.0.1:${port}`,
    server,
    close: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

/** The sources of a file; throws with its problems. */
export function sourcesOf(...sources: object[]): Source[] {
  const read = readSources(JSON.stringify(sources))
  if ('problems' in read) throw new Error(read.problems.join(' '))
  return read.sources
}

/** Somebody else's source, that answers some contracts at an address. */
export const anothers = (name: string, contracts: Partial<Record<ContractName, string>>, more = {}) => ({
  id: `annan-${name}`,
  name: `Källa ${name}`,
  principal: 'region',
  logicalAddress: `TSTDEF-${name}`,
  sourceSystemHSAId: `TSTDEF-${name}-SYS`,
  contracts,
  ...more,
})

/** An answer in GetDiagnosis, of one diagnosis about a person. */
export const nothingToTell = `<?xml version="1.0" encoding="UTF-8"?><s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body><GetDiagnosisResponse xmlns="urn:riv:clinicalprocess:healthcond:description:GetDiagnosisResponder:2"><result><resultCode xmlns="urn:riv:clinicalprocess:healthcond:description:2">OK</resultCode></result></GetDiagnosisResponse></s:Body></s:Envelope>`
