import type { ThemeName } from '../area.ts'

/** A theme of the översikt: what it is drawn as on a wide screen, and about how high it is in a narrow column, in rem; 0 where it never is. */
export type Theme = {
  name: ThemeName
  place: 'corner' | 'wide' | 'card' | 'row' | 'tiles'
  height: number
}

/** Themes in order of relevance, which on a phone is the order they come in, unless the reader has chosen another. */
export const themes = [
  { name: 'helped', place: 'corner', height: 0 },
  { name: 'times', place: 'wide', height: 0 },
  { name: 'todo', place: 'card', height: 14 },
  { name: 'since', place: 'card', height: 17 },
  { name: 'messages', place: 'card', height: 14 },
  { name: 'contacts', place: 'card', height: 14 },
  { name: 'plans', place: 'row', height: 32 },
  { name: 'tiles', place: 'tiles', height: 50 },
] as const satisfies readonly Theme[]

/** True of those that the reader can move and fold away. Whom one helps, and what is next, are always there, and first. */
export const isMoved = ({ height }: Theme) => height > 0

/** Those whose name stands over their cards; the one card of another says it itself. */
export const namedThemes: readonly ThemeName[] = ['times', 'plans', 'tiles']
