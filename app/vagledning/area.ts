import type { Area } from '../area.ts'

export const vagledning = {
  name: 'vagledning',
  paths: { vem: () => '/kontakter/vem-ska-jag-kontakta' },
} as const satisfies Area
