import { useTexts } from '#platform/i18n/use-texts.ts'
import { Link } from '#platform/navigation/Link.tsx'
import { leave } from '#platform/session/session.ts'
import { asButton } from '#ui/button.ts'
import { paths } from '../paths.ts'
import { Acute } from './Acute.tsx'
import styles from './Footer.module.css'

/** What stands under every page: where to turn in need, who can use the portal and how, and the way out. */
export function Footer({ loggedIn }: { loggedIn: boolean }) {
  const t = useTexts('shell')
  return (
    <footer className={styles['footer']}>
      <div>
        <Acute />
        <Link to={paths.tillganglighet()}>{t('access')}</Link>
        {loggedIn && (
          <button type="button" {...asButton('secondary')} onClick={() => void leave('left')}>
            {t('logOut')}
          </button>
        )}
      </div>
    </footer>
  )
}
