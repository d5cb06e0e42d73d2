import type { Fact, Note, Thing } from './state.ts'

/** What was said of one field before, and what is said now. Without either it was, or is, not said. */
export type FieldChange = Omit<Fact, 'value' | 'isSign'> & {
  before?: string | undefined
  after?: string | undefined
}

/**
 * - `new`: it was not there · `moved`: it has another start · `cancelled`: it is called off · `changed`: something else is said of it
 * - `gone`: its source has it no more
 */
type ChangeKind = 'new' | 'moved' | 'cancelled' | 'changed' | 'gone'

/** One difference between two states: a thing, told once. */
export type Change = Pick<
  Thing,
  'area' | 'id' | 'page' | 'what' | 'title' | 'start' | 'source' | 'at' | 'by'
> & {
  kind: ChangeKind
  fields: readonly FieldChange[]
  /** What its source has written of it since. */
  notes: readonly Note[]
}
