import type { NamedWorld } from './named-world.ts'

export default {
  title: 'Kommunen är långsam',
  shows:
    'Kommunen svarar efter tio sekunder. Sidan säger att den väntar, och ingenting flyttar sig när svaret kommer.',
  link: '?fel=sjostads-kommun:langsam-10',
} satisfies NamedWorld
