/** An object of JSON of which nothing more is known. */
export type Json = { readonly [key: string]: unknown }

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
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
