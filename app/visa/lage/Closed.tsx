import { useTexts } from '#platform/i18n/use-texts.ts'
import { Link } from '#platform/navigation/Link.tsx'
import { asButton } from '#ui/button.ts'
import { PageHeading } from '#ui/PageHeading.tsx'
import { paths } from '../../paths.ts'

/** In the place of a page that the others are not to see: nothing of what it is, a way on, and where the way out is. */
export function Closed() {
  const t = useTexts('visa')
  return (
    <>
      <PageHeading title={t('closed.title')}>
        <p>{t('closed.text')}</p>
      </PageHeading>
      <Link to={paths.oversikt()} {...asButton()}>
        {t('toOverview')}
      </Link>
    </>
  )
}
