import { asButton } from '#ui/button.ts'
import { Icon } from '#ui/Icon.tsx'
import type { Part } from './catalogue/part.ts'
import samples from './catalogue/Samples.module.css'

export default {
  title: 'Knapp',
  group: 'Välja och göra',
  names: ['asButton'],
  when: 'För det man gör. Texten är en uppmaning eller en kort sats, utan jag och du: ”Tiden passar inte”, ”Visa hela planen”.',
  states: [
    {
      name: 'Huvudknapp',
      note: 'Det viktigaste på sidan. Högst en i varje kort.',
      show: (
        <button type="button" {...asButton()}>
          Skicka förfrågan
        </button>
      ),
    },
    {
      name: 'Andra val',
      note: 'Allt annat man kan göra.',
      show: (
        <button type="button" {...asButton('secondary')}>
          Tiden passar inte
        </button>
      ),
    },
    {
      name: 'Med tecken',
      note: 'Tecknet står alltid bredvid ord.',
      show: (
        <button type="button" {...asButton('secondary')}>
          <Icon name="phone" />
          Ring
        </button>
      ),
    },
    {
      name: 'Medan något skickas',
      note: 'aria-disabled: den går att nå, men gör inget två gånger.',
      show: (
        <div className={samples['row']}>
          <button type="button" {...asButton()} aria-disabled>
            Skicka förfrågan
          </button>
          <button type="button" {...asButton('secondary')} aria-disabled>
            Försök igen
          </button>
        </div>
      ),
    },
    {
      name: 'Länk som ser ut som en knapp',
      note: 'När det man gör är att gå till en annan sida.',
      show: (
        <a href="#/delar/buttons" {...asButton('secondary')}>
          Visa hela planen
        </a>
      ),
    },
    {
      name: 'Lång text',
      note: 'Bryts, kapas aldrig.',
      show: (
        <button type="button" {...asButton()}>
          Visa uppgifter för Birgitta Sand tills jag själv byter tillbaka till mina egna
        </button>
      ),
    },
  ],
} satisfies Part
