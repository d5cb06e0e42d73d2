/** For tests: somebody, whose data is shown, and what by law may be done about who reads it. The one table of this. */
export type SharingRight = 'see' | 'log' | 'give' | 'end' | 'block'

export const sharingRights: readonly {
  who: string
  /** The link of the one who is logged in, and whom they represent; absent: the own data. */
  world: string
  of?: { id: 'leo' | 'tonaring' | 'ove' | 'birgitta'; name: string }
  may: readonly SharingRight[]
}[] = [
  { who: 'the person', world: 'varld=birgitta', may: ['see', 'log', 'give', 'end', 'block'] },
  {
    who: 'a guardian of a child under 13',
    world: 'varld=magdalena',
    of: { id: 'leo', name: 'Leo Hult' },
    may: ['see', 'log', 'give', 'end'],
  },
  {
    who: 'a guardian of a child of 13 to 17',
    world: 'varld=karl',
    of: { id: 'tonaring', name: 'Vilmer Ask' },
    may: [],
  },
  {
    who: 'a god man',
    world: 'varld=kerstin',
    of: { id: 'ove', name: 'Ove Strand' },
    may: ['see', 'log'],
  },
  {
    who: 'one who is appointed',
    world: 'varld=tove',
    of: { id: 'birgitta', name: 'Birgitta Sand' },
    may: [],
  },
]
