import type { ReactNode } from 'react'

/** In the order of the page. */
export const groups = ['Grunden', 'Sidan', 'Ytor och listor', 'Besked och tecken', 'Välja och göra'] as const

/** A part of the portal as the catalogue shows it. One file in `mocks/parts` has one as its default export. */
export type Part = {
  /** What we call it when we talk of it. */
  title: string
  group: (typeof groups)[number]
  /** What `app/ui` exports it as, or the style sheet it stands in. */
  names: readonly string[]
  /** When to use it, in a line. */
  when: string
  /** Where it mostly stands, when that is not the page itself: some colours are only seen on the ground they are made for. */
  ground?: 'surface'
  states: readonly State[]
}

export type State = {
  name: string
  /** What else there is to know of this state. */
  note?: string
  show: ReactNode
  /** To be looked at only: as part of the page it would be a second h1, or a landmark that leads nowhere. */
  picture?: true
}
