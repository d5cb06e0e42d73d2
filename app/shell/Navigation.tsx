import { useContext } from 'react'
import { useLocation } from 'react-router'
import { areas } from '../areas.ts'
import { type Area, mainPath } from '../area.ts'
import { paths } from '../paths.ts'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { Link } from '#platform/navigation/Link.tsx'
import { Icon, type IconName } from '#ui/Icon.tsx'
import { ToOthersContext } from '#ui/to-others.tsx'
import styles from './Navigation.module.css'

type InMenu = Extract<(typeof areas)[number], { menu: Area['menu'] }>
type Place = { name: InMenu['name'] | 'mer'; path: string; icon: IconName; phone: boolean }

const places: readonly Place[] = [
  ...areas
    .flatMap((area) => ('menu' in area ? [area] : []))
    .map((area) => ({ ...area.menu, name: area.name, path: mainPath(area) })),
  { name: 'mer', path: paths.mer(), icon: 'more', phone: true },
]

/** True at a place's own page and those below it. */
const isAt = (path: string, pathname: string) =>
  pathname === path || (path !== '/' && pathname.startsWith(`${path}/`))

/** The main navigation: a bar at the bottom of a phone, a row in the header of a wider screen. */
export function Navigation() {
  const t = useTexts('shell')
  const { pathname } = useLocation()
  const toOthers = useContext(ToOthersContext)
  const open = places.filter(({ path }) => !toOthers?.closes(path))
  const here = places.find(({ path }) => isAt(path, pathname))
  // What a phone has no place for lies under Mer, which is the last.
  const isUnderMer = here ? !here.phone : areas.some((area) => isAt(mainPath(area), pathname))
  return (
    <nav className={`bar ${styles['bar']}`} aria-label={t('nav')}>
      <ul role="list">
        {open.map((place) => {
          const { name, path, icon, phone } = place
          const holds = name === 'mer' && isUnderMer
          return (
            <li key={name} className={phone ? undefined : styles['wide']}>
              <Link
                to={path}
                aria-current={place === here ? 'page' : holds || undefined}
                className={holds && here ? styles['held'] : undefined}
              >
                <Icon name={icon} />
                {t(`navItem.${name}`)}
              </Link>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
