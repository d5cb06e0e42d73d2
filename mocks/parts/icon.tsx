import { Icon, type IconName } from '#ui/Icon.tsx'
import type { Part } from './catalogue/part.ts'
import samples from './catalogue/Samples.module.css'

// Typed so that an icon which is drawn but not shown here does not compile.
const uses: Record<IconName, string> = {
  home: 'Översikt',
  timeline: 'Tidslinje',
  contacts: 'Kontakter',
  plans: 'Planer',
  more: 'Mer',
  alert: 'Fara',
  warn: 'Att se upp med',
  check: 'Klart',
  info: 'Att veta',
  phone: 'Ring',
  person: 'Person',
}

export default {
  title: 'Tecken',
  group: 'Besked och tecken',
  names: ['Icon'],
  when: 'Bredvid ett ord, aldrig i stället för det. Tar färg av texten det står i.',
  states: [
    {
      name: 'Alla, med sina namn',
      show: (
        <ul className={samples['cells']}>
          {Object.entries(uses).map(([name, use]) => (
            <li key={name} className={samples['cell']}>
              <Icon name={name as IconName} />
              <span>
                {use}
                <small>{name}</small>
              </span>
            </li>
          ))}
        </ul>
      ),
    },
  ],
} satisfies Part
