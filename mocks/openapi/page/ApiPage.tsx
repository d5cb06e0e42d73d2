import { useState } from 'react'
import { AddressPage } from './AddressPage.tsx'
import styles from './ApiPage.module.css'
import { Every } from './Every.tsx'
import { addresses } from './read-document.ts'
import { useIdInAddress } from './use-id-in-address.ts'

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
