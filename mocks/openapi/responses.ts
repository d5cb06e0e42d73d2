import { problem } from '../api/problem.ts'
import { problemWords } from '../api/problem-words.ts'
import type { Components } from './components.ts'
import { type JsonSchema, schemaAddress } from './json-schema.ts'
import { problemSchema } from './own-schemas.ts'
import type { Described, Refusals } from './operations/described.ts'
import type { Operation } from './operations/every.ts'
import { allRefusals, ofOnce, ofPerson } from './operations/problems.ts'
import type { responseHeaders } from './parameters.ts'

type HeaderName = keyof typeof responseHeaders

const headers = (...names: HeaderName[]) =>
  Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }]))

/** The schema of the body of an answer; undefined for a file. */
function answerSchema({ answers }: Described, { refTo }: Components): JsonSchema | undefined {
  if (answers === 'file') return undefined
  if (!('item' in answers)) return refTo(answers)
  const items = {
    type: 'array',
    items: refTo(answers.item),
    description: 'What was asked for.',
    'x-source': 'the platform',
  }
  const around = answers.around ? [refTo(answers.around)] : []
  return {
    allOf: [{ $ref: `${schemaAddress}AnswerEnvelope` }, ...around, { type: 'object', properties: { items } }],
  }
}

/** The status that every refusal of an address has, with its codes. */
export const refusalsOf = ({ described, route }: Operation) =>
  allRefusals(route && ofPerson, route?.isOnce ? ofOnce : undefined, described.refuses)

/** Everything that an address may answer. */
export async function responsesOf(
  operation: Operation,
  components: Components,
): Promise<Record<string, object>> {
  const { described, route } = operation
  const schema = answerSchema(described, components)
  const about: HeaderName[] = route ? ['Subject-Of-Care', 'Session-Expires'] : []
  const good = {
    headers: headers(
      'Cache-Control',
      ...about,
      ...(route?.inParts ? (['Preference-Applied'] as const) : []),
      ...(schema ? [] : (['Content-Disposition', 'X-Content-Type-Options'] as const)),
    ),
    content: schema
      ? { 'application/json': { schema } }
      : {
          '*/*': {
            schema: { type: 'string', format: 'binary', description: 'The bytes, as the source sent them.' },
          },
        },
  }
  const refused = await Promise.all(
    Object.entries(refusalsOf(operation)).map(async ([status, codes]) => {
      const common: readonly string[] = ofPerson[Number(status) as keyof Refusals] ?? []
      const isCommon = String(codes) === String(common)
      return [
        status,
        isCommon
          ? { $ref: `#/components/responses/${status}` }
          : await refusal(Number(status), codes, components),
      ] as const
    }),
  )
  return {
    200: { description: schema ? 'The answer.' : 'The file.', ...good },
    ...(described.partly && { 207: { description: described.partly, ...good } }),
    ...Object.fromEntries(refused),
  }
}

/** What any address about a person may refuse, and no other code with it. */
export const commonRefusals = async (components: Components): Promise<Record<string, object>> =>
  Object.fromEntries(
    await Promise.all(
      Object.entries(ofPerson).map(
        async ([status, codes]) => [status, await refusal(Number(status), codes, components)] as const,
      ),
    ),
  )

async function refusal(status: number, codes: readonly string[], { refTo }: Components): Promise<object> {
  const example: unknown = await problem(status as Parameters<typeof problem>[0], codes.at(-1) ?? '').json()
  const code = { enum: codes, description: 'Which of them.', 'x-source': 'the platform' }
  return {
    description: codes.map((one) => `- \`${one}\`: ${problemWords[one] ?? ''}`).join('\n'),
    headers: headers('Cache-Control'),
    content: {
      'application/problem+json': {
        schema: { allOf: [refTo(problemSchema), { type: 'object', properties: { code } }] },
        example,
      },
    },
  }
}
