import { useState } from 'react'
import { type Language, languageCodes, languages } from '#platform/i18n/language.ts'
import { useLanguage, useTexts } from '#platform/i18n/use-texts.ts'
import styles from './LanguageSwitch.module.css'

/** Each language by its own name, so that one who reads no Swedish finds it. */
export function LanguageSwitch() {
  const t = useTexts('shell')
  const [current, change] = useLanguage()
  const [failed, setFailed] = useState(false)
  const choose = async (language: Language) => {
    setFailed(false)
    await change(language).catch(() => setFailed(true))
  }
  return (
    <div className={styles['switch']}>
      <select
        aria-label={t('language.label')}
        value={current}
        onChange={(event) => void choose(event.target.value as Language)}
      >
        {languageCodes.map((language) => (
          <option key={language} value={language} lang={languages[language].lang}>
            {languages[language].name}
          </option>
        ))}
      </select>
      {failed && (
        <p role="alert" className={styles['failed']}>
          {t('language.failed')}
        </p>
      )}
    </div>
  )
}
