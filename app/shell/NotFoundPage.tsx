import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { paths } from '../paths.ts'
import { asButton } from '#ui/button.ts'
import { PageHeading } from '#ui/PageHeading.tsx'

/** Any address that no page has. */
export function Component() {
  const { t } = useTranslation('shell')
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
