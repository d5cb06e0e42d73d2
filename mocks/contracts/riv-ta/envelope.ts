import { type Document, type Element, parseXmlDocument } from 'slimdom'
import type { ReadFault } from '../reading.ts'

/** An answer found in its envelope: its contract, its records, and what it says of itself. */
export type Envelope = {
  /** Name of the contract, from the answer's own element: `GetCarePlansResponse` is GetCarePlans. */
  contract: string
  items: Element[]
  logId?: string
}

export type Opened = { ok: true; envelope: Envelope } | { ok: false; fault: ReadFault }

/** Elements of an answer that are about the answer, not records. */
const aboutAnswer = ['result', 'hasMore', 'resultCode', 'resultText']
/** Longest answer that is read, in characters: far above what the platform lets through. */
const longest = 20_000_000

/**
 * Opens a SOAP envelope (1.1 or 1.2), or an answer that stands alone. `expected` is the contract asked for;
 * without it any is taken. Never throws.
 */
export function openEnvelope(xml: string, expected?: string): Opened {
  const contract = expected ?? 'unknown'
  const fail = (reason: ReadFault['reason'], detail: string): Opened => ({
    ok: false,
    fault: { contract, path: '', reason, detail },
  })
  const document = parse(xml)
  if (typeof document === 'string') return fail('not-xml', document)
  const answer = answerIn(document)
  if (!answer) return fail('not-soap', 'neither an envelope nor an answer')
  if (answer.localName === 'Fault') return fail('soap-fault', faultWords(answer))
  if (!answer.localName.endsWith('Response')) return fail('not-soap', 'the body holds no answer')
  const found = answer.localName.slice(0, -'Response'.length)
  if (expected && found !== expected) return fail('wrong-contract', `is an answer to ${found}`)
  return withResult(found, answer)
}

function withResult(contract: string, answer: Element): Opened {
  const result = child(answer, 'result')
  const code = words(child(result ?? answer, 'resultCode'))
  if (code === 'ERROR') {
    const detail = [words(child(result, 'errorCode')), words(child(result, 'subCode'))]
      .filter(Boolean)
      .join(', ')
    return { ok: false, fault: { contract, path: 'result', reason: 'error-result', detail } }
  }
  const logId = words(child(result, 'logId'))
  return {
    ok: true,
    envelope: {
      contract,
      items: answer.children.filter(({ localName }) => !aboutAnswer.includes(localName)),
      ...(logId && { logId }),
    },
  }
}

/** The document, or why there is none. */
function parse(xml: string): Document | string {
  if (xml.length > longest) return 'longer than any answer may be'
  try {
    const document = parseXmlDocument(xml.startsWith('\uFEFF') ? xml.slice(1) : xml)
    return document.doctype ? 'has a DOCTYPE' : document
  } catch (error) {
    // The parser's own words may quote the document, and so a record; only their kind is told.
    return error instanceof RangeError ? 'nested too deep' : 'not well-formed'
  }
}

function answerIn({ documentElement: root }: Document): Element | undefined {
  if (!root) return undefined
  if (root.localName !== 'Envelope') return root
  return child(root, 'Body')?.children[0]
}

/** Code and words of a fault, of SOAP 1.1 or 1.2, whichever names it uses in whichever namespace. */
function faultWords(fault: Element): string {
  const code = words(child(fault, 'faultcode')) || words(child(child(fault, 'Code'), 'Value'))
  const reason = words(child(fault, 'faultstring')) || words(child(child(fault, 'Reason'), 'Text'))
  return [code, reason].filter(Boolean).join(': ') || 'without words'
}

function child(element: Element | undefined, name: string): Element | undefined {
  return element?.children.find(({ localName }) => localName === name)
}

function words(element: Element | undefined): string {
  return (element?.textContent ?? '').split(/\s+/).filter(Boolean).join(' ')
}
