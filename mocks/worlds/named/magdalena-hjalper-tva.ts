import type { NamedWorld } from './named-world.ts'

export default {
  title: 'Magdalena hjälper två',
  shows: 'Sidan för den som hjälper flera: pappans och sonens tider och kontakter bredvid varandra.',
  link: '?varld=magdalena&kan=utse-ombud#/hjalpa',
} satisfies NamedWorld
