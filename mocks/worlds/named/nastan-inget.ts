import type { NamedWorld } from './named-world.ts'

export default {
  title: 'En nykomling',
  shows: 'Nästan inget hos någon källa: så ser sidan ut när den är tom på riktigt.',
  link: '?varld=nykomling',
} satisfies NamedWorld
