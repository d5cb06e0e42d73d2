import type { NamedWorld } from './named-world.ts'

export default {
  title: 'Tove utan stöd i lag',
  shows: 'Så är det i dag: lagen tillåter inte att utsedda ombud ser något, och sidan säger det i ord.',
  link: '?varld=tove#/person',
} satisfies NamedWorld
