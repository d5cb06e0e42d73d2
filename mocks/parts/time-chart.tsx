import { type Point, scaleOf } from '#ui/time-scale.ts'
import { TimeChart } from '#ui/TimeChart.tsx'
import type { Part } from './catalogue/part.ts'

const day = (date: string) => Date.parse(`${date}T11:00:00Z`)
const points: (Point | undefined)[] = [
  { time: day('2026-09-03'), value: 11.2 },
  { time: day('2026-10-08'), value: 10.9 },
  undefined,
  { time: day('2026-11-09'), value: 6.8 },
  { time: day('2026-11-16'), value: 5.3 },
]
const scale = scaleOf(points.filter((point) => point !== undefined)) ?? {
  x: () => 0,
  y: () => 0,
  ticks: [],
  first: 0,
  last: 0,
}
const written = { number: String, day: (time: number) => new Date(time).toISOString().slice(0, 10) }

export default {
  title: 'Diagram över tid',
  group: 'Besked och tecken',
  names: ['TimeChart', 'scaleOf'],
  when: 'När samma sak är mätt flera gånger. Texten över säger det viktigaste i ord, och en tabell under har varje värde.',
  ground: 'surface',
  states: [
    {
      name: 'Fyra värden, och ett som saknas',
      show: <TimeChart caption="Diagram med 4 mätningar." points={points} scale={scale} {...written} />,
    },
    {
      name: 'Med det vanliga bakom',
      show: (
        <TimeChart
          caption="Det skuggade är referensen."
          points={points}
          scale={scale}
          band={{ low: 6, high: 9 }}
          {...written}
        />
      ),
    },
  ],
} satisfies Part
