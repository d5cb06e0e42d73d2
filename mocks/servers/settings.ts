import * as v from 'valibot'
import { producers } from '../catalogue/producers.ts'
import { type ContractName, contractNames, contracts, type FhirContractName } from '../contracts/contracts.ts'

const plainText = v.pipe(v.string('must be a text'), v.trim(), v.minLength(1, 'must not be empty'))
const address = v.pipe(
  plainText,
  v.check(isAddress, 'must be an http or https address without name, password or fragment'),
)
const proxy = v.pipe(plainText, v.check(isProxy, 'must be an http or https address'))

function isAddress(text: string): boolean {
  if (!URL.canParse(text)) return false
  const { protocol, username, password, hash } = new URL(text)
  return ['http:', 'https:'].includes(protocol) && !username && !password && !hash
}

function isProxy(text: string): boolean {
  return URL.canParse(text) && ['http:', 'https:'].includes(new URL(text).protocol)
}

const hasFhir = (name: string): name is FhirContractName =>
  contractNames.some((one) => one === name && contracts[one].fhir !== undefined)

/** Headers that the question itself sets. */
const ours = [
  'content-type',
  'content-length',
  'content-encoding',
  'transfer-encoding',
  'accept',
  'accept-encoding',
  'connection',
  'host',
  'soapaction',
  'x-testvarld',
]

const headerName = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z0-9-]{1,80}$/, 'is no name of a header'),
  v.check((name) => !ours.includes(name.toLowerCase()), 'is set by the question itself'),
)
const headerValue = v.pipe(
  v.string('must be a text'),
  v.regex(/^[\x20-\x7e]{0,4000}$/, 'must be signs of ASCII in one line'),
)

const asked = {
  contracts: v.optional(
    v.record(v.picklist(contractNames, 'is no contract that is read here'), address, 'must be an object'),
    {},
  ),
  fhir: v.optional(
    v.strictObject({
      base: address,
      contracts: v.pipe(
        v.array(v.custom<FhirContractName>((name) => hasFhir(String(name)), 'cannot be read in FHIR')),
        v.minLength(1, 'must name a contract'),
      ),
    }),
  ),
  timeoutMs: v.optional(
    v.pipe(
      v.number('must be a number of milliseconds'),
      v.integer('must be whole'),
      v.minValue(1, 'must be 1 or more'),
      v.maxValue(27_000, 'must be at most 27000, which is how long anybody is waited for'),
    ),
    27_000,
  ),
  headers: v.optional(v.record(headerName, headerValue), {}),
  clientCertificate: v.optional(
    v.pipe(
      v.strictObject({
        cert: v.optional(plainText),
        key: v.optional(plainText),
        ca: v.optional(plainText),
      }),
      v.check(
        ({ cert, key }) => (cert === undefined) === (key === undefined),
        'must have both cert and key, or neither',
      ),
    ),
  ),
  proxy: v.optional(proxy),
  actor: v.optional(
    v.strictObject({
      actorId: plainText,
      actorType: v.picklist(
        ['subject_of_care', 'subject_of_care_agent'],
        'must be subject_of_care or subject_of_care_agent',
      ),
    }),
  ),
  consumerHsaId: v.optional(v.pipe(plainText, v.regex(/^[A-Za-z0-9-]{3,64}$/, 'is no HSA-id'))),
  persons: v.optional(
    v.array(v.pipe(v.string('must be a text'), v.regex(/^\w{12}$/, 'must be twelve digits'))),
  ),
  testWorld: v.optional(v.boolean('must be true or false'), false),
}

const ourIds = producers.map(({ id }) => id)
const known = v.strictObject({ id: v.picklist(ourIds), ...asked })
const anothers = v.strictObject({
  id: v.custom<`annan-${string}`>((id) => /^annan-[a-z0-9-]{1,60}$/.test(String(id))),
  name: plainText,
  principal: v.picklist(['region', 'kommun', 'privat'], 'must be region, kommun or privat'),
  logicalAddress: plainText,
  sourceSystemHSAId: plainText,
  ...asked,
})

export type Source = v.InferOutput<typeof known> | v.InferOutput<typeof anothers>

/** The sources of a file, or a sentence for each thing that is wrong with it. Repeats no value but names of keys and ids. */
export function readSources(text: string): { sources: Source[] } | { problems: string[] } {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return { problems: ['The file is not JSON.'] }
  }
  if (!Array.isArray(json)) return { problems: ['The file must hold a list of sources: [ … ].'] }
  const read = json.map((one: unknown, index) => readSource(one, index))
  const problems = read.flatMap((one) => ('problems' in one ? one.problems : []))
  const sources = read.flatMap((one) => ('source' in one ? [one.source] : []))
  const twice = sources.filter(({ id }, index) => sources.findIndex((one) => one.id === id) < index)
  problems.push(...twice.map(({ id }) => `The source ${id} stands twice.`))
  return problems.length > 0 ? { problems } : { sources }
}

function readSource(one: unknown, index: number): { source: Source } | { problems: string[] } {
  const at = `[${index}]`
  const { id } = (one ?? {}) as { id?: unknown }
  const isOurs = ourIds.some((name) => name === id)
  if (!isOurs && !(typeof id === 'string' && /^annan-[a-z0-9-]{1,60}$/.test(id)))
    return {
      problems: [
        `${at}.id: must be one of ${ourIds.join(', ')}, or of somebody else’s: annan- and small letters.`,
      ],
    }
  const parsed = isOurs ? v.safeParse(known, one) : v.safeParse(anothers, one)
  if (!parsed.success) return { problems: parsed.issues.map((issue) => `${at}${sentence(issue)}`) }
  const source: Source = parsed.output
  return asksNothing(source)
    ? { problems: [`${at} (${source.id}): must have an address in contracts or fhir.`] }
    : { source }
}

const asksNothing = ({ contracts: addresses, fhir }: Source) =>
  Object.keys(addresses).length === 0 && fhir === undefined

/** Where something is wrong, and what: `.contracts.GetDiagnosis: must be …`. */
function sentence(issue: v.BaseIssue<unknown>): string {
  const path = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
  const isUnknown = issue.type === 'strict_object' && issue.expected === 'never'
  const isMissing = issue.received === 'undefined'
  const what = isUnknown ? 'is no known key' : isMissing ? 'must be there' : issue.message
  return `${path.join('')}: ${what}.`
}

/** The contracts that a source answers at an address of its own. */
export const askedOf = ({ contracts: addresses, fhir }: Source): ContractName[] => [
  ...new Set([...(Object.keys(addresses) as ContractName[]), ...(fhir?.contracts ?? [])]),
]
