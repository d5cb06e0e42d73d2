import type { Part } from './catalogue/part.ts'
import samples from './catalogue/Samples.module.css'

export default {
  title: 'Rubriker och text',
  group: 'Grunden',
  names: ['base.css'],
  when: 'Atkinson Hyperlegible Next. Text är 18 px, inget är mindre än 15. Rader är högst 70 tecken.',
  states: [
    {
      name: 'Rubriker',
      note: 'h1 till h4. Storleken följer nivån, utom där ett kort har satt sin egen.',
      picture: true,
      show: (
        <div className={samples['column']}>
          <h1>God morgon, Birgitta</h1>
          <h2>Det här händer i veckan</h2>
          <h3>Telefonsamtal med Amina Wallin</h3>
          <h4>Vad du kan göra före samtalet</h4>
        </div>
      ),
    },
    {
      name: 'Text',
      show: (
        <p>
          Amina Wallin ringer på torsdag mellan <time>14.00</time> och <time>15.00</time>. Har du hört av dig
          till <a href="#/delar/type">vårdcentralen</a> den här veckan behöver du inte göra något mer; annars{' '}
          <strong>ring före onsdag</strong>.
        </p>
      ),
    },
    {
      name: 'Bara för den som lyssnar',
      note: 'visually-hidden: ”Källa:” läses upp men syns inte.',
      show: (
        <p>
          <span className="visually-hidden">Källa: </span>Region Storstaden
        </p>
      ),
    },
  ],
} satisfies Part
