import * as v from 'valibot'
import type { Representation } from '../../app/ombud/contract.ts'
import type { AccessEntry } from '../../app/ombud/logg/contract.ts'
import type { Candidate } from '../../app/ombud/utse/contract.ts'
import { type Answer, dateSchema } from '#platform/answer/contract.ts'
import { sharedAreas } from '../../app/areas.ts'
import { regionStorstaden } from '../catalogue/region-storstaden.ts'
import { accessesOf } from '../platform/access-log.ts'
import { ageOf } from '../platform/age.ts'
import { answerOf } from '../platform/answer.ts'
import { gather, type Question } from '../platform/gather.ts'
import { capabilitiesOf, notProtected, openedIn, protectedFrom } from '../platform/rights.ts'
import { type RegisterEntry, setEntry } from '../producers/ombud-register.ts'
import { recordsIn } from '../producers/records-in.ts'
import { dayIn, timeIn } from '../worlds/lookup.ts'
import { type Persona, personaByNumber, personaByPersonId } from '../worlds/personas.ts'
import { json } from './faulty.ts'
import { problem } from './problem.ts'
import { itemId, sourceOf } from './source.ts'

/** `GET /api/ombud`: from the project's own contract Representations, with what each opens today. */
export async function ombud(question: Question): Promise<Answer<Representation>> {
  const representations = await gather('Representations', question)
  const { world, persona } = question
  const mayBeTold = notProtected(representations.items.map(({ item }) => item))
  const items = representations.items
    .filter(({ item }) => mayBeTold(item))
    .map(({ producer, item }) => {
      const { header, otherId, internalNotes: _, name, ...body } = openedIn(world, persona, item)
      const known = personaByNumber(otherId)?.person
      const other = known?.id
      return {
        id: itemId(producer, 'representation', header.documentId),
        ...body,
        ...(name && !known?.protectedIdentity && { name }),
        ...(item.direction === 'by-me' && other && { personId: other }),
        source: sourceOf(producer, header),
      }
    })
  return answerOf(items, representations)
}

/** `GET /api/ombud/logg`: what each ombud has seen, done and been refused, latest first. */
export async function ombudslogg({ world, persona }: Question): Promise<Response> {
  const entries = accessesOf(world.key, persona.id).map((one, index): AccessEntry => ({
    id: `${one.at} ${index}`,
    ...(!one.actor.person.protectedIdentity && { name: nameOf(one.actor) }),
    at: one.at,
    kind: one.kind,
    area: one.area,
    ...(one.did && { did: one.did }),
  }))
  return json({ entries })
}

/**
 * What `POST /api/ombud/sok` takes.
 * - `personnummer`: twelve digits; it stands in a body, never in an address
 */
export const searchSchema = v.object({ personnummer: v.pipe(v.string(), v.regex(/^\d{12}$/)) })

/** `POST /api/ombud/sok`: who has a personnummer. 400 for what is none, 403 where nobody can be appointed. */
export async function sokOmbud(question: Question, body: unknown): Promise<Response> {
  const parsed = v.safeParse(searchSchema, body)
  if (!mayAppoint(question)) return problem(403, 'not-allowed')
  if (!parsed.success) return problem(400, 'bad-number')
  return json(candidateOf(question, parsed.output.personnummer))
}

function candidateOf(question: Question, personnummer: string): Candidate {
  const found = personaByNumber(personnummer)
  if (!found) return { outcome: 'unknown' }
  if (found.id === question.persona.id) return { outcome: 'self' }
  if (protectedFrom(recordsOf(question)).has(personnummer)) return { outcome: 'unknown' }
  if (found.person.protectedIdentity) return { outcome: 'protected' }
  if (ageOf(personnummer, dayIn(question.world)) !== 'adult') return { outcome: 'minor' }
  const already = recordsOf(question).some(
    ({ direction, status, otherId }) =>
      direction === 'for-me' && status === 'active' && otherId === personnummer,
  )
  if (already) return { outcome: 'already' }
  return { outcome: 'found', person: found.person.id, name: nameOf(found) }
}

/**
 * What an ombud may see and do: something to see, and nothing to do in what is not seen.
 * - `area`: its name · `see`: whether it may be read · `do`: whether something may be done in it
 */
const scopesSchema = v.pipe(
  v.array(v.object({ area: v.picklist(sharedAreas), see: v.boolean(), do: v.boolean() })),
  v.check((scopes) => scopes.some(({ see }) => see), 'nothing to see'),
  v.check((scopes) => scopes.every((scope) => scope.see || !scope.do), 'nobody acts in what is not seen'),
)
const rightsSchema = {
  /** Each area by itself. */
  scopes: scopesSchema,
  /** The last day; not one that has been. Absent: until it is ended. */
  validTo: v.optional(dateSchema),
}
/**
 * What `POST /api/ombud` takes.
 * - `person`: opaque id of whom is appointed, as `POST /api/ombud/sok` tells it
 */
export const appointSchema = v.object({ person: v.string(), ...rightsSchema })
/** What `POST /api/ombud/{id}` takes: all rights from now on. */
export const changeSchema = v.object(rightsSchema)

/** `POST /api/ombud`: appoints an ombud from today. 403 where the platform may not, 400 for what makes no ombud. */
export async function utseOmbud(question: Question, body: unknown): Promise<Response> {
  if (!mayAppoint(question)) return problem(403, 'not-allowed')
  const parsed = v.safeParse(appointSchema, body)
  const other = parsed.success ? personaByPersonId(parsed.output.person) : undefined
  if (!parsed.success || !other) return problem(400, 'bad-appointment')
  const { scopes, validTo } = parsed.output
  if (candidateOf(question, other.person.personnummer).outcome !== 'found' || isPast(question, validTo)) {
    return problem(400, 'bad-appointment')
  }
  setEntry(question.world.key, {
    documentId: `utsett-${question.persona.id}-${other.id}-${timeIn(question.world).getTime()}`,
    of: partyOf(question.persona),
    by: partyOf(other),
    scopes,
    validFrom: dayIn(question.world),
    validTo,
    status: 'active',
    authorTime: timeIn(question.world).toISOString(),
  })
  return json({ outcome: 'done' })
}

/** `POST /api/ombud/{id}`: other rights for one who is appointed. 403, 400 and 404 as one expects. */
export async function andraOmbud(question: Question, id: string, body: unknown): Promise<Response> {
  if (!mayAppoint(question)) return problem(403, 'not-allowed')
  const parsed = v.safeParse(changeSchema, body)
  if (!parsed.success || isPast(question, parsed.output.validTo)) return problem(400, 'bad-appointment')
  return changed(question, id, 'for-me', { ...parsed.output, validTo: parsed.output.validTo })
}

/** `POST /api/ombud/{id}/aterkalla`: ends an appointment at once, by either person, whatever the platform may otherwise do. */
export async function aterkallaOmbud(question: Question, id: string): Promise<Response> {
  return changed(question, id, undefined, { status: 'ended', validTo: dayIn(question.world) })
}

function changed(
  question: Question,
  id: string,
  direction: 'for-me' | undefined,
  change: Partial<RegisterEntry>,
): Response {
  const record = recordsOf(question).find(
    ({ header }) => itemId(regionStorstaden, 'representation', header.documentId) === id,
  )
  const other = personaByNumber(record?.otherId)
  const wrongWay = direction !== undefined && record?.direction !== direction
  if (!record || !other || wrongWay || record.relationType !== 'appointed' || record.status === 'ended') {
    return problem(404, 'no-such-ombud')
  }
  const [me, them] = [partyOf(question.persona), partyOf(other)]
  setEntry(question.world.key, {
    documentId: record.header.documentId,
    of: record.direction === 'for-me' ? me : them,
    by: record.direction === 'for-me' ? them : me,
    scopes: record.scopes,
    validFrom: record.validFrom,
    validTo: record.validTo,
    status: record.status,
    authorTime: timeIn(question.world).toISOString(),
    ...change,
  })
  return json({ outcome: 'done' })
}

function recordsOf({ world, persona }: Question) {
  return recordsIn(world, persona, 'region-storstaden').Representations ?? []
}

const mayAppoint = ({ world, persona }: Question) => capabilitiesOf(world, persona).includes('appoint-ombud')
const isPast = (question: Question, validTo = '9999') => validTo < dayIn(question.world)
const nameOf = ({ person }: Persona) => `${person.givenName} ${person.familyName}`
const partyOf = (persona: Persona) => ({ personnummer: persona.person.personnummer, name: nameOf(persona) })
