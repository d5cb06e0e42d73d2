import { useDeferredValue } from 'react'
import { PageHeading } from '#ui/PageHeading.tsx'
import { SearchField } from '#ui/SearchField.tsx'
import { AddressRow } from './AddressRow.tsx'
import styles from './ApiPage.module.css'
import { find } from './find.ts'
import { addresses, version } from './read-document.ts'

type Props = { search: string; onSearch: (text: string) => void; isLost: boolean }

/** Every address, by area. */
export function Every({ search, onSearch, isLost }: Props) {
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
