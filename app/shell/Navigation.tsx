import { useTranslation } from 'react-i18next'
import { NavLink } from 'react-router'
import { paths } from '../paths.ts'
import { Icon, type IconName } from '#ui/Icon.tsx'
import styles from './Navigation.module.css'

const places = ['oversikt', 'tidslinje', 'kontakter', 'vardplaner', 'ombud', 'mer'] as const

const icons: Record<(typeof places)[number], IconName> = {
  oversikt: 'home',
  tidslinje: 'timeline',
  kontakter: 'contacts',
  vardplaner: 'plans',
  ombud: 'person',
  mer: 'more',
}

/** The main navigation: a bar at the bottom of a phone, a row in the header of a wider screen. */
export function Navigation() {
  const { t } = useTranslation('shell')
  return (
    <nav className={`bar ${styles['bar']}`} aria-label={t('nav')}>
      <ul>
        {places.map((place) => (
          <li key={place} className={styles[place]}>
            <NavLink to={paths[place]()} end={place === 'oversikt'}>
              <Icon name={icons[place]} />
              {t(`navItem.${place}`)}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
