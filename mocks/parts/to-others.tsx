import { CallableText } from '#ui/CallableText.tsx'
import { CallLink } from '#ui/PhoneLink.tsx'
import { asButton } from '#ui/button.ts'
import { SourceText } from '#ui/SourceText.tsx'
import { NoLink, type ToOthers, ToOthersContext } from '#ui/to-others.tsx'
import type { Part } from './catalogue/part.ts'

const toOthers: ToOthers = {
  closes: () => true,
  mask: (text) => text.replaceAll(/\d{8}-\d{4}/g, '••••••'),
  Bar: () => null,
  Closed: () => null,
}

export default {
  title: 'När någon visar för andra',
  group: 'Välja och göra',
  names: ['ToOthersContext', 'NoLink'],
  when: 'Runt hela sidan medan man visar den på ett möte. Inget går att ringa, skicka eller följa.',
  states: [
    {
      name: 'Nummer i en mening',
      note: 'Ett nummer läses, men går inte att ringa.',
      show: (
        <ToOthersContext value={toOthers}>
          <p>
            <CallableText>Ring 1177 om du inte kan vänta.</CallableText>
          </p>
        </ToOthersContext>
      ),
    },
    {
      name: 'En knapp som ringer',
      note: 'Knappen finns inte. Den som visar knappen skriver numret bredvid.',
      show: (
        <ToOthersContext value={toOthers}>
          <p>
            Amina Wallin{' '}
            <CallLink number="0846500411" {...asButton('secondary')}>
              Ring
            </CallLink>
          </p>
        </ToOthersContext>
      ),
    },
    {
      name: 'En länk som inte går att följa',
      note: 'Det som berättar något står kvar. Ord som bara leder vidare är borta.',
      show: (
        <p>
          <NoLink>Visa alla</NoLink>
          <NoLink>
            <SourceText>Vårdplan för hjärtsvikt</SourceText>
          </NoLink>
        </p>
      ),
    },
    {
      name: 'Ett personnummer i en text',
      show: (
        <ToOthersContext value={toOthers}>
          <p>
            <SourceText>Gäller 19380412-2392.</SourceText>
          </p>
        </ToOthersContext>
      ),
    },
  ],
} satisfies Part
