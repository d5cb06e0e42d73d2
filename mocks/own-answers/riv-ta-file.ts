import { openEnvelope } from '../contracts/riv-ta/envelope.ts'
import type { RivTaFile } from '../file-kinds/identified.ts'
import type { Answer } from './found.ts'
import { limits } from './limits.ts'
import type { Refused } from './refusals.ts'

/** The answer in a file of a national contract, or why it is not shown. Never throws. */
export function rivTaAnswer({ text, contract }: RivTaFile): Answer | Refused {
  const opened = openEnvelope(text, contract)
  if (!opened.ok) {
    const isError = opened.fault.reason === 'error-result'
    return { refusal: isError ? 'errorResult' : 'otherXml', detail: contract }
  }
  if (opened.envelope.items.length > limits.records) return { refusal: 'too-many-records' }
  return { contract, text, inFhir: false }
}
