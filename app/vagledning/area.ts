import type { Area } from '../area.ts'

export const vagledning = {
  name: 'vagledning',
  paths: { vem: () => '/kontakter/vem-ska-jag-kontakta' },
  unlisted: true,
} as const satisfies Area
