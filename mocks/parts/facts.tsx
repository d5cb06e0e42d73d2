import { Fact, Facts } from '#ui/Facts.tsx'
import { PhoneLink } from '#ui/PhoneLink.tsx'
import type { Part } from './catalogue/part.ts'

export default {
  title: 'Fakta',
  group: 'Ytor och listor',
  names: ['Facts', 'Fact'],
  when: 'Namn och värde på en posts egen sida. Inte i listor: där räcker vad, när och vem.',
  ground: 'surface',
  states: [
    {
      name: 'Några fakta',
      show: (
        <Facts>
          <Fact label="När">torsdag 26 november, 14.00–15.00</Fact>
          <Fact label="Var">Hemma, Björkgatan 4</Fact>
          <Fact label="Telefon">
            <PhoneLink number="021-555 01 20" />
          </Fact>
        </Facts>
      ),
    },
    {
      name: 'När ett värde saknas',
      note: 'Var är tomt här, och lämnas då helt bort.',
      show: (
        <Facts>
          <Fact label="När">torsdag 26 november</Fact>
          <Fact label="Var">{undefined}</Fact>
        </Facts>
      ),
    },
    {
      name: 'Lång text',
      show: (
        <Facts>
          <Fact label="Vad du kan göra före besöket">
            Ta med listan över dina läkemedel, och dem du har köpt utan recept. Ät och drick som vanligt.
          </Fact>
        </Facts>
      ),
    },
  ],
} satisfies Part
