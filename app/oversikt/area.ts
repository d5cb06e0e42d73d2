import type { Area } from '../area.ts'

/** The start page. Its page comes with the first view; see `app/Pages.tsx`. */
export const oversikt = {
  name: 'oversikt',
  paths: { oversikt: () => '/' },
  menu: { icon: 'home', phone: true },
} as const satisfies Area
