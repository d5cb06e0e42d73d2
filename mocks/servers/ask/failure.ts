/** What failed at a source, in plain words: never a word of what it answered. */
export class SourceFailure extends Error {
  override readonly name = 'SourceFailure'
}

/** Codes of a connection that was not made or was lost, and what each says. */
const connection: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'The connection was refused',
  ECONNRESET: 'The connection was broken',
  EPIPE: 'The connection was broken',
  UND_ERR_SOCKET: 'The connection was closed before the whole answer had come',
  UND_ERR_CONNECT_TIMEOUT: 'No connection could be made in time',
  ENOTFOUND: 'The host is not known',
  EAI_AGAIN: 'The host could not be looked up',
  EHOSTUNREACH: 'The host cannot be reached',
  ENETUNREACH: 'The network cannot be reached',
  ETIMEDOUT: 'No connection could be made in time',
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: 'The answer was not as long as it said',
  UND_ERR_HEADERS_OVERFLOW: 'The headers of the answer are longer than any may be',
  UND_ERR_ABORTED: 'The proxy refused the connection',
}

/** Those after which a question may be asked once more, when nothing of an answer had come. */
const mayAskAgain = ['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET']

function codeOf(error: unknown, depth = 0): string {
  if (typeof error !== 'object' || error === null || depth > 3) return ''
  const { code, cause, errors } = error as { code?: unknown; cause?: unknown; errors?: unknown[] }
  if (typeof code === 'string') return code
  return codeOf(cause ?? errors?.[0], depth + 1)
}

const nameOf = (error: unknown) => (error instanceof Error ? error.name : '')

/** True of a connection that was lost before anything came of it. */
export const isLost = (error: unknown): boolean => mayAskAgain.includes(codeOf(error))

/** An error of the network as a failure in plain words. */
export function failureOf(error: unknown): SourceFailure {
  if (error instanceof SourceFailure) return error
  const code = codeOf(error)
  if (connection[code]) return new SourceFailure(`${connection[code]} (${code})`)
  if (/^(?:CERT_|ERR_TLS_|ERR_SSL_|DEPTH_|SELF_|UNABLE_TO_|EPROTO|HOSTNAME)/.test(code))
    return new SourceFailure(`The certificate, or the way of encrypting, is not accepted (${code})`)
  if (code.startsWith('HPE_') || nameOf(error) === 'HTTPParserError')
    return new SourceFailure('The answer is no HTTP')
  if (code.startsWith('Z_')) return new SourceFailure(`The answer is packed in a wrong way (${code})`)
  return new SourceFailure(code ? `The call failed (${code})` : 'The call failed')
}
