import { DateTile } from '#ui/DateTile.tsx'
import type { Part } from './catalogue/part.ts'
import samples from './catalogue/Samples.module.css'

export default {
  title: 'Almanacksblad',
  group: 'Ytor och listor',
  names: ['DateTile'],
  when: 'Dagen för det allra nästa, på dess gröna yta. Bara för ögat: samma datum står alltid i texten bredvid.',
  states: [
    {
      name: 'Ensiffrig dag',
      note: 'En rad på telefon, ett blad på större skärm.',
      show: (
        <div className={samples['next']}>
          <DateTile weekday="tis" day="1" month="dec" />
        </div>
      ),
    },
    {
      name: 'Tvåsiffrig dag',
      show: (
        <div className={samples['next']}>
          <DateTile weekday="tors" day="26" month="nov" />
        </div>
      ),
    },
  ],
} satisfies Part
