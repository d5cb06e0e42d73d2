import type { NamedWorld } from './named-world.ts'

export default {
  title: 'Översikten som en ström',
  shows: 'Varianten där allt på översikten kommer i en enda ström.',
  link: '?variant=oversikt-strom',
} satisfies NamedWorld
