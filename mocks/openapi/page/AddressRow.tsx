import styles from './ApiPage.module.css'
import type { Found } from './find.ts'

/** An address among others, with the fields that were looked for. */
export function AddressRow({ found: { address, fields } }: { found: Found }) {
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
