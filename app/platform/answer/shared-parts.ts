import type * as v from 'valibot'

/** What has been checked of the answer that is being read, by schema and text; none between answers. */
let known: Map<v.GenericSchema, Map<string, unknown>> | undefined

/**
 * A schema of a part that comes again and again in one answer: the same caregiver, place or person on every
 * event. Within `withSharedParts` each such part is checked once and held once; elsewhere it is checked as ever.
 */
export function sharedPart<Schema extends v.GenericSchema>(schema: Schema): Schema {
  return {
    ...schema,
    '~run'(dataset, config) {
      if (!known) return schema['~run'](dataset, config)
      const text = JSON.stringify(dataset.value) ?? ''
      let ofSchema = known.get(schema)
      if (!ofSchema) known.set(schema, (ofSchema = new Map()))
      if (ofSchema.has(text)) return { typed: true, value: ofSchema.get(text) }
      const result = schema['~run'](dataset, config)
      if (!result.issues) ofSchema.set(text, result.value)
      return result
    },
  }
}

/** Reads one answer; its equal parts become one. `read` must not wait for anything. */
export function withSharedParts<Result>(read: () => Result): Result {
  known = new Map()
  try {
    return read()
  } finally {
    known = undefined
  }
}
