import type { Persona } from '../worlds/personas.ts'
import { problem } from './problem.ts'

/**
 * Checks whose data is asked for and by whom. Undefined when the actor may ask, else the problem answer:
 * 400 a header is missing, 401 the actor is not the one logged in, 403 the actor does not represent the subject.
 */
export function refusal(request: Request, persona: Persona) {
  const subject = request.headers.get('Subject-Of-Care')
  const actorId = request.headers.get('Actor-Id')
  const actorType = request.headers.get('Actor-Type')
  if (!subject) return problem(400, 'subject-of-care-missing')
  if (!actorId || !actorType) return problem(400, 'actor-missing')
  if (actorId !== persona.person.id || actorType !== 'subject_of_care') return problem(401, 'unknown-actor')
  if (subject !== persona.person.id) return problem(403, 'subject-not-represented')
  return undefined
}
