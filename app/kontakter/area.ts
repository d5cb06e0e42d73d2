import type { Area } from '../area.ts'

export const kontakter = {
  name: 'kontakter',
  paths: {
    kontakter: () => '/kontakter',
    begaran: () => '/kontakter/fast-vardkontakt',
  },
  asks: () => ({ resource: 'kontakter' }),
  card: { theme: 'contacts', order: 1, load: () => import('./kort/KontakterKort.tsx'), room: 'small' },
  access: 'shared',
  menu: { order: 3, icon: 'contacts', phone: true },
} as const satisfies Area
