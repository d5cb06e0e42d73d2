import { ValueTable } from '#ui/ValueTable.tsx'
import type { Part } from './catalogue/part.ts'

const columns = ['Dag', 'Storlek']
const more = (shown: number, count: number) => `Visa fler (${shown} av ${count} visas)`
const rows = [
  { key: '3', head: '16 november 2026', cells: ['2,8 × 1,9 cm'] },
  { key: '2', head: '9 november 2026', cells: ['3,1 × 2,2 cm'] },
  { key: '1', head: '22 oktober 2026', cells: ['3,8 × 2,7 cm'] },
]

export default {
  title: 'Tabell över tid',
  group: 'Ytor och listor',
  names: ['ValueTable'],
  when: 'När samma sak är mätt flera gånger, under diagrammet eller ensam. Senast först, och så många att det går att läsa.',
  ground: 'surface',
  states: [
    {
      name: 'Alla',
      show: <ValueTable caption="Alla mätningar, senast först" columns={columns} rows={rows} more={more} />,
    },
    {
      name: 'De första',
      show: (
        <ValueTable
          caption="Mätningar, senast först"
          columns={columns}
          rows={rows.map(({ head, ...row }) => ({ ...row, head: <a href="#rad">{head}</a> }))}
          first={2}
          more={more}
        />
      ),
    },
  ],
} satisfies Part
