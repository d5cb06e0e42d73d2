import { useEffect, useState } from 'react'
import { useParams } from 'react-router'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { Link } from '#platform/navigation/Link.tsx'
import { OnlyFor } from '#platform/session/OnlyFor.tsx'
import { useIsOwn } from '#platform/session/use-is-own.ts'
import { asButton } from '#ui/button.ts'
import { PageHeading } from '#ui/PageHeading.tsx'
import { paths } from '../paths.ts'
import { noteEnded, wasJustEnded } from './lage/ended.ts'
import { StartForm } from './StartForm.tsx'

/** `/visa`: what others at a meeting will see of one's own data, and what not; from there one begins to show it. */
export default function VisaPage() {
  const t = useTexts('visa')
  const { id } = useParams()
  const isFor = useIsOwn()
  const [ended] = useState(wasJustEnded)
  useEffect(() => noteEnded(false), [])
  if (ended) return <Ended />
  return (
    <OnlyFor
      isFor={isFor}
      title={t('area.name')}
      intro={t('intro')}
      otherwise={{ title: t('onlyOwn.title'), text: t('onlyOwn.text') }}
    >
      <StartForm plan={id} />
    </OnlyFor>
  )
}

/** Nothing of the person stands here: whoever shares a screen may not have stopped yet. */
function Ended() {
  const t = useTexts('visa')
  return (
    <>
      <PageHeading title={t('ended.title')}>
        <p>{t('ended.text')}</p>
      </PageHeading>
      <Link to={paths.oversikt()} {...asButton()}>
        {t('toOverview')}
      </Link>
    </>
  )
}
