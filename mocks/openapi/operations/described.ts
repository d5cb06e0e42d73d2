import type { GenericSchema } from 'valibot'

/** What narrows a question in an address. */
export type Asks = 'window' | 'latest' | 'agreements' | 'owner'

/** Codes of what is refused, by status, beside those that every address may answer. */
export type Refusals = {
  readonly [status in 400 | 401 | 403 | 404 | 409 | 422 | 500 | 502 | 503 | 504]?: readonly string[]
}

/** What is said of one address beside what its route says. */
export type Described = {
  /** What it does, for developers, in a sentence. */
  does: string
  /** What one should know more. */
  more?: string
  /** The answer: its body, items in the envelope of every answer, or a file. */
  answers: GenericSchema | { item: GenericSchema; around?: GenericSchema } | 'file'
  /** The body that is sent. */
  takes?: GenericSchema
  asks?: readonly Asks[]
  refuses?: Refusals
  /** When it answers 207: some have got it and some have not. */
  partly?: string
}

/** Without `answers` where that stands among what the portal reads, in `mocks/kontroll/resources.ts`. */
type Description = Omit<Described, 'answers'> & Partial<Pick<Described, 'answers'>>

/** Descriptions by method and path, as in `GET tidslinje/:id`. */
export type Descriptions = Readonly<Record<string, Description>>

/** When a source could not take what is sent. */
export const sourceFails: Refusals = { 502: ['source-refused'], 504: ['source-silent'] }
/** When there is no such file, or it may be with a source that did not answer. */
export const noFile: Refusals = { 404: ['no-document'], 502: ['source-refused'] }
/** When there is no such plan, or it takes nothing of this kind. */
export const noPlan: Refusals = { 404: ['no-such-plan'] }
/** Why nothing is done about a meeting. */
export const meetingIsOff = ['plan-ended', 'no-meeting', 'meeting-cancelled', 'meeting-over'] as const
