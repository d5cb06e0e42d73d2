import type { LegalArea, SharedArea } from '../../app/areas.ts'
import { noteAccess } from '../platform/access-log.ts'
import { loggedIn, logIn } from '../platform/logins.ts'
import { onlySee, type Rights, rightsOf } from '../platform/rights.ts'
import { timeIn } from '../worlds/lookup.ts'
import { type Persona, personaByPersonId } from '../worlds/personas.ts'
import type { World } from '../worlds/world.ts'
import { problem } from './problem.ts'

/**
 * What a request needs: an area to see or to act in, `any` area at all, or `self`, what nobody can do for another. `from`:
 * the area that what is acted on comes from, which has to be seen as well.
 */
export type Need = { right: 'see' | 'do'; area: SharedArea | LegalArea | 'any' | 'self'; from?: SharedArea }

const actorTypes = ['subject_of_care', 'subject_of_care_agent']

export type Allowed = { actor: Persona; subject: Persona; rights: Rights }

/**
 * Whose data is asked for, and by whom; or the problem answer: 401 nobody is logged in, or another than the one who asks,
 * 400 a header is missing or has no value that there is, 403 the actor does not represent the subject, or not in this area. What an ombud sees, does
 * and is refused is noted for the person. Asked `again` of a question that is under way, nothing is noted or prolonged.
 */
export function whoAsks(
  request: Request,
  world: World,
  need: Need,
  { again = false } = {},
): Allowed | Response {
  const actor = loggedIn(world)
  if (!actor) return problem(401, 'not-logged-in')
  const subjectId = request.headers.get('Subject-Of-Care')
  const actorId = request.headers.get('Actor-Id')
  const actorType = request.headers.get('Actor-Type')
  if (!subjectId) return problem(400, 'subject-of-care-missing')
  if (!actorId || !actorType) return problem(400, 'actor-missing')
  if (!actorTypes.includes(actorType)) return problem(400, 'bad-actor-type')
  if (actorId !== actor.person.id) return problem(401, 'unknown-actor')
  const subject = personaByPersonId(subjectId)
  const rights = subject && rightsOf(world, actor, subject)
  if (!subject || !rights) return problem(403, 'subject-not-represented')
  const own = subject.id === actor.id
  if (actorType !== (own ? 'subject_of_care' : 'subject_of_care_agent')) return problem(401, 'unknown-actor')
  const narrowed = own ? previewOf(request, world, subject) : undefined
  const allowed = isAllowed(need, narrowed ?? rights, own && !narrowed)
  if (!own && need.area !== 'any' && !again) {
    const kind = allowed ? need.right : 'refused'
    const at = timeIn(world).toISOString()
    const key = request.headers.get('Idempotency-Key') ?? undefined
    noteAccess(world.key, { actor, subject: subject.id, kind, area: need.area, at, key })
  }
  if (!allowed) return problem(403, 'area-not-allowed')
  // The world that a long question was asked in may have another time by now.
  if (!again) logIn(world, actor.id)
  return { actor, subject, rights: narrowed ?? rights }
}

/**
 * `View-Scopes: tidslinje kontakter`: a person looks at the own data as an ombud with these areas would, or shows them to others. It can only
 * narrow what is seen, and nothing can be done meanwhile.
 */
function previewOf(request: Request, world: World, subject: Persona): Rights | undefined {
  const scopes = request.headers.get('View-Scopes')
  return scopes === null ? undefined : onlySee(scopes.split(' '), world, subject)
}

function isAllowed({ right, area, from }: Need, rights: Rights, own: boolean): boolean {
  if (area === 'self') return own
  if (from && !rights.may('see', from)) return false
  return area === 'any' || rights.may(right, area)
}
