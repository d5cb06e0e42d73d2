import type { Part } from './catalogue/part.ts'
import samples from './catalogue/Samples.module.css'

const uses: [group: string, note: string, colours: Record<string, string>][] = [
  ['Ytor', 'Varje text håller minst 7:1 mot sin yta.', { bg: 'Sidan', surface: 'Kort', sunken: 'Infällt' }],
  [
    'Text och linjer',
    '',
    { ink: 'Text', 'ink-2': 'Text vid sidan av', line: 'Kant på fält', hair: 'Hårlinje' },
  ],
  [
    'Det man gör',
    '',
    {
      brand: 'Länk, huvudknapp',
      'brand-hover': 'Under pekaren',
      'brand-soft': 'Svag yta',
      'on-brand': 'Text på brand',
      next: 'Det allra nästa',
      'next-inset': 'Infällt i det',
      'on-next': 'Text på next',
      accent: 'Märket',
    },
  ],
  [
    'Lägen',
    'Alltid med ord och tecken. Rött bara för fara.',
    {
      alert: 'Fara',
      'alert-soft': 'Dess yta',
      warn: 'Se upp',
      'warn-soft': 'Dess yta',
      ok: 'Klart',
      'ok-soft': 'Dess yta',
    },
  ],
  [
    'Källor och ombud',
    '',
    {
      region: 'Region',
      kommun: 'Kommun',
      privat: 'Privat',
      ombud: 'Ombudsläge',
      'ombud-soft': 'Dess yta',
    },
  ],
]

export default {
  title: 'Färger',
  group: 'Grunden',
  names: ['theme.css'],
  when: 'Varje färg har ett namn och en uppgift. Skriv namnet, aldrig värdet: då stämmer ljust och mörkt av sig självt.',
  states: uses.map(([name, note, colours]) => ({
    name,
    note,
    show: (
      <ul className={samples['cells']}>
        {Object.entries(colours).map(([token, use]) => (
          <li key={token} className={samples['cell']}>
            <span className={samples['swatch']} style={{ background: `var(--${token})` }} />
            <span>
              {use}
              <small>{token}</small>
            </span>
          </li>
        ))}
      </ul>
    ),
  })),
} satisfies Part
