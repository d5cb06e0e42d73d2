import { useDeferredValue, useEffect, useRef, useState } from 'react'
import { PageHeading } from '#ui/PageHeading.tsx'
import { SearchField } from '#ui/SearchField.tsx'
import { AddressPage } from './AddressPage.tsx'
import styles from './ApiPage.module.css'
import { find, type Found } from './find.ts'
import { addresses, version } from './read-document.ts'

/** `#/api`: the contract of the översikts-API, all of it or one address. */
export function ApiPage() {
  const id = useIdInAddress()
  const [search, setSearch] = useState('')
  const address = addresses.find((one) => one.id === id)
  return (
    <main className={`content ${styles['page']}`}>
      {address ? (
        <AddressPage key={address.id} address={address} />
      ) : (
        <Every search={search} onSearch={setSearch} isLost={id !== undefined} />
      )}
    </main>
  )
}

type Props = { search: string; onSearch: (text: string) => void; isLost: boolean }

/** Every address, by area. */
function Every({ search, onSearch, isLost }: Props) {
  const found = find(useDeferredValue(search))
  const areas = Map.groupBy(found, ({ address }) => address.area)
  return (
    <>
      <PageHeading title="Översikts-API:t">
        {isLost && <p>Det finns ingen sådan adress. Här är alla.</p>}
        <p>
          Det portalen frågar och skickar, version {version}. Varje fält har sin betydelse, sin källa och ett
          exempel från de påhittade personerna. Betydelserna är på engelska, som i koden.
        </p>
      </PageHeading>
      <p>
        <a className={styles['way']} href="#/testpanel">
          Till världarna
        </a>
      </p>
      <search>
        <SearchField label="Sök adress, fält eller ord" value={search} onChange={onSearch} />
      </search>
      <p role="status">
        {found.length === addresses.length
          ? `${addresses.length} adresser`
          : `${found.length} av ${addresses.length} adresser`}
      </p>
      {[...areas].map(([area, some]) => (
        <section key={area} aria-labelledby={`area-${area}`}>
          <h2 id={`area-${area}`}>{area}</h2>
          <ul className={styles['addresses']}>
            {some.map((one) => (
              <AddressRow key={one.address.id} found={one} />
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}

function AddressRow({ found: { address, fields } }: { found: Found }) {
  return (
    <li>
      <a className={styles['address']} href={`#/api/${address.id}`}>
        {address.method} {address.path}
      </a>
      <p lang="en">{address.summary.replaceAll('`', '')}</p>
      {fields.length > 0 && (
        <p>
          Fält: <span lang="en">{fields.join(', ')}</span>
        </p>
      )}
    </li>
  )
}

const idInAddress = () => /^#\/api\/(\w+)/.exec(location.hash)?.[1]

/** The address that the link of the page names. Another page than these is another start. */
function useIdInAddress(): string | undefined {
  const [id, setId] = useState(idInAddress)
  useEffect(() => {
    const follow = () => {
      if (location.hash.startsWith('#/api')) setId(idInAddress())
      else location.reload()
    }
    addEventListener('hashchange', follow)
    return () => removeEventListener('hashchange', follow)
  }, [])
  useFocusOn(id)
  return id
}

/** With another page the reader begins at its top; the first page is left as the browser opens it. */
function useFocusOn(id: string | undefined): void {
  const last = useRef(id)
  useEffect(() => {
    if (last.current === id) return
    last.current = id
    document.querySelector('h1')?.focus()
    scrollTo(0, 0)
  }, [id])
}
