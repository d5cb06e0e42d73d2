import { useTexts } from '#platform/i18n/use-texts.ts'
import { leave } from '#platform/session/session.ts'
import { asButton } from '#ui/button.ts'
import styles from './Footer.module.css'

/** What stands under every page: where to turn in need, and the way out. */
export function Footer({ loggedIn }: { loggedIn: boolean }) {
  const t = useTexts('shell')
  return (
    <footer className={styles['footer']}>
      <div>
        <p>{t('acute')}</p>
        {loggedIn && (
          <button type="button" {...asButton('secondary')} onClick={() => void leave('left')}>
            {t('logOut')}
          </button>
        )}
      </div>
    </footer>
  )
}
