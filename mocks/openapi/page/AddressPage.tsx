import { PageHeading } from '#ui/PageHeading.tsx'
import styles from './ApiPage.module.css'
import { asExample, Fields, Line } from './Fields.tsx'
import { type Address, headers, type Parameter } from './read-document.ts'
import { codesOf, hasFields, typeOf, within } from './schema-words.ts'
import { Words } from './Words.tsx'

/** `#/api/…`: all that is said of one address. */
export function AddressPage({ address }: { address: Address }) {
  const { method, path, summary, description, parameters, body, answers } = address
  const good = answers.filter(({ status }) => status.startsWith('2'))
  const refused = answers.filter(({ status }) => !status.startsWith('2'))
  return (
    <>
      <p>
        <a className={styles['way']} href="#/api">
          Alla adresser
        </a>
      </p>
      <PageHeading title={`${method} ${path}`}>
        <Words>{[summary, description].filter(Boolean).join('\n')}</Words>
      </PageHeading>
      {parameters.length > 0 && (
        <section aria-labelledby="fragas">
          <h2 id="fragas">Frågas med</h2>
          <ul className={styles['fields']}>
            {parameters.map((one) => (
              <ParameterRow key={`${one.in} ${one.name}`} parameter={one} />
            ))}
          </ul>
        </section>
      )}
      {body && (
        <section aria-labelledby="skickas">
          <h2 id="skickas">Skickas</h2>
          <Fields schema={body.schema} isSent />
          {body.example !== undefined && <Example value={body.example} />}
        </section>
      )}
      <section aria-labelledby="svaras">
        <h2 id="svaras">Svaras</h2>
        {good.map(({ status, description: said, headers: told = {}, content }) => (
          <div key={status}>
            <h3>{status}</h3>
            <Words>{said}</Words>
            <ul className={styles['fields']}>
              {Object.keys(told).map((name) => (
                <HeaderRow key={name} name={name} />
              ))}
            </ul>
            {Object.values(content).map(({ schema }) =>
              hasFields(within(schema)) ? (
                <Fields key="fields" schema={schema} />
              ) : (
                <p key="file">
                  {schema.format === 'binary'
                    ? 'En fil, med den medietyp som källan anger.'
                    : 'Ett tomt objekt.'}
                </p>
              ),
            )}
          </div>
        ))}
      </section>
      {refused.length > 0 && (
        <section aria-labelledby="nekas">
          <h2 id="nekas">Fel</h2>
          <p>
            Ett fel är <code>application/problem+json</code> med <code>code</code>:
          </p>
          {refused.map(({ status, description: said }) => (
            <div key={status}>
              <h3>{status}</h3>
              <Words>{said}</Words>
            </div>
          ))}
        </section>
      )}
    </>
  )
}

const places = { path: 'i adressen', query: 'efter frågetecknet', header: 'i headern' }

function ParameterRow({
  parameter: { name, in: place, required, description, schema, example },
}: {
  parameter: Parameter
}) {
  const codes = codesOf(schema)
  return (
    <li>
      <p className={styles['name']}>
        <code>{name}</code> <span>{places[place]}</span> <span>{typeOf(schema)}</span>{' '}
        <span>{required ? 'måste finnas' : 'kan saknas'}</span>
      </p>
      <Words>{description}</Words>
      {codes.length > 0 && <Line title="Koder">{codes.join(', ')}</Line>}
      {example !== undefined && <Line title="Exempel">{asExample(example)}</Line>}
    </li>
  )
}

function HeaderRow({ name }: { name: string }) {
  const header = headers[name]
  return (
    header && (
      <li>
        <p className={styles['name']}>
          <code>{name}</code> <span>i headern</span>{' '}
          <span>{header.required ? 'finns alltid' : 'kan saknas'}</span>
        </p>
        <Words>{header.description}</Words>
        {header.example !== undefined && <Line title="Exempel">{asExample(header.example)}</Line>}
      </li>
    )
  )
}

function Example({ value }: { value: unknown }) {
  return (
    <>
      <h3>Exempel</h3>
      <pre className={styles['example']}>{JSON.stringify(value, undefined, 2)}</pre>
    </>
  )
}
