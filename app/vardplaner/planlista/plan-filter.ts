import type { Principal } from '#platform/answer/contract.ts'
import { plainText } from '#platform/i18n/plain-text.ts'
import type { CarePlan } from '../contract.ts'

/** What to show; undefined means all. */
export type PlanFilter = { kind: string | undefined; principal: Principal | undefined }

const principals = ['region', 'kommun', 'privat'] as const

/** The filter that an address holds (`typ`, `organisation`), and the words of it that no plan can have. */
export function filterOfParams(params: URLSearchParams): { filter: PlanFilter; unknown: string[] } {
  const [kind, word] = [params.get('typ') ?? undefined, params.get('organisation') ?? undefined]
  const principal = principals.find((one) => one === word)
  const isKind = kind === undefined || /^[A-ZÅÄÖ]{1,12}$/.test(kind)
  return {
    filter: { kind: isKind ? kind : undefined, principal },
    unknown: [isKind ? undefined : kind, principal ? undefined : word].filter((one) => one !== undefined),
  }
}

/** Plans that pass the filter and hold every word of `text`, somewhere in what the page can show of them. */
export function findPlans(
  plans: readonly CarePlan[],
  { kind, principal }: PlanFilter,
  text: string,
  wordsOf: (plan: CarePlan) => string,
): CarePlan[] {
  const wanted = plainText(text).split(/\s+/).filter(Boolean)
  return plans.filter((plan) => {
    if (kind !== undefined && plan.typeOfCarePlan !== kind) return false
    if (principal !== undefined && plan.source.careGiver.principal !== principal) return false
    const held = wanted.length > 0 ? plainText(`${wordsOf(plan)}\n${heldBy(plan)}`) : ''
    return wanted.every((word) => held.includes(word))
  })
}

function heldBy({ title, responsible, source, participatingCareUnits, structured }: CarePlan): string {
  return [
    title,
    responsible?.name,
    source.careGiver.name,
    source.careUnit?.name,
    ...participatingCareUnits.map(({ name }) => name),
    structured?.purpose,
    ...(structured?.goals ?? []).map(({ description }) => description),
    ...(structured?.activities ?? []).map((activity) => activity.title),
    ...(structured?.wishes ?? []),
  ].join('\n')
}

/** The parts of the page. */
export type PlanGroup = NonNullable<CarePlan['status']> | 'unsaid'

/** In which part of the page a plan stands. The national contract does not say if a plan is in force: neither do we. */
export function groupOf({ status }: CarePlan): PlanGroup {
  return status ?? 'unsaid'
}
