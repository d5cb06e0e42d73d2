import { TimeChart } from '#ui/TimeChart.tsx'
import type { Part } from './catalogue/part.ts'

const day = (time: number) => new Date(time).toISOString().slice(0, 10)
const line = (...values: (number | undefined)[]) =>
  values.map((value, index) =>
    value === undefined ? undefined : { time: Date.parse(`2026-11-${index + 10}`), value },
  )

export default {
  title: 'Värden över tid',
  group: 'Besked och tecken',
  names: ['TimeChart', 'scaleOf'],
  when: 'När något har mätts flera gånger. En tabell intill säger samma sak i ord.',
  ground: 'surface',
  states: [
    {
      name: 'En linje, med en lucka och det skuggade',
      show: (
        <TimeChart
          caption="Fem värden, 10 till 15 november."
          lines={[line(68, 68.4, undefined, 68.2, 69, 68.8)]}
          band={{ low: 67, high: 70 }}
          number={String}
          day={day}
        />
      ),
    },
    {
      name: 'Två linjer',
      show: (
        <TimeChart
          caption="Övre och undre värdet."
          lines={[line(136, 132, 138), line(78, 74, 80)]}
          number={String}
          day={day}
        />
      ),
    },
  ],
} satisfies Part
