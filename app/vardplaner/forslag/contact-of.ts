import { sourceName } from '#platform/answer/ItemSource.tsx'
import type { CarePlan } from '../contract.ts'

/** Whom to ask about a plan: who is responsible for it, else its unit, with a number where one of them has it. */
export function contactOf({ structured, responsible, source }: CarePlan): { name: string; phone?: string } {
  const main = structured?.mainResponsible
  const phone = main?.phone ?? source.careUnit?.phone
  const name = main?.name ?? responsible?.name ?? sourceName(source)
  return { name, ...(phone && { phone }) }
}
