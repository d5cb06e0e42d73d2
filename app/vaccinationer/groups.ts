import { plainText } from '#platform/i18n/plain-text.ts'
import type { Vaccination } from './contract.ts'
import { nameOf, wordsOfAll } from './names.ts'

/** Doses of one vaccine or disease, the latest first. `name`: as the sources say it; without one they do not say what it is. */
export type VaccineGroup = { key: string; name: string | undefined; doses: Vaccination[]; targets: string[] }

/** Names that differ only in how they are written are one. Notes stand by themselves, as what nobody has named does. */
const keyOf = (one: Vaccination) =>
  plainText(nameOf(one) ?? (one.note ? '?note' : '?'))
    .replaceAll(/\s+/g, ' ')
    .trim()

/** By what they are against, that with the latest dose first. What two sources call by other words stays apart. */
export function groupsOf(vaccinations: readonly Vaccination[]): VaccineGroup[] {
  const groups = new Map<string, VaccineGroup>()
  for (const one of vaccinations) {
    const key = keyOf(one)
    const known = groups.get(key)
    if (known) known.doses.push(one)
    else groups.set(key, { key, name: nameOf(one), doses: [one], targets: [] })
  }
  return [...groups.values()].map((group) => ({ ...group, targets: targetsOf(group) }))
}

/** The diseases, when they say more than the name does. */
function targetsOf({ key, doses }: VaccineGroup): string[] {
  const targets = wordsOfAll(doses.flatMap((one) => one.targets))
  return targets.every((one) => key.includes(plainText(one))) ? [] : targets
}

/** The group that one vaccination is of. */
export const groupWith = (vaccinations: readonly Vaccination[], id: string): VaccineGroup | undefined =>
  groupsOf(vaccinations).find(({ doses }) => doses.some((one) => one.id === id))
