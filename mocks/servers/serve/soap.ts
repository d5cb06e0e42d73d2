import type { ContractName } from '../../contracts/contracts.ts'
import { openEnvelope } from '../../contracts/riv-ta/envelope.ts'
import type { Producer } from '../../catalogue/producer.ts'
import type { ProducerId } from '../../catalogue/producers.ts'
import { timeIn } from '../../worlds/lookup.ts'
import { withProcessingStatus } from '../processing-header.ts'
import { actionOf, readSoapRequest } from '../soap-request.ts'
import { answerOverNet } from './answer-over-net.ts'
import type { Asking } from './asking.ts'
import { clientFault, type Reply, xmlType } from './reply.ts'

/** Answers a request in a national contract. */
export async function soapReply(
  producer: Producer & { id: ProducerId },
  contract: ContractName,
  { body, headers, world, signal }: Asking,
): Promise<Reply> {
  const action = headers['soapaction']?.replaceAll('"', '')
  if (action !== undefined && action !== '' && action !== actionOf(contract))
    return clientFault('The SOAPAction is of another contract than the address')
  const read = readSoapRequest(contract, body)
  if ('refused' in read) return clientFault(read.refused)
  const { logicalAddress, question } = read.request
  // The words of the national platform, so that one who looks for them finds them.
  if (logicalAddress !== producer.logicalAddress)
    return clientFault('VP004 No producer of this contract has the LogicalAddress')
  if (!world) return clientFault('The header X-Testvarld holds no world')
  const { texts, origin, world: asked } = await answerOverNet(producer.id, contract, question, world, signal)
  const text = texts[0]?.text ?? ''
  const opened = openEnvelope(text)
  if (!opened.ok && opened.fault.reason === 'soap-fault') return { status: 500, type: xmlType, body: text }
  const whole = withProcessingStatus(text, producer.logicalAddress, origin, timeIn(asked))
  return { status: 200, type: xmlType, body: whole }
}
