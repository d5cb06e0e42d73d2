import type { NamedWorld } from './named-world.ts'

export default {
  title: 'Ingen vet var något finns',
  shows: 'Engagemangsindex svarar inte. Varje del säger det, och 1177 och 112 står kvar.',
  link: '?fel=index:nere',
} satisfies NamedWorld
