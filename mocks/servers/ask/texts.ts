import { textOfXml } from '../../contracts/riv-ta/encoding.ts'
import { openEnvelope } from '../../contracts/riv-ta/envelope.ts'
import { SourceFailure } from './failure.ts'
import type { Posted } from './post.ts'

const badLetters = 'The letters of the answer are not written in the way it says'

/** The XML of an answer: with an error of HTTP only a SOAP fault is one. Throws a SourceFailure. */
export function xmlOf({ status, type, charset, bytes }: Posted): string {
  const isXml = type === '' || /[/+]xml$/.test(type)
  const text = isXml ? textOfXml(bytes, charset) : undefined
  if (status >= 300) {
    const opened = text === undefined ? undefined : openEnvelope(text)
    if (text !== undefined && opened && !opened.ok && opened.fault.reason === 'soap-fault') return text
    throw new SourceFailure(`The source answers with an error (HTTP ${status})`)
  }
  if (type.startsWith('multipart/'))
    throw new SourceFailure('The source answers in parts (MTOM), which is not read')
  if (!isXml) throw new SourceFailure('The source answers with something else than XML')
  if (text === undefined) throw new SourceFailure(badLetters)
  return text
}

const refusal = {
  fhir: /^\s*\{[\s\S]{0,2000}"resourceType"\s*:\s*"OperationOutcome"/,
  own: /^\s*\{\s*"error"\s*:/,
}

/** The JSON of an answer: with an error of HTTP only one that says what it is of. Throws a SourceFailure. */
export function jsonOf({ status, type, bytes }: Posted, kind: keyof typeof refusal): string {
  const isJson = type === '' || /[/+]json$/.test(type)
  const text = isJson ? utf8(bytes) : undefined
  if (status >= 300) {
    if (text !== undefined && refusal[kind].test(text)) return text
    throw new SourceFailure(`The source answers with an error (HTTP ${status})`)
  }
  if (!isJson) throw new SourceFailure('The source answers with something else than JSON')
  if (text === undefined) throw new SourceFailure(badLetters)
  return text
}

/** JSON is always UTF-8 (RFC 8259). */
function utf8(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}
