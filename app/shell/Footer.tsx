import { useTranslation } from 'react-i18next'
import styles from './Footer.module.css'
import { LanguageSwitch } from './LanguageSwitch.tsx'

/** What stands under every page: where to turn in need, and the language. */
export function Footer() {
  const { t } = useTranslation('shell')
  return (
    <footer className={styles['footer']}>
      <div>
        <p>{t('acute')}</p>
        <LanguageSwitch />
      </div>
    </footer>
  )
}
