/** Where the words of each room lie. The list itself is not needed for the first view. */
export const files = import.meta.glob<{ default: object }>('../**/texts/en.ts')
