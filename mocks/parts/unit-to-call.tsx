import { UnitToCall } from '#ui/UnitToCall.tsx'
import type { Part } from './catalogue/part.ts'

export default {
  title: 'Vem man frågar',
  group: 'Välja och göra',
  names: ['UnitToCall'],
  when: 'Där någon får veta vem man kan fråga om det som står på sidan.',
  ground: 'surface',
  states: [
    { name: 'Med nummer', show: <UnitToCall name="Vårdcentralen Ekbacken" phone="08-465 004 10" /> },
    { name: 'Utan nummer', show: <UnitToCall name="Vårdcentralen Ekbacken" /> },
  ],
} satisfies Part
