import * as v from 'valibot'
import { now } from '#platform/clock/clock.ts'
import { ApiError } from '#platform/http/api-error.ts'
import { ask, type Request } from '#platform/http/door.ts'
import type { Who } from '#platform/http/who.ts'
import { answerEnvelopeSchema } from './contract.ts'

/**
 * Fetches one resource and checks it against its contract.
 * Throws `ApiError`, or the abort reason when the caller lost interest.
 */
export async function getResource<Schema extends v.GenericSchema>(
  resource: string,
  schema: Schema,
  request: Omit<Request, 'body'> = {},
): Promise<v.InferOutput<Schema>> {
  return checked(resource, schema, await json(resource, request))
}

/** Sends something about a person and checks the answer. Never repeated by itself. Fails as `getResource`. */
export async function postResource<Schema extends v.GenericSchema>(
  resource: string,
  schema: Schema,
  request: Request & { body: unknown },
): Promise<v.InferOutput<Schema>> {
  return checked(resource, schema, await json(resource, request))
}

/** A file as it came. `mediaType` is what the platform calls it, which may be wrong. */
export type FetchedFile = { bytes: Uint8Array<ArrayBuffer>; mediaType: string }

/** Fetches a file. Nothing of it has been checked. Fails as `getResource`. */
export async function getFile(resource: string, request: Request & { who: Who }): Promise<FetchedFile> {
  return ask(resource, request, async (response) => ({
    bytes: new Uint8Array(await response.arrayBuffer()),
    mediaType: response.headers.get('Content-Type') ?? '',
  }))
}

/** Everything that an answer says around its items is kept until it is read; see `readAnswer`. */
const unreadSchema = v.looseObject(answerEnvelopeSchema.entries)

/** An answer whose items have not been read, and when it reached this browser, by the platform's clock (ISO 8601, UTC). */
export type UnreadAnswer = v.InferOutput<typeof unreadSchema> & { fetchedAt: string }

/** Fetches an answer with many items, which are left as they came. Fails as `getResource`. */
export async function getAnswer(resource: string, request: Request & { who: Who }): Promise<UnreadAnswer> {
  const answer = await getResource(resource, unreadSchema, request)
  return { ...answer, fetchedAt: now().toISOString() }
}

/** A body by its schema. Throws `ApiError` with the path of the first field that is wrong. */
export function checked<Schema extends v.GenericSchema>(
  resource: string,
  schema: Schema,
  body: unknown,
): v.InferOutput<Schema> {
  const result = v.safeParse(schema, body)
  if (!result.success) throw new ApiError('wrong-shape', resource, { path: pathOf(result.issues[0]) })
  return result.output
}

/** Where in what was read something was wrong, `items.0.start`; empty for all of it. */
export function pathOf(issue: v.BaseIssue<unknown>): string {
  return v.getDotPath(issue) ?? ''
}

async function json(resource: string, request: Request): Promise<unknown> {
  return ask(resource, request, async (response) => {
    const text = await response.text()
    try {
      return JSON.parse(text)
    } catch {
      throw new ApiError('not-json', resource, { status: response.status })
    }
  })
}
