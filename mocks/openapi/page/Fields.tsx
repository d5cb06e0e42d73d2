import { type ReactNode, useState } from 'react'
import type { JsonSchema } from '../json-schema.ts'
import styles from './ApiPage.module.css'
import { codesOf, type Field, fieldsOf, hasFields, kindsOf, typeOf, within } from './schema-words.ts'
import { Words } from './Words.tsx'

/** `isSent`: what the portal sends, and not what it is answered. */
type Props = { schema: JsonSchema; isSent?: boolean }

/** The fields of a schema, and those within them when they are opened. */
export function Fields({ schema, isSent = false }: Props) {
  const held = within(schema)
  const kinds = kindsOf(held)
  return (
    <>
      {fieldsOf(held).length > 0 && (
        <ul className={styles['fields']}>
          {fieldsOf(held).map((field) => (
            <FieldRow key={field.name} field={field} isSent={isSent} />
          ))}
        </ul>
      )}
      {kinds.length > 0 && <p>Något av {kinds.length} slag:</p>}
      {kinds.map((one) => (
        <Opened
          key={one.kind}
          title={
            <>
              Slaget <code>{one.kind}</code>
            </>
          }
        >
          {one.schema.description !== undefined && <Words>{one.schema.description}</Words>}
          <Fields schema={one.schema} isSent={isSent} />
        </Opened>
      ))}
    </>
  )
}

function FieldRow({ field: { name, schema, isRequired }, isSent }: { field: Field; isSent: boolean }) {
  const codes = codesOf(schema)
  const [example] = schema.examples ?? []
  const { description, 'x-source': source } = schema
  return (
    <li>
      <p className={styles['name']}>
        <code>{name}</code> <span>{typeOf(schema)}</span>{' '}
        <span>{isRequired ? (isSent ? 'måste finnas' : 'finns alltid') : 'kan saknas'}</span>
      </p>
      {description !== undefined && <Words>{description}</Words>}
      {codes.length > 0 && <Line title="Koder">{codes.join(', ')}</Line>}
      {source !== undefined && <Line title="Källa">{source}</Line>}
      {example !== undefined && <Line title="Exempel">{asExample(example)}</Line>}
      {hasFields(within(schema)) && (
        <Opened
          title={
            <>
              Fälten i <code>{name}</code>
            </>
          }
        >
          <Fields schema={schema} isSent={isSent} />
        </Opened>
      )}
    </li>
  )
}

/** A line of one kind, whose words are those of the contract. */
export function Line({ title, children }: { title: string; children: string }) {
  return (
    <p className={styles['line']}>
      {title}: <span lang="en">{children}</span>
    </p>
  )
}

/** A value as it stands in JSON; a text without its marks. */
export const asExample = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value))

/** What is drawn first when it is opened: there is much, and most of it many times. */
function Opened({ title, children }: { title: ReactNode; children: ReactNode }) {
  const [isOpen, setIsOpen] = useState(false)
  return (
    <details className={styles['opened']} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>
        <span>{title}</span>
      </summary>
      {isOpen && children}
    </details>
  )
}
