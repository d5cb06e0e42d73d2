import { healthAroundSchema } from '../../app/halsa/contract.ts'
import { sinceAroundSchema } from '../../app/sedan-sist/contract.ts'
import { timelineAroundSchema } from '../../app/tidslinje/contract.ts'

/** What some answers say around their items, beyond every answer. */
export const aroundSchemas = {
  tidslinje: timelineAroundSchema,
  vardhandelser: timelineAroundSchema,
  halsa: healthAroundSchema,
  'sedan-sist': sinceAroundSchema,
} as const

export type AroundName = keyof typeof aroundSchemas
