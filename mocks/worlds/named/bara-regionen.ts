import type { NamedWorld } from './named-world.ts'

export default {
  title: 'Bara regionen',
  shows: 'Samma person när bara regionens källor är anslutna: hemtjänsten saknas, och källraden säger det.',
  link: '?kallor=region',
} satisfies NamedWorld
