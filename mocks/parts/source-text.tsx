import { LongTextContext } from '#ui/long-text.ts'
import { quoted, SourceText, WithSource } from '#ui/SourceText.tsx'
import { ExplainingContext } from '#ui/words.ts'
import type { Part } from './catalogue/part.ts'

export default {
  title: 'Text från en källa',
  group: 'Grunden',
  names: [
    'SourceText',
    'WithSource',
    'quoted',
    'unquoted',
    'inOrder',
    'inShort',
    'LongTextContext',
    'ExplainingContext',
  ],
  when: 'All text som någon har skrivit i en källa: på svenska, åt vilket håll den än läses, med nummer i ordning.',
  states: [
    {
      name: 'Ensam',
      show: (
        <p>
          <SourceText>Ta med din medicinlista.</SourceText>
        </p>
      ),
    },
    {
      name: 'I portalens egna ord',
      note: 'quoted märker ut texten, WithSource ritar den. unquoted tar bort märket i det som bara hörs.',
      show: (
        <p>
          <WithSource>{`Next: ${quoted('Kontroll av hjärtsvikt')}, tomorrow`}</WithSource>
        </p>
      ),
    },
    {
      name: 'Från höger till vänster',
      show: (
        <p>
          <SourceText>اتصل بالرقم 021-555 01 20</SourceText>
        </p>
      ),
    },
    {
      name: 'Längre än man läser på en gång',
      note: 'Portalen ritar början och en knapp för resten; här visas bara att det är den som bestämmer.',
      show: (
        <LongTextContext value={({ text, draw }) => <>{draw(text.slice(0, 24))} …</>}>
          <p>
            <SourceText>{'Ta med din medicinlista. '.repeat(300)}</SourceText>
          </p>
        </LongTextContext>
      ),
    },
    {
      name: 'Med ord som förklaras',
      note: 'Portalens ordlista ritar orden; här visas bara att det är den som bestämmer.',
      show: (
        <ExplainingContext
          value={{
            words: (text) => <u>{text}</u>,
            around: (text) => <>{text} (omläggning: nytt förband)</>,
            after: () => undefined,
          }}
        >
          <p>
            <SourceText>Omläggning varje måndag.</SourceText>
          </p>
          <p>
            <WithSource>Egna ord om omläggning</WithSource>
          </p>
        </ExplainingContext>
      ),
    },
  ],
} satisfies Part
