import * as v from 'valibot'
import { type Important, mostImportant } from '../../app/overenskommelser/contract.ts'
import type { Question } from '../platform/gather.ts'
import type { Rights } from '../platform/rights.ts'
import type { World } from '../worlds/world.ts'
import { ownWords } from '../platform/own-words.ts'
import { timeIn } from '../worlds/lookup.ts'
import { personKey } from '../worlds/per-world.ts'
import { json } from './faulty.ts'
import { problem } from './problem.ts'

/**
 * What `POST /api/viktigt` takes.
 * - `text`: the words; empty takes them away
 */
export const bodySchema = v.object({ text: v.pipe(v.string(), v.trim(), v.maxLength(mostImportant)) })

/** Where the platform may keep it. A young person's own words stay with that person, and nobody else writes over them. */
const mayKnowOf = (world: World, rights: Rights | undefined) =>
  world.capabilities.includes('write-important') && !rights?.keepsBack.includes('important')

/** `GET /api/viktigt`: what the person has written. 403 where the platform may not keep it. */
export async function viktigt({ world, persona, rights }: Question): Promise<Response> {
  if (!mayKnowOf(world, rights)) return problem(403, 'not-allowed')
  return json(ownWords.get(personKey(world, persona)) ?? ({} satisfies Important))
}

/** `POST /api/viktigt`: keeps it, or with an empty text takes it away. 403 as above, 400 for what is no text or too long. */
export async function skrivViktigt(question: Question, body: unknown): Promise<Response> {
  const { world, persona, rights } = question
  if (!mayKnowOf(world, rights)) return problem(403, 'not-allowed')
  const parsed = v.safeParse(bodySchema, body)
  if (!parsed.success) return problem(400, 'bad-text')
  const { text } = parsed.output
  ownWords.set(personKey(world, persona), text ? { text, writtenAt: timeIn(world).toISOString() } : undefined)
  return viktigt(question)
}
