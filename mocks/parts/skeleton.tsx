import { SkeletonRows } from '#ui/Skeleton.tsx'
import type { Part } from './catalogue/part.ts'

export default {
  title: 'Rader som är på väg',
  group: 'Besked och tecken',
  names: ['SkeletonRows'],
  when: 'Medan något hämtas, på samma plats och lika högt som det som kommer. Läses inte upp: orden säger att det hämtas.',
  ground: 'surface',
  states: [
    { name: 'Låga rader', show: <SkeletonRows rows={3} height="short" /> },
    { name: 'Höga rader', show: <SkeletonRows rows={2} height="tall" /> },
  ],
} satisfies Part
