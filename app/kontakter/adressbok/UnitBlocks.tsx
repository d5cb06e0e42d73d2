import { ItemSource } from '#platform/answer/ItemSource.tsx'
import { SomeFirst } from '#platform/answer/SomeFirst.tsx'
import { List, ListRow } from '#ui/List.tsx'
import type { Contact } from '../contract.ts'
import { ContactRow } from './ContactRow.tsx'
import styles from './UnitBlocks.module.css'
import type { UnitBlock } from './units.ts'

const mostBlocks = 8
const mostPeople = 8

/** Units, each with its own row and under it those who work there. */
export function UnitBlocks({ blocks }: { blocks: UnitBlock[] }) {
  return (
    <SomeFirst items={blocks} first={mostBlocks}>
      {(some) => (
        <ul role="list" className={styles['blocks']}>
          {some.map((block) => (
            <Block key={block.key} block={block} />
          ))}
        </ul>
      )}
    </SomeFirst>
  )
}

function Block({ block: { name, own, people } }: { block: UnitBlock }) {
  const [first, ...more] = people
  const alone = !own && more.length === 0
  return (
    <li className={alone ? undefined : styles['block']}>
      {!alone && (
        <List>
          {own ? <ContactRow contact={own} level={3} /> : first && <UnitName name={name} contact={first} />}
        </List>
      )}
      <SomeFirst items={people} first={mostPeople}>
        {(some) =>
          some.length > 0 && (
            <List>
              {some.map((contact) => (
                <ContactRow key={contact.id} contact={contact} level={alone ? 3 : 4} under={own} />
              ))}
            </List>
          )
        }
      </SomeFirst>
    </li>
  )
}

/** A unit that is known only by those who work there. */
function UnitName({ name, contact }: { name: string; contact: Contact }) {
  return (
    <ListRow title={name} level={3}>
      <ItemSource source={contact.source} />
    </ListRow>
  )
}
