import type { Area } from '../area.ts'

export const kontakter = {
  name: 'kontakter',
  paths: {
    kontakter: () => '/kontakter',
    begaran: () => '/kontakter/fast-vardkontakt',
  },
  asks: () => ({ resource: 'kontakter' }),
  card: { theme: 'contacts', load: () => import('./kort/KontakterKort.tsx'), room: 'small' },
  access: 'shared',
  menu: { icon: 'contacts', phone: true },
} as const satisfies Area
