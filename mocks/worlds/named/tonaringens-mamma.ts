import type { NamedWorld } from './named-world.ts'

export default {
  title: 'Mamma till en femtonåring',
  shows: 'Från 13 år ser en vårdnadshavare inget utan ett beslut av vården. Sidan säger varför.',
  link: '?varld=jenny#/person',
} satisfies NamedWorld
