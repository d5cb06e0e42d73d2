import { refusalOfJson } from './bounds.ts'

/**
 * What a text in JSON holds, with or without a byte order mark, or why that is not known: `not-json`, also for nothing and for
 * null, or `too-large`, and then it was not parsed. Never throws.
 */
export function parsedJson(text: string): { value: unknown } | { reason: 'not-json' | 'too-large' } {
  if (refusalOfJson(text)) return { reason: 'too-large' }
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''))
    return value === null ? { reason: 'not-json' } : { value }
  } catch {
    return { reason: 'not-json' }
  }
}
