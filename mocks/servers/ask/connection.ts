import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { Agent, type Dispatcher, ProxyAgent } from 'undici'
import type { Source } from '../settings.ts'

/** Connections that a source gets at once: as many as there are contracts, so that no question waits for another. */
const connections = 48

/**
 * The kept connections to a source, with its certificates and its proxy. Files are named from `folder`. Throws when one of them
 * cannot be read.
 */
export function connectionsTo({ clientCertificate, proxy }: Source, folder: string): Dispatcher {
  const file = (name: string | undefined) =>
    name === undefined ? undefined : readFileSync(resolve(folder, name))
  const { cert, key, ca } = clientCertificate ?? {}
  const pems = { cert: file(cert), key: file(key), ca: file(ca) }
  const tls = Object.fromEntries(Object.entries(pems).filter(([, pem]) => pem !== undefined))
  const common = {
    connections,
    pipelining: 1,
    allowH2: false,
    keepAliveTimeout: 10_000,
    maxHeaderSize: 32_000,
    // How long anybody is waited for is decided for the whole question.
    headersTimeout: 0,
    bodyTimeout: 0,
  }
  if (proxy !== undefined)
    return new ProxyAgent({ ...common, uri: proxy, requestTls: tls, proxyTls: {}, proxyTunnel: true })
  return new Agent({ ...common, connect: { ...tls, timeout: 10_000 } })
}
