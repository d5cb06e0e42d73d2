import type { NamedWorld } from './named-world.ts'

export default {
  title: 'Birgitta får en fråga om samtycke',
  shows:
    'Kommunen frågar om hemtjänsten får läsa beslutet. Innan hon svarat ja nekas de, och det står i loggen. Säg ja, se i loggen att de läser, avsluta, och se att de nekas igen. Med nu=2026-08-20 har hon ansökt, och med nu=2026-09-05 har hon fått beslut och besked om att kommunen delar.',
  link: '?kan=ge-samtycke#/delning',
} satisfies NamedWorld
