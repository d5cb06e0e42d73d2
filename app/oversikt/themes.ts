import type { ThemeName } from '../area.ts'

/** A theme of the översikt, and where it stands on a wide screen. */
export type Theme = { name: ThemeName; place: 'wide' | 'beside' | 'row' }

/** Themes in order of relevance, which on a phone is the order they come in. */
export const themes = [
  { name: 'times', place: 'wide' },
  { name: 'contacts', place: 'beside' },
  { name: 'ombud', place: 'beside' },
  { name: 'plans', place: 'row' },
] as const satisfies readonly Theme[]
