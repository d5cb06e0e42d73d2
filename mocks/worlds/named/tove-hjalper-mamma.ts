import type { NamedWorld } from './named-world.ts'

export default {
  title: 'Tove hjälper sin mamma',
  shows: 'Dottern i ombudsläge: tider, kontakter och att göra, men inte planer och överenskommelser.',
  link: '?varld=tove&ombud=birgitta',
} satisfies NamedWorld
