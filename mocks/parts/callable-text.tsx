import { CallableText } from '#ui/CallableText.tsx'
import type { Part } from './catalogue/part.ts'

export default {
  title: 'Text med nummer att ringa',
  group: 'Välja och göra',
  names: ['CallableText'],
  when: 'En mening med telefonnummer i, när den läses av någon som kan behöva ringa.',
  states: [
    {
      name: 'Portalens egna ord',
      show: (
        <p>
          <CallableText>Ring 1177 om det inte kan vänta, och 112 vid fara för liv.</CallableText>
        </p>
      ),
    },
    {
      name: 'En källas ord',
      show: (
        <p>
          <CallableText fromSource>Hemsjukvården, 021-555 01 20</CallableText>
        </p>
      ),
    },
  ],
} satisfies Part
