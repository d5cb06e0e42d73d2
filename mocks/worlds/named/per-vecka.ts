import type { NamedWorld } from './named-world.ts'

export default {
  title: 'Tidslinjen per vecka',
  shows: 'Varianten där tidslinjens lista är delad i veckor i stället för månader.',
  link: '?variant=tidslinje-vecka#/tidslinje',
} satisfies NamedWorld
