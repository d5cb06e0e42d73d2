import * as v from 'valibot'
import { firstWord } from '#platform/http/door.ts'
import { type Answer, sourceSchema, type Unreadable } from './contract.ts'
import { checked, pathOf, type UnreadAnswer } from './fetch.ts'
import { noteReading } from './readings.ts'
import { withSharedParts } from './shared-parts.ts'

/** What an answer holds: the schema of its items, and of what it says around them beyond every answer. */
export type AnswerShape<Item extends v.GenericSchema, Around extends object> = {
  item: Item
  around?: v.GenericSchema<unknown, Around>
}

/** An answer and when it reached this browser, by the platform's clock (ISO 8601, UTC). */
export type FetchedAnswer<Item> = Answer<Item> & { fetchedAt: string }

/** What has been read of each answer: many parts of a page ask for the same. */
const known = new WeakMap<UnreadAnswer, Map<v.GenericSchema, unknown>>()

/**
 * Reads an answer by its contract. Each item is checked on its own: one that breaks the contract is named in `unreadable`
 * with its source, and the others live. Throws `ApiError` when what stands around the items is wrong.
 */
export function readAnswer<Item extends v.GenericSchema, Around extends object>(
  resource: string,
  { item, around }: AnswerShape<Item, Around>,
  answer: UnreadAnswer,
): FetchedAnswer<v.InferOutput<Item>> & Around {
  const ofAnswer = known.get(answer) ?? new Map<v.GenericSchema, unknown>()
  known.set(answer, ofAnswer)
  const before = ofAnswer.get(item) as (FetchedAnswer<v.InferOutput<Item>> & Around) | undefined
  // Told once: those who hear of it draw anew, and read again.
  if (before instanceof Error) throw before
  if (before) return before
  const { processingStatus, logId, withheld, fetchedAt } = answer
  const { items, unreadable } = withSharedParts(() => readItems(resource, item, answer.items))
  noteReading(answer, unreadable)
  const read = {
    // Without a schema of it, nothing more is said around the items.
    ...((around ? aroundIn(answer) : {}) as Around),
    processingStatus,
    logId,
    ...(withheld && { withheld }),
    fetchedAt,
    items,
    unreadable: [...answer.unreadable, ...unreadable],
  }
  ofAnswer.set(item, read)
  return read

  function aroundIn(whole: UnreadAnswer) {
    try {
      return around && checked(resource, around, whole)
    } catch (error) {
      noteReading(whole, [...unreadable, { contract: firstWord(resource), path: '', reason: 'wrong-shape' }])
      ofAnswer.set(item, error)
      throw error
    }
  }
}

function readItems<Item extends v.GenericSchema>(resource: string, schema: Item, all: unknown[]) {
  const items: v.InferOutput<Item>[] = []
  const unreadable: Unreadable[] = []
  const ids = new Set<string>()
  for (const [index, raw] of all.entries()) {
    const result = v.safeParse(schema, raw)
    const id = result.success ? idOf(result.output) : undefined
    if (!result.success) {
      unreadable.push(unreadableItem(resource, index, raw, pathOf(result.issues[0]), result.issues[0].type))
    } else if (id !== undefined && ids.has(id)) {
      // Two things cannot be told apart by one id; the second is named instead of shown as the first.
      unreadable.push(unreadableItem(resource, index, raw, 'id', 'duplicate-id'))
    } else {
      items.push(result.output)
      if (id !== undefined) ids.add(id)
    }
  }
  return { items, unreadable }
}

function idOf(item: unknown): string | undefined {
  return typeof item === 'object' && item && 'id' in item && typeof item.id === 'string' ? item.id : undefined
}

function unreadableItem(
  resource: string,
  index: number,
  raw: unknown,
  path: string,
  reason: string,
): Unreadable {
  const source = v.safeParse(v.object({ source: sourceSchema }), raw)
  return {
    contract: firstWord(resource),
    path: `items[${index}]${path && `.${path}`}`,
    reason,
    ...(source.success && { sourceName: source.output.source.careGiver.name }),
  }
}
