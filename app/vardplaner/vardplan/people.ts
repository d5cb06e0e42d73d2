import type { Participant, PlanStructure } from '../contract.ts'

export type Person = Participant & { isMain: boolean }

/** Two tellings of one and the same: they may not have different numbers. */
const isSame = (a: Participant, b: Participant) =>
  a.name === b.name && (!a.phone || !b.phone || a.phone === b.phone)

const own = ({ party }: Participant) => Number(party === 'resident')

/** Those who take part, each once: the one who answers for all of it first, and the person whose plan it is last. */
export function peopleOf({ participants, mainResponsible: main }: PlanStructure): Person[] {
  const found = main && participants.find((one) => isSame(one, main))
  const first = main && { ...main, role: found?.role ?? main.role, unit: found?.unit ?? main.unit }
  return [
    ...(first ? [{ ...first, phone: main.phone ?? found?.phone, isMain: true }] : []),
    ...participants
      .filter((one) => one !== found)
      .toSorted((a, b) => own(a) - own(b))
      .map((one) => ({ ...one, isMain: false })),
  ]
}
