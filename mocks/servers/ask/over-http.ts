import { producerOf } from '../../catalogue/producers.ts'
import { type ContractName, contracts } from '../../contracts/contracts.ts'
import { answerHere } from '../../producers/answer.ts'
import type { ProducerAnswer, ProducerQuestion } from '../../producers/producer-answer.ts'
import type { Elsewhere } from '../../producers/elsewhere.ts'
import { searchOf, writeSearch } from '../fhir-search.ts'
import { originOf } from '../http-origin.ts'
import { writeOwnRequest } from '../own-request.ts'
import { originIn } from '../processing-header.ts'
import type { NetQuestion } from '../question.ts'
import { formOf } from '../riv-ta-forms.ts'
import { actionOf, writeSoapRequest } from '../soap-request.ts'
import { worldHeader, writeTestWorld } from '../world-header.ts'
import { SourceFailure } from './failure.ts'
import { type Posted, post, type Reached } from './post.ts'
import { jsonOf, xmlOf } from './texts.ts'

/** A source that is asked at its addresses; what its file names no address for is answered in memory, where it is one of ours. */
export function overHttp(reached: Reached): Elsewhere {
  const { source } = reached
  const { persons, id } = source
  const isAnothers = id.startsWith('annan-')
  const knows = (personnummer: string) => persons?.includes(personnummer) ?? true
  return {
    // No index tells of what somebody else's source holds: it is asked of everybody, or of those whom its file names.
    ...(isAnothers && { holds: ({ person }) => knows(person.personnummer) }),
    ask: (contract, question) => {
      const inFhir = source.fhir?.contracts.some((one) => one === contract)
      if (inFhir) return askInFhir(reached, contract, question)
      const address = source.contracts[contract]
      if (address === undefined) return answerHere(id, contract, question)
      return contracts[contract].format === 'xml'
        ? askInSoap(reached, contract, address, question)
        : askInOwn(reached, contract, address, question)
    },
  }
}

const netQuestion = ({ persona, window, queuedReportId }: ProducerQuestion): NetQuestion => ({
  personnummer: persona.person.personnummer,
  window,
  queuedReportId,
})

/** Only servers of the mocks hear of the world. */
function worldTo({ source }: Reached, contract: ContractName, { world, window }: ProducerQuestion) {
  if (!source.testWorld) return {}
  const hasNoPlace = formOf(contract)?.hasPeriod === false
  return { [worldHeader]: writeTestWorld(world, hasNoPlace ? window : undefined) }
}

async function askInSoap(
  reached: Reached,
  contract: ContractName,
  address: string,
  asked: ProducerQuestion,
): Promise<ProducerAnswer> {
  const { id, actor } = reached.source
  const { logicalAddress } = producerOf(id)
  const question = netQuestion(asked)
  const who = actor ?? ({ actorId: question.personnummer, actorType: 'subject_of_care' } as const)
  const body = writeSoapRequest(contract, { logicalAddress, actor: who, question })
  const headers = {
    'Content-Type': 'text/xml; charset=utf-8',
    Accept: 'text/xml',
    SOAPAction: `"${actionOf(contract)}"`,
    ...worldTo(reached, contract, asked),
  }
  const text = xmlOf(await post(reached, address, { headers, body, signal: asked.signal }))
  const origin = originIn(text, logicalAddress)
  if (origin === 'none')
    throw new SourceFailure('The source says that nothing could be had (NoDataSynchFailed)')
  return { texts: [{ text, inFhir: false }], origin }
}

async function askInFhir(
  reached: Reached,
  contract: ContractName,
  asked: ProducerQuestion,
): Promise<ProducerAnswer> {
  const base = reached.source.fhir?.base.replace(/\/$/, '')
  const answer = await post(reached, `${base}/${searchOf(contract)?.type}/_search`, {
    headers: {
      'Content-Type': 'application/x-www-form-urlencoded',
      Accept: 'application/fhir+json',
      ...worldTo(reached, contract, asked),
    },
    body: writeSearch(contract, netQuestion(asked)),
    signal: asked.signal,
  })
  return inJson(answer, 'fhir')
}

async function askInOwn(
  reached: Reached,
  contract: ContractName,
  address: string,
  asked: ProducerQuestion,
): Promise<ProducerAnswer> {
  const answer = await post(reached, address, {
    headers: {
      'Content-Type': 'application/json',
      Accept: 'application/json',
      ...worldTo(reached, contract, asked),
    },
    body: writeOwnRequest(netQuestion(asked)),
    signal: asked.signal,
  })
  return inJson(answer, 'own')
}

const inJson = (answer: Posted, kind: 'fhir' | 'own'): ProducerAnswer => ({
  texts: [{ text: jsonOf(answer, kind), inFhir: kind === 'fhir' }],
  origin: originOf(answer.headers),
})
