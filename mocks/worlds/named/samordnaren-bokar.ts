import type { NamedWorld } from './named-world.ts'

export default {
  title: 'En vårdsamordnare bokar',
  shows: 'Fullmakt för bokning: tiderna går att se och svara på, och inget annat syns.',
  link: '?varld=petra&ombud=magdalena',
} satisfies NamedWorld
