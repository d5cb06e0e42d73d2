import { type Document, type Element, parseXmlDocument } from 'slimdom'
import { type Refusal, refusalOfXml } from '../bounds.ts'
import type { ReadFault } from '../reading.ts'

/** An answer found in its envelope: its contract, its records, and what it says of itself. */
export type Envelope = {
  /** Name of the contract, from the answer's own element: `GetCarePlansResponse` is GetCarePlans. */
  contract: string
  items: Element[]
  logId?: string
  /** What the source says to the person beside its records (the `message` of a result that is INFO). */
  message?: string
  /** What is wrong with the answer beside its records. */
  faults: ReadFault[]
}

export type Opened = { ok: true; envelope: Envelope } | { ok: false; fault: ReadFault }

/** Elements of an answer that are about the answer, not records. */
const aboutAnswer = ['result', 'hasMore', 'resultCode', 'resultText']
/** Longest message that is told, in characters. */
const longestMessage = 1_000

/**
 * Opens a SOAP envelope (1.1 or 1.2), or an answer that stands alone. `expected` is the contract asked for;
 * without it any is taken. `record` is the name of its records, where that is known. Never throws.
 */
export function openEnvelope(xml: string, expected?: string, record?: string): Opened {
  const contract = expected ?? 'unknown'
  const fail = (reason: ReadFault['reason'], detail: string): Opened => ({
    ok: false,
    fault: { contract, path: '', reason, detail },
  })
  const answer = answerOf(xml)
  if (answer && 'detail' in answer) return fail(answer.reason, answer.detail)
  if (!answer) return fail('not-soap', 'neither an envelope nor an answer')
  if (answer.localName === 'Fault') return fail('soap-fault', faultWords(answer))
  if (!answer.localName.endsWith('Response')) return fail('not-soap', 'the body holds no answer')
  const found = answer.localName.slice(0, -'Response'.length)
  if (expected && found !== expected) return fail('wrong-contract', `is an answer to ${found}`)
  return withResult(found, answer, record, xml.includes('\uFFFD'))
}

/**
 * What an XML text holds: the element in the body of its envelope, or its own first one, whatever that is; undefined for an envelope
 * without any. Or why it is not XML that may be read. Never throws.
 */
export function answerOf(xml: string): Element | Refusal | undefined {
  const document = parse(xml)
  return 'detail' in document ? document : answerIn(document)
}

function withResult(
  contract: string,
  answer: Element,
  record: string | undefined,
  isGarbled: boolean,
): Opened {
  const results = answer.children.filter(({ localName }) => localName === 'result')
  const codes = [answer, ...results].map((one) => words(child(one, 'resultCode')).toUpperCase())
  const result = results.find((_, index) => codes[index + 1] === 'ERROR') ?? results[0]
  if (codes.includes('ERROR')) {
    const detail = [words(child(result, 'errorCode')), words(child(result, 'subCode'))]
      .filter(Boolean)
      .join(', ')
    return { ok: false, fault: { contract, path: 'result', reason: 'error-result', detail } }
  }
  const logId = words(child(result, 'logId'))
  const isInfo = codes.includes('INFO')
  const said = isInfo ? words(child(result, 'message') ?? child(answer, 'resultText')) : ''
  const message = said.slice(0, longestMessage)
  const faults: ReadFault[] = []
  // Letters were lost before the answer came here; what is left is shown, and it is told that it is not whole.
  if (isGarbled) faults.push({ contract, path: '', reason: 'bad-encoding', detail: 'letters are lost' })
  if (answer.children.some(saysMore)) {
    faults.push({ contract, path: 'hasMore', reason: 'incomplete', detail: 'the source has more' })
  }
  if (codes.some((code) => !['', 'OK', 'INFO'].includes(code))) {
    faults.push({ contract, path: 'result/resultCode', reason: 'bad-value', detail: 'not a known code' })
  }
  return {
    ok: true,
    envelope: {
      contract,
      items: recordsIn(answer, record),
      faults,
      ...(logId && { logId }),
      ...(message && { message }),
    },
  }
}

/**
 * The records, without what the answer says of itself, and what others have added, which every contract allows. Where records
 * stand in the answer's own namespace, what has their name in another is added too; else it is what a producer calls its records.
 */
function recordsIn({ namespaceURI: own, children }: Element, record: string | undefined): Element[] {
  const hasOwn = children.some((one) => one.localName === record && one.namespaceURI === own)
  return children.filter(({ localName, namespaceURI }) => {
    const isAdded = record !== undefined && namespaceURI !== null && namespaceURI !== own
    return localName === record ? !(isAdded && hasOwn) : !isAdded && !aboutAnswer.includes(localName)
  })
}

/** True for what says that there is more than what came: where the rest is, or no more than that. */
function saysMore(element: Element): boolean {
  if (element.localName !== 'hasMore') return false
  return element.children.length > 0 || !['', 'false', '0'].includes(words(element).toLowerCase())
}

/** The document, or why there is none. */
function parse(xml: string): Document | Refusal {
  const text = xml.startsWith('\uFEFF') ? xml.slice(1) : xml
  const refusal = refusalOfXml(text)
  if (refusal) return refusal
  try {
    return parseXmlDocument(text)
  } catch (error) {
    // The parser's own words may quote the document, and so a record; only their kind is told.
    return {
      reason: 'not-xml',
      detail: error instanceof RangeError ? 'nested too deep' : 'not well-formed',
    }
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
