/**
 * What is being written, in memory alone, so that a log-in that ends in the middle of it takes nothing away. Kept by form,
 * person and actor, and forgotten at every change of person and when somebody logs out.
 */
export const drafts = new Map<string, unknown>()

export function forgetDrafts(): void {
  drafts.clear()
}

/** True when something of a form is still there. */
export const hasDrafts = () => drafts.size > 0
