import { Stack } from '#ui/Stack.tsx'
import type { Part } from './catalogue/part.ts'
import samples from './catalogue/Samples.module.css'

export default {
  title: 'Stapel',
  group: 'Sidan',
  names: ['Stack'],
  when: 'Delarna av en sida under varandra, med ett korts avstånd emellan.',
  states: [
    {
      name: 'Tre delar',
      show: (
        <Stack>
          <p className={samples['place']}>Först</p>
          <p className={samples['place']}>Sedan</p>
          <p className={samples['place']}>Sist</p>
        </Stack>
      ),
    },
  ],
} satisfies Part
