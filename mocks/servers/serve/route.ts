import type { Producer } from '../../catalogue/producer.ts'
import { type ProducerId, producers } from '../../catalogue/producers.ts'
import { contractNames } from '../../contracts/contracts.ts'
import { servedBy } from '../addresses.ts'
import { searchedIn } from '../fhir-search.ts'
import type { Asking } from './asking.ts'
import { fhirReply, ownReply, refuse } from './json-replies.ts'
import { listPage, producerPage } from './pages.ts'
import { clientFault, type Reply, xmlType } from './reply.ts'
import { soapReply } from './soap.ts'
import { wsdlOf } from './wsdl.ts'

const notFound: Reply = { status: 404, type: 'text/plain; charset=utf-8', body: 'There is nothing here.\n' }
const wrongMethod: Reply = {
  status: 405,
  type: 'text/plain; charset=utf-8',
  body: 'Questions are posted, so that nobody stands in an address.\n',
  headers: { Allow: 'POST' },
}

/** Answers what is asked at an address of the producers. */
export async function route(method: string, url: URL, asking: Asking): Promise<Reply> {
  const [, id = '', ...rest] = url.pathname.split('/')
  const isRead = method === 'GET' || method === 'HEAD'
  if (id === '') return isRead ? listPage() : notFound
  const producer = producers.find((one) => one.id === id)
  if (!producer) return isRead ? notFound : clientFault('There is no such producer here')
  if (rest.length === 0) return isRead ? producerPage(producer) : notFound
  if (isRead) return url.searchParams.has('wsdl') ? wsdl(producer, url) : wrongMethod
  if (method !== 'POST') return wrongMethod
  if (rest[0] === 'fhir') return inFhir(producer, rest.slice(1), asking)
  return rest[0] === 'own' ? inOwn(producer, rest[1], asking) : inSoap(producer, rest.join('/'), asking)
}

type Served = Producer & { id: ProducerId }

const namesOf = (producer: Served, way: 'soap' | 'fhir' | 'own') =>
  servedBy(producer).flatMap((one) => (one.way === way ? [one.contract] : []))

function wsdl(producer: Served, { origin, pathname }: URL): Reply {
  const contract = namesOf(producer, 'soap').find((name) => pathname === `/${producer.id}/${name}`)
  return contract ? { status: 200, type: xmlType, body: wsdlOf(contract, `${origin}${pathname}`) } : notFound
}

async function inSoap(producer: Served, name: string, asking: Asking): Promise<Reply> {
  const contract = namesOf(producer, 'soap').find((one) => one === name)
  if (contract) return soapReply(producer, contract, asking)
  const isKnown = contractNames.some((one) => one === name)
  return clientFault(isKnown ? 'The producer does not answer the contract' : 'There is no such contract')
}

async function inFhir(producer: Served, [type = '', search]: string[], asking: Asking): Promise<Reply> {
  const params = new URLSearchParams(asking.body)
  const contract = search === '_search' ? searchedIn(namesOf(producer, 'fhir'), type, params) : undefined
  return contract ? fhirReply(producer, contract, asking) : refuse('fhir', 404, 'No such search here')
}

async function inOwn(producer: Served, name: string | undefined, asking: Asking): Promise<Reply> {
  const contract = namesOf(producer, 'own').find((one) => one === name)
  return contract ? ownReply(producer, contract, asking) : refuse('own', 404, 'No such contract here')
}
