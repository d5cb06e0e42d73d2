/** An object of JSON of which nothing more is known. */
export type Json = { readonly [key: string]: unknown }

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** What a text in JSON holds, with or without a byte order mark; undefined when it is none. */
export function parsed(answer: string): unknown {
  try {
    return JSON.parse(answer.replace(/^\uFEFF/, '')) ?? undefined
  } catch {
    return undefined
  }
}

/** The members of a list; an element that FHIR repeats may come alone, and nothing is none. */
export function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value
  return value === undefined ? [] : [value]
}

/** A text that holds something, without the blanks around it. */
export function textIn(value: unknown): string | undefined {
  return typeof value === 'string' && /[^\p{C}\p{Z}]/u.test(value) ? value.trim() : undefined
}
