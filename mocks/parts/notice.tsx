import { asButton } from '#ui/button.ts'
import { Notice } from '#ui/Notice.tsx'
import { PhoneLink } from '#ui/PhoneLink.tsx'
import type { Part } from './catalogue/part.ts'

export default {
  title: 'Besked',
  group: 'Besked och tecken',
  names: ['Notice'],
  when: 'Något att veta om sidan eller en del av den: vad som hänt, vad det betyder för dig, vad du kan göra.',
  states: [
    {
      name: 'alert',
      note: 'Fara, eller något som inte gick. Sällan.',
      show: (
        <Notice tone="alert" title="Din förfrågan skickades inte.">
          <span>
            Det du skrev finns kvar. Försök igen, eller ring <PhoneLink number="1177" />.
          </span>
        </Notice>
      ),
    },
    {
      name: 'warn',
      note: 'Något saknas eller är osäkert.',
      show: (
        <Notice tone="warn" title="Uppgifter saknas.">
          <span>Ögonkliniken svarar inte just nu.</span>
        </Notice>
      ),
    },
    {
      name: 'ok',
      note: 'Det man gjorde har gått fram.',
      show: (
        <Notice tone="ok" title="Din förfrågan är skickad.">
          <span>Du får svar inom två dagar.</span>
        </Notice>
      ),
    },
    {
      name: 'info',
      note: 'Bra att veta, inget att göra.',
      show: (
        <Notice tone="info">
          <span>Hit kommer det som hemtjänsten skriver, någon timme efter besöket.</span>
        </Notice>
      ),
    },
    { name: 'Bara rubrik', show: <Notice tone="ok" title="Gjort i dag." /> },
    {
      name: 'Med något att göra',
      show: (
        <Notice tone="warn" title="Kontakterna kunde inte hämtas.">
          <p>Felet är hos oss. Det du redan ser stämmer.</p>
          <button type="button" {...asButton('secondary')}>
            Försök igen
          </button>
        </Notice>
      ),
    },
  ],
} satisfies Part
