import { useTranslation } from 'react-i18next'
import type { Person } from '../platform/session/contract.ts'
import styles from './PersonBadge.module.css'

/** Whose information is on the page. */
export function PersonBadge({ person: { givenName, familyName } }: { person: Person }) {
  const { t } = useTranslation('shell')
  const name = `${givenName} ${familyName}`
  return (
    <p className={styles['person']}>
      <span className="visually-hidden">{t('shownFor', { name })}</span>
      <span className={styles['initials']} aria-hidden="true">
        {givenName.charAt(0)}
        {familyName.charAt(0)}
      </span>
      <span className={styles['name']} aria-hidden="true">
        {name}
      </span>
    </p>
  )
}
