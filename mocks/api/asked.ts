import type { Question } from '../platform/gather.ts'
import type { Persona } from '../worlds/personas.ts'

/** What is asked, by whom, and what came with it. */
export type Asked = Question & {
  actor: Persona
  id: string
  place: string
  search: URLSearchParams
  body: unknown
  /** `Idempotency-Key` of what is sent to be done once. */
  key: string
}
