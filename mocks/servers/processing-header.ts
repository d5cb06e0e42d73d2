import { Document, serializeToWellFormedString } from 'slimdom'
import { appendElement, bool, text } from '../contracts/riv-ta/codec.ts'
import type { Origin } from '../worlds/faults/producer-faults.ts'

const headers = 'urn:riv:interoperability:headers:1'
const statusCodes = {
  source: 'DataFromSource',
  cache: 'DataFromCache',
  'cache-synch-failed': 'DataFromCacheSynchFailed',
} as const satisfies Record<Origin, string>

/** The answer with a ProcessingStatus in its header: how the data of a logical address came. `at`: when, ISO 8601. */
export function withProcessingStatus(
  answer: string,
  logicalAddress: string,
  origin: Origin,
  at: Date,
): string {
  const document = new Document()
  const status = document.createElementNS(headers, 'ProcessingStatus')
  const record = document.createElementNS(headers, 'ProcessingStatusList')
  const time = at.toISOString()
  appendElement(record, headers, 'logicalAddress', text, logicalAddress)
  appendElement(record, headers, 'statusCode', text, statusCodes[origin])
  appendElement(record, headers, 'isResponseFromCache', bool, origin !== 'source')
  appendElement(record, headers, 'isResponseInSynch', bool, origin !== 'cache-synch-failed')
  appendElement(record, headers, 'lastSuccessfulSynch', text, time)
  if (origin === 'cache-synch-failed') appendElement(record, headers, 'lastUnsuccessfulSynch', text, time)
  status.appendChild(record)
  const header = `<soap:Header>${serializeToWellFormedString(status)}</soap:Header>`
  return answer.replace('<soap:Body>', () => `${header}<soap:Body>`)
}

/** Longest header of an answer that is looked through, in characters. */
const longest = 200_000
const record = /<(?:[\w.-]+:)?ProcessingStatusList[\s>][\s\S]*?<\/(?:[\w.-]+:)?ProcessingStatusList\s*>/g
const within = (name: string) => new RegExp(`<(?:[\\w.-]+:)?${name}(?:\\s[^>]*)?>\\s*([^<]*?)\\s*<`)

/** How the data of an answer came, by the ProcessingStatus of its header; `none` when it says that nothing could be had. */
export function originIn(answer: string, logicalAddress: string): Origin | 'none' {
  const header = headerOf(answer)
  const told = [...header.matchAll(record)].map(([whole]) => ({
    of: within('logicalAddress').exec(whole)?.[1],
    code: within('statusCode').exec(whole)?.[1],
  }))
  const ours = told.filter(({ of }) => of === logicalAddress)
  const codes = (ours.length > 0 ? ours : told).map(({ code }) => code)
  if (codes.length > 0 && codes.every((code) => code === 'NoDataSynchFailed')) return 'none'
  if (codes.includes(statusCodes['cache-synch-failed'])) return 'cache-synch-failed'
  return codes.includes(statusCodes.cache) ? 'cache' : 'source'
}

/** What stands before the body of an envelope. */
function headerOf(answer: string): string {
  const start = answer.slice(0, longest)
  const end = start.search(/<(?:[\w.-]+:)?Body[\s>]/)
  return end < 0 ? '' : start.slice(0, end)
}
