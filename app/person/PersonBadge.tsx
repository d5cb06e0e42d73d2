import { useLocation } from 'react-router'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { Link } from '#platform/navigation/Link.tsx'
import { paths } from '../paths.ts'
import type { Session } from '#platform/session/contract.ts'
import styles from './PersonBadge.module.css'

/** Who is logged in, and the way to another person or out. */
export function PersonBadge({ person }: Partial<Pick<Session, 'person'>>) {
  const t = useTexts('shell')
  const { pathname } = useLocation()
  if (!person) return <span className={styles['person']} />
  const { givenName, familyName } = person
  const name = `${givenName} ${familyName}`
  return (
    <Link
      to={paths.person()}
      className={styles['person']}
      aria-current={pathname === paths.person() ? 'page' : undefined}
    >
      <span className="visually-hidden">{t('loggedIn', { name })}</span>
      <span className={styles['initials']} aria-hidden="true">
        {givenName.charAt(0)}
        {familyName.charAt(0)}
      </span>
      <span className={styles['name']} aria-hidden="true">
        {name}
      </span>
    </Link>
  )
}
