import { useParams } from 'react-router'
import { OneAnswer } from '#platform/answer/OneAnswer.tsx'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { Link } from '#platform/navigation/Link.tsx'
import { Back } from '#ui/Back.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { WithSource } from '#ui/SourceText.tsx'
import { paths } from '../../paths.ts'
import { useSar } from '../queries.ts'
import { SizeNow } from '../sarord/SizeNow.tsx'
import { useWoundWords } from '../sarord/use-wound-words.ts'
import { SaretBody } from './SaretBody.tsx'

/** `/sar/:id`: all of one wound, from all who follow it. */
export default function SaretPage() {
  const t = useTexts('saret')
  const theme = useTexts('sarord')
  const words = useWoundWords()
  const { id = '' } = useParams()
  const result = useSar()
  const wound = result.data?.items.find((one) => one.id === id)
  const type = words.type(wound?.plans.find(({ woundType }) => woundType))
  return (
    <>
      <Back>
        <Link to={paths.sar()}>{t('back')}</Link>
      </Back>
      <PageHeading title={wound ? words.name(wound) : theme('one')} documentTitle={theme('inTitleBar')}>
        {type && (
          <p>
            <WithSource>{type}</WithSource>
          </p>
        )}
        {wound && <SizeNow wound={wound} />}
      </PageHeading>
      <OneAnswer result={result} area="sar" id={id} notFound={t('notFound')}>
        {() => wound && <SaretBody key={id} wound={wound} />}
      </OneAnswer>
    </>
  )
}
