import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { paths } from '../paths.ts'
import { PageHeading } from '#ui/PageHeading.tsx'
import { Surface } from '#ui/Surface.tsx'
import styles from './MerPage.module.css'

/** `/mer`: the places that have no room in the bar at the bottom of a phone. */
export function Component() {
  const { t } = useTranslation('shell')
  return (
    <>
      <PageHeading title={t('more.title')}>
        <p>{t('more.intro')}</p>
      </PageHeading>
      <Surface>
        <ul className={styles['places']}>
          <Place to={paths.attGora()} name={t('more.attGora')} text={t('more.attGoraText')} />
          <Place
            to={paths.overenskommelser()}
            name={t('more.overenskommelser')}
            text={t('more.overenskommelserText')}
          />
          <Place to={paths.ombud()} name={t('navItem.ombud')} text={t('more.ombudText')} />
          <Place to={paths.hjalpa()} name={t('more.hjalpa')} text={t('more.hjalpaText')} />
          <Place to={paths.person()} name={t('more.person')} text={t('more.personText')} />
          <Place to={paths.kallor()} name={t('more.kallor')} text={t('more.kallorText')} />
        </ul>
      </Surface>
    </>
  )
}

function Place({ to, name, text }: { to: string; name: string; text: string }) {
  return (
    <li>
      <Link to={to}>{name}</Link>
      <p>{text}</p>
    </li>
  )
}
