import { useState } from 'react'
import { chosenLanguage, type Language, languageCodes, languages } from '#platform/i18n/language.ts'
import { useLanguage, useTexts } from '#platform/i18n/use-texts.ts'
import styles from './LanguageSwitch.module.css'

/** Each language by its own name, so that one who reads no Swedish finds it. */
export function LanguageSwitch() {
  const t = useTexts('shell')
  const [current, change] = useLanguage()
  // The one that was chosen and could not be had: now, or when the portal was opened.
  const [isMissing, setMissing] = useState(() => chosenLanguage() !== current)
  const [coming, setComing] = useState<Language>()
  const choose = async (language: Language) => {
    setMissing(false)
    setComing(language)
    await change(language).catch(() => setMissing(true))
    setComing((other) => (other === language ? undefined : other))
  }
  return (
    <div className={styles['switch']}>
      <select
        aria-label={t('language.label')}
        value={coming ?? current}
        onChange={(event) => void choose(event.target.value as Language)}
      >
        {languageCodes.map((language) => (
          <option key={language} value={language} lang={languages[language].lang}>
            {languages[language].name}
          </option>
        ))}
      </select>
      {isMissing && (
        <p role="alert" className={styles['failed']}>
          {t('language.failed')}
        </p>
      )}
    </div>
  )
}
