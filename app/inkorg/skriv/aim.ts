import type { Letter, Receivers } from '../contract.ts'

/** What a letter is aimed at by its address: some units, and what it is about. */
export type Aim = {
  units: readonly string[]
  cannot: Receivers['cannot']
  about?: Letter['about']
  /** Of a plan or an agreement: what it is called. */
  title?: string
}

/** What an id in the address aims at; undefined for none, and `unknown` for what may be a time. */
export function aimOf({ units, teams }: Receivers, to: string): Aim | 'unknown' | undefined {
  if (to === '') return undefined
  if (units.some(({ id }) => id === to)) return { units: [to], cannot: [] }
  const team = teams.find(({ id }) => id === to)
  if (!team) return 'unknown'
  const { id, kind, title, cannot } = team
  return { units: team.units, cannot, about: { kind, id }, title }
}
