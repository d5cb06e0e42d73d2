import { useTexts } from '#platform/i18n/use-texts.ts'
import { Link } from '#platform/navigation/Link.tsx'
import { paths } from '../../paths.ts'
import { asButton } from '#ui/button.ts'
import { PageHeading } from '#ui/PageHeading.tsx'

/** Any address that no page has. */
export default function NotFoundPage() {
  const t = useTexts('sidor')
  return (
    <>
      <PageHeading title={t('notFound.title')}>
        <p>{t('notFound.text')}</p>
      </PageHeading>
      <Link to={paths.oversikt()} {...asButton()}>
        {t('notFound.link')}
      </Link>
    </>
  )
}
