import { createRoot } from 'react-dom/client'
import styles from './WorldsPage.module.css'
import { namedWorlds } from './named-worlds.ts'

/** Draws `#/testpanel`: every world that has a name, what it shows, and its link. */
export function drawWorlds(root: Element): void {
  document.title = 'Testpanel – Överblick'
  createRoot(root).render(<WorldsPage />)
}

function WorldsPage() {
  return (
    <main className="content">
      <h1>Världar att visa</h1>
      <p>
        Varje värld är en länk: den öppnar samma sak varje gång. Öppna en, ändra i panelen och dela den nya
        länken.
      </p>
      <p>
        <a className={styles['way']} href="?varld=egen" onClick={(event) => open(event, '?varld=egen')}>
          Egna svar: filer ur ert eget system
        </a>
      </p>
      <p>
        <a className={styles['way']} href="#/delar" onClick={(event) => open(event, '#/delar')}>
          Delarna som allt ritas med
        </a>
      </p>
      <p>
        <a className={styles['way']} href="#/api" onClick={(event) => open(event, '#/api')}>
          Adresserna i översikts-API:t
        </a>
      </p>
      <p>
        <a className={styles['way']} href="#/testsession" onClick={(event) => open(event, '#/testsession')}>
          Testsession: uppgifter, tider och svar från deltagare
        </a>
      </p>
      <ul className={styles['worlds']}>
        {namedWorlds.map(({ file, title, shows, link }) => (
          <li key={file} className="ds-card">
            <h2>{title}</h2>
            <p>{shows}</p>
            {/* Another world is another start: the page is loaded anew. */}
            <a href={location.pathname + link} onClick={(event) => open(event, link)}>
              Öppna: {title}
            </a>
            <p className={styles['link']}>{link}</p>
          </li>
        ))}
      </ul>
    </main>
  )
}

function open(event: { preventDefault: () => void }, link: string): void {
  event.preventDefault()
  const [query = ''] = link.split('#')
  const same = query === location.search
  location.assign(location.pathname + link)
  // To the browser another page of the same world is the same document.
  if (same) location.reload()
}
