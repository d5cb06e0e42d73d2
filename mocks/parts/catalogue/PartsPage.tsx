import { useEffect, useLayoutEffect, useState } from 'react'
import { PageHeading } from '#ui/PageHeading.tsx'
import { groupedParts, type PartOfFile } from './parts.ts'
import { type Scheme, schemes } from './schemes.ts'
import { Specimen } from './Specimen.tsx'
import styles from './PartsPage.module.css'

const title = 'Delar'
/** By its word in the address. */
const choices = { ...schemes, bada: 'Båda' }
type Choice = keyof typeof choices

/** `#/delar`: all that the portal is drawn with, in its states. */
export function PartsPage() {
  const [choice, setChoice] = useState(chosenInAddress)
  const shown: readonly Scheme[] = choice === 'bada' ? ['ljust', 'morkt'] : [choice]

  useLayoutEffect(() => {
    // With one scheme all of the page has it; with both, the page itself is as the device wants it.
    if (choice === 'bada') delete document.documentElement.dataset['scheme']
    else document.documentElement.dataset['scheme'] = choice
    history.replaceState(history.state, '', `?tema=${choice}${location.hash}`)
    // The headings shown each name the page anew; this one comes after them.
    document.title = `${title} – Överblick`
  }, [choice])

  useEffect(() => {
    // The browser looked for it before it was drawn.
    document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView()
  }, [])

  return (
    <div className={styles['page']} data-both={choice === 'bada' || undefined}>
      <header className={styles['top']}>
        <PageHeading title={title}>
          <p>
            Allt som Överblick ritas med, i alla sina lägen, i ljust och i mörkt. Varje del finns en gång i
            koden: ändras den här ändras den på alla sidor.
          </p>
        </PageHeading>
        <p>
          <a className={styles['way']} href={`${location.pathname}#/testpanel`}>
            Till världarna
          </a>
        </p>
      </header>
      <aside aria-label="Att hitta och jämföra" className={styles['aside']}>
        <fieldset className={styles['schemes']}>
          <legend>Visa i</legend>
          <div>
            {Object.entries(choices).map(([word, name]) => (
              <label key={word}>
                <input
                  type="radio"
                  name="tema"
                  checked={word === choice}
                  onChange={() => setChoice(word as Choice)}
                />
                <span>{name}</span>
              </label>
            ))}
          </div>
        </fieldset>
        <Contents />
      </aside>
      <main className={styles['parts']}>
        {groupedParts.map(({ group, parts: inGroup }) => (
          <div key={group} className={styles['group']}>
            <h2>{group}</h2>
            {inGroup.map((part) => (
              <PartView key={part.id} part={part} shown={shown} />
            ))}
          </div>
        ))}
      </main>
    </div>
  )
}

function Contents() {
  const [wide] = useState(() => matchMedia('(min-width: 60rem)').matches)
  return (
    <nav aria-label="Innehåll" className={styles['contents']}>
      <details open={wide}>
        <summary>Innehåll</summary>
        {groupedParts.map(({ group, parts: inGroup }) => (
          <div key={group}>
            <p>{group}</p>
            <ul>
              {inGroup.map(({ id, title: name }) => (
                <li key={id}>
                  <a href={`#${placeOf(id)}`}>{name}</a>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </details>
    </nav>
  )
}

function PartView({ part, shown }: { part: PartOfFile; shown: readonly Scheme[] }) {
  return (
    <section aria-labelledby={placeOf(part.id)} className={styles['part']} data-part={part.id}>
      <div className={styles['about']}>
        <h3 id={placeOf(part.id)} tabIndex={-1}>
          {part.title}
        </h3>
        <p className={styles['names']}>
          {part.names.map((name) => (
            <code key={name}>{name}</code>
          ))}
        </p>
        <p>{part.when}</p>
      </div>
      <div className={styles['states']}>
        {part.states.map((state) => (
          <Specimen key={state.name} state={state} ground={part.ground} shown={shown} />
        ))}
      </div>
    </section>
  )
}

/** Where a part stands on the page, also as the end of a link to it. */
function placeOf(id: string): string {
  return `/delar/${id}`
}

function chosenInAddress(): Choice {
  const word = new URLSearchParams(location.search).get('tema') ?? ''
  return word in choices ? (word as Choice) : 'bada'
}
