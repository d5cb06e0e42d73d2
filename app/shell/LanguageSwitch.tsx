import { useTranslation } from 'react-i18next'
import { languages, useLanguage } from '#platform/i18n/i18n.ts'
import styles from './LanguageSwitch.module.css'

/** Each language by its own name, so that one who reads no Swedish finds it. */
export function LanguageSwitch() {
  const { t } = useTranslation('shell')
  const [current, change] = useLanguage()
  return (
    <div className={styles['switch']} role="group" aria-label={t('language.label')}>
      {languages.map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          aria-pressed={language === current}
          onClick={() => change(language)}
        >
          {t(`language.${language}`)}
        </button>
      ))}
    </div>
  )
}
