import { useContext } from 'react'
import { areas } from '../areas.ts'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { Link } from '#platform/navigation/Link.tsx'
import { OnlyFor } from '#platform/session/OnlyFor.tsx'
import { useVisit } from '#platform/session/visit.ts'
import { WhoseContext } from '#ui/PageHeading.tsx'
import { Stack } from '#ui/Stack.tsx'
import { cardsByTheme } from '../oversikt/cards.ts'
import { isMoved } from '../oversikt/themes.ts'
import { paths } from '../paths.ts'
import { Themes } from './Themes.tsx'

const moved = cardsByTheme(areas).filter(({ theme }) => isMoved(theme))

/** `/ordning`: which themes of the översikt come first and which are folded away, for the one who reads. */
export default function OrdningPage() {
  const t = useTexts('ordning')
  const whose = useContext(WhoseContext)
  return (
    <OnlyFor
      isFor={!useVisit().preview}
      title={t('area.name')}
      intro={whose === undefined ? t('intro') : t('introOther', { name: whose })}
      otherwise={{ title: t('preview.title'), text: t('preview.text') }}
    >
      <Stack>
        <div>
          <p>{t('first')}</p>
          <p>{t('always')}</p>
        </div>
        <Themes usual={moved} />
        <p>
          <Link to={paths.oversikt()}>{t('back')}</Link>
        </p>
      </Stack>
    </OnlyFor>
  )
}
