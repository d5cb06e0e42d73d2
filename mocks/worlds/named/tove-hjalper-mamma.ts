import type { NamedWorld } from './named-world.ts'

export default {
  title: 'Tove hjälper sin mamma',
  shows:
    'Dottern i ombudsläge, där plattformen får ha utsedda ombud: tider, meddelanden, kontakter och att göra, men inte planer och överenskommelser.',
  link: '?varld=tove&kan=utse-ombud&ombud=birgitta',
} satisfies NamedWorld
