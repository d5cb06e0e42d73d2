import type { NamedWorld } from './named-world.ts'

export default {
  title: 'Birgitta, allt anslutet',
  shows:
    'En region, en kommun och två privata. Nästa besök är stort, veckan finns under, kontakter och planer bredvid. Plattformen får ha utsedda ombud.',
  link: '?kan=utse-ombud',
} satisfies NamedWorld
