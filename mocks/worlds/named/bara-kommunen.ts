import type { NamedWorld } from './named-world.ts'

export default {
  title: 'Bara kommunen',
  shows: 'Samma person när bara kommunen är ansluten: besöken hemma finns, besöken på vårdcentralen saknas.',
  link: '?kallor=kommun',
} satisfies NamedWorld
