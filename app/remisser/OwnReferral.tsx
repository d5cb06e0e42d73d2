import { useTexts } from '#platform/i18n/use-texts.ts'
import { OutLink } from '#platform/links/OutLink.tsx'
import { Card } from '#ui/Card.tsx'

/** Where one asks for care oneself, and that one leaves the portal to do it. No source says which of its units takes such. */
const ownReferral = 'https://www.1177.se'

/** The way to write a remiss of one's own. */
export function OwnReferral() {
  const t = useTexts('remissord')
  return (
    <Card title={t('own')}>
      <p>{t('ownText')}</p>
      <p>
        <OutLink to={ownReferral}>{t('ownLink')}</OutLink>
      </p>
    </Card>
  )
}
