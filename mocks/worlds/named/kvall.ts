import type { NamedWorld } from './named-world.ts'

export default {
  title: 'Kväll, stängda telefoner',
  shows:
    'Klockan är halv tio på kvällen och står still. Vem ska jag kontakta skickar ingen till en stängd telefon.',
  link: '?nu=2026-11-24T21:30&klocka=stilla#/kontakter/vem-ska-jag-kontakta',
} satisfies NamedWorld
