import { CallableText } from '#ui/CallableText.tsx'
import { CallLink, PhoneLink } from '#ui/PhoneLink.tsx'
import { asButton } from '#ui/button.ts'
import type { Part } from './catalogue/part.ts'

export default {
  title: 'Telefonnummer',
  group: 'Välja och göra',
  names: ['PhoneLink', 'CallLink'],
  when: 'Varje nummer man kan ringa. Visas som källan skriver det. Bara det som ser ut som ett nummer går att ringa.',
  states: [
    {
      name: 'I en mening',
      show: (
        <p>
          För råd om vård, ring <PhoneLink number="1177" />.
        </p>
      ),
    },
    {
      name: 'Ensamt',
      show: (
        <p>
          <PhoneLink number="021-555 01 20" />
        </p>
      ),
    },
    {
      name: 'Från utlandet',
      show: (
        <p>
          <PhoneLink number="+46 (0)21-555 01 20" />
        </p>
      ),
    },
    {
      name: 'Två nummer och mer text',
      show: (
        <p>
          <PhoneLink number="021-555 01 20 (vard 8-16), växel 021-555 01 00 ankn 45" />
        </p>
      ),
    },
    {
      name: 'Ingen svarar nu',
      show: (
        <p>
          <PhoneLink number="021-555 01 20" plain />
        </p>
      ),
    },
    {
      name: 'I en text från en källa',
      show: (
        <p>
          <CallableText>
            Ring 021-555 01 20 om du väger mer än 62 kg. Ring 112 om du inte får luft.
          </CallableText>
        </p>
      ),
    },
    {
      name: 'Som knapp',
      show: (
        <CallLink number="1177" {...asButton('secondary')}>
          Ring 1177
        </CallLink>
      ),
    },
  ],
} satisfies Part
