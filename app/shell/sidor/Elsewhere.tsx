import { useTexts } from '#platform/i18n/use-texts.ts'
import { OutLink } from '#platform/links/OutLink.tsx'
import { Card } from '#ui/Card.tsx'
import styles from './MerPage.module.css'

/** Where one logs in to Mina intyg, and that one leaves the portal to do it. */
const certificates = 'https://www.1177.se'

/** Each kommun and region has a place of its own for these, so there is somebody to call and no link. */
const withoutLink = ['tandvard', 'fardtjanst', 'bostadsanpassning'] as const

/** What people look for that no source of the portal has: why it is not here, and where to turn. */
export function Elsewhere() {
  const t = useTexts('sidor')
  return (
    <Card title={t('elsewhere.title')}>
      <p>{t('elsewhere.intro')}</p>
      <ul role="list" className={styles['places']}>
        <li>
          <h3>{t('elsewhere.intyg.name')}</h3>
          <p>{t('elsewhere.intyg.text')}</p>
          <OutLink to={certificates}>{t('elsewhere.intyg.link')}</OutLink>
        </li>
        {withoutLink.map((name) => (
          <li key={name}>
            <h3>{t(`elsewhere.${name}.name`)}</h3>
            <p>
              {t(`elsewhere.${name}.text`)} {t(`elsewhere.${name}.where`)}
            </p>
          </li>
        ))}
      </ul>
    </Card>
  )
}
