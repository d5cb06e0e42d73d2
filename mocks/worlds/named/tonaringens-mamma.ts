import type { NamedWorld } from './named-world.ts'

export default {
  title: 'Mamma till en femtonåring',
  shows: 'Vårdnadshavaren ser bara en del från 13 år.',
  link: '?varld=jenny&ombud=tonaring',
} satisfies NamedWorld
