import type { ThemeName } from '../area.ts'

/** A theme of the översikt, and where it stands on a wide screen. */
export type Theme = { name: ThemeName; place: 'corner' | 'wide' | 'beside' | 'row' | 'tiles' }

/** Themes in order of relevance, which on a phone is the order they come in. */
export const themes = [
  { name: 'helped', place: 'corner' },
  { name: 'times', place: 'wide' },
  { name: 'todo', place: 'beside' },
  { name: 'messages', place: 'beside' },
  { name: 'contacts', place: 'beside' },
  { name: 'plans', place: 'row' },
  { name: 'tiles', place: 'tiles' },
] as const satisfies readonly Theme[]

/** Those whose name stands over their cards; the one card of another says it itself. */
export const namedThemes: readonly ThemeName[] = ['times', 'plans', 'tiles']
