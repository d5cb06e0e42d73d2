import { useTexts } from '#platform/i18n/use-texts.ts'
import { OutLink } from '#platform/links/OutLink.tsx'
import { Card } from '#ui/Card.tsx'

/** Where the whole record is, and that one leaves the portal to read it. */
const journal = 'https://www.1177.se'

/** The way to the whole record. */
export function Journal() {
  const t = useTexts('anteckningar')
  return (
    <Card title={t('journal')}>
      <p>{t('journalText')}</p>
      <p>
        <OutLink to={journal}>{t('journalLink')}</OutLink>
      </p>
    </Card>
  )
}
