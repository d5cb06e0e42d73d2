import { useTranslation } from 'react-i18next'
import { leave } from '#platform/session/session.ts'
import { asButton } from '#ui/button.ts'
import styles from './Footer.module.css'
import { LanguageSwitch } from './LanguageSwitch.tsx'

/** What stands under every page: where to turn in need, the way out, and the language. */
export function Footer({ loggedIn }: { loggedIn: boolean }) {
  const { t } = useTranslation('shell')
  return (
    <footer className={styles['footer']}>
      <div>
        <p>{t('acute')}</p>
        {loggedIn && (
          <button type="button" {...asButton('secondary')} onClick={() => void leave('left')}>
            {t('logOut')}
          </button>
        )}
        <LanguageSwitch />
      </div>
    </footer>
  )
}
