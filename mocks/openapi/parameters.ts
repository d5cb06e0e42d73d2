import type { Operation } from './operations/every.ts'
import type { Asks } from './operations/described.ts'
import { schemaAddress } from './json-schema.ts'
import { personaOf } from '../worlds/personas.ts'

const text = { $ref: `${schemaAddress}Text` }
const day = { $ref: `${schemaAddress}Date` }
const birgitta = personaOf('birgitta').person.id
const personId = { type: 'string', pattern: '^[a-z0-9-]{1,64}$' }

/** What goes with a request in its headers. */
export const headerParameters = {
  'Subject-Of-Care': {
    required: true,
    description:
      'Whose data is asked for: the opaque id of the person, as `GET /session` tells it. Never a personnummer.',
    schema: personId,
    example: birgitta,
  },
  'Actor-Id': {
    required: true,
    description:
      'Who asks: the opaque id of the one who is logged in. The platform checks it against its own session.',
    schema: personId,
    example: birgitta,
  },
  'Actor-Type': {
    required: true,
    description:
      'Asks for oneself, or represents the person. The platform checks it against its own register.',
    schema: { type: 'string', enum: ['subject_of_care', 'subject_of_care_agent'] },
    example: 'subject_of_care',
  },
  'View-Scopes': {
    required: false,
    description:
      'The only areas to tell of the own data, with spaces between, for one who looks at it as an ombud would or shows it to others. It ' +
      'can only narrow what is seen, and nothing can be done meanwhile.',
    schema: { type: 'string' },
    example: 'tidslinje kontakter',
  },
  Prefer: {
    required: false,
    description:
      'How long to wait for all sources, in s (RFC 7240): `wait=1`. With `newer-than`, which is ours, the answer comes as soon as it would ' +
      'be another than the one with that `logId`. Without it the platform waits for all.',
    schema: { type: 'string', pattern: '^wait=\\d{1,3}(, *newer-than="[^"]*")?$' },
    example: 'wait=6, newer-than="1f3k2a"',
  },
  'Idempotency-Key': {
    required: true,
    description: 'Made by the portal, the same for each attempt at the same thing. It is done once.',
    schema: { type: 'string', pattern: '^[\\w-]{8,64}$' },
    example: '0b6c1c9e-7a55-4d0f-9a0b-1d6c1d9f2a11',
  },
} as const

/** What comes with an answer in its headers. */
export const responseHeaders = {
  'Subject-Of-Care': {
    required: true,
    description:
      'Whose data it is. The portal throws away an answer that says another than it asked about, or none.',
    schema: personId,
    example: birgitta,
  },
  'Session-Expires': {
    required: true,
    description: 'When the session now ends if nothing more is asked.',
    schema: { $ref: `${schemaAddress}Instant` },
    example: '2026-11-23T07:45:00.000Z',
  },
  'Preference-Applied': {
    description: 'That the answer was not waited for longer: `wait=1` (RFC 7240).',
    schema: { type: 'string' },
    example: 'wait=1',
  },
  'Cache-Control': {
    required: true,
    description: 'Nothing of the API may stay in any cache.',
    schema: { const: 'no-store' },
    example: 'no-store',
  },
  'Content-Disposition': {
    required: true,
    description: 'A file is never opened as a page.',
    schema: { const: 'attachment' },
    example: 'attachment',
  },
  'X-Content-Type-Options': {
    required: true,
    description: 'A file is what its media type says.',
    schema: { const: 'nosniff' },
    example: 'nosniff',
  },
} as const

const asked: Readonly<Record<Asks, readonly (readonly [name: string, parameter: object])[]>> = {
  window: [
    [
      'from',
      {
        description: 'The first Swedish day. Absent: from the beginning.',
        schema: day,
        example: '2026-08-01',
      },
    ],
    [
      'to',
      {
        description: 'The day after the last. Absent: also all that is to come.',
        schema: day,
        example: '2027-01-01',
      },
    ],
  ],
  latest: [
    [
      'senaste',
      {
        description: 'The latest so many alone, 1 to 9999. Absent: all.',
        schema: { type: 'integer', minimum: 1, maximum: 9999 },
        example: 20,
      },
    ],
  ],
  agreements: [
    [
      'avtal',
      {
        description: 'Those that are agreements alone. Absent: all.',
        schema: { const: 'ja' },
        example: 'ja',
      },
    ],
  ],
  owner: [
    [
      'resurs',
      { required: true, description: 'The area that the item is of.', schema: text, example: 'tidslinje' },
    ],
    ['id', { required: true, description: 'Id of the item.', schema: text, example: '1x2h4u9' }],
  ],
}

const inPath: Readonly<Record<string, object>> = {
  id: {
    description: 'Id of what it is about, as the API has told it.',
    schema: { $ref: `${schemaAddress}Text` },
    example: '1x2h4u9',
  },
  place: {
    description: 'Place of the file among those of the item, from 1.',
    schema: { type: 'integer', minimum: 1 },
    example: 1,
  },
}

const header = (name: keyof typeof headerParameters) => ({ $ref: `#/components/parameters/${name}` })

/** Everything that goes with a request to an address, beside its body. */
export function parametersOf({ path, described, route }: Operation): object[] {
  const places = [...path.matchAll(/:(\w+)/g)].map(([, name = '']) => ({
    name,
    in: 'path',
    required: true,
    ...inPath[name],
  }))
  const queries = (described.asks ?? []).flatMap((one) =>
    asked[one].map(([name, more]) => ({ name, in: 'query', ...more })),
  )
  if (!route) return [...places, ...queries]
  return [
    ...places,
    ...queries,
    ...(['Subject-Of-Care', 'Actor-Id', 'Actor-Type'] as const).map(header),
    ...(route.method === 'get' ? [header('View-Scopes')] : []),
    ...(route.inParts ? [header('Prefer')] : []),
    ...(route.isOnce ? [header('Idempotency-Key')] : []),
  ]
}
