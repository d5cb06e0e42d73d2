import { Link } from '#platform/navigation/Link.tsx'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { Icon } from '#ui/Icon.tsx'
import { paths } from '../paths.ts'
import styles from './Guide.module.css'

/** The way to whom to call, for when it is needed at once. It needs no answer, and is always there. */
export function Guide() {
  const t = useTexts('oversikt')
  return (
    <div className={styles['guide']}>
      <Icon name="phone" />
      <div>
        <h2>
          <Link to={paths.vem()}>{t('guide')}</Link>
        </h2>
        <p>{t('guideHelp')}</p>
      </div>
    </div>
  )
}
