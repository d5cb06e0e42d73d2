import type { NamedWorld } from './named-world.ts'

export default {
  title: 'Pappa till en femtonåring',
  shows:
    'Vården har beslutat om förlängd tillgång: pappan ser tider och kontakter, och sidan säger varför inget mer.',
  link: '?varld=karl&ombud=tonaring',
} satisfies NamedWorld
