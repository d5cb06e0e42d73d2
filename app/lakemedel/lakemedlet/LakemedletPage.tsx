import { useParams } from 'react-router'
import { OneAnswer } from '#platform/answer/OneAnswer.tsx'
import { isWhole } from '#platform/answer/coverage.ts'
import { useNow } from '#platform/clock/clock.ts'
import { dayOf } from '#platform/dates/day-of.ts'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { Link } from '#platform/navigation/Link.tsx'
import { Back } from '#ui/Back.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { paths } from '../../paths.ts'
import { useMedicationWords } from '../medication-words.ts'
import { useLakemedel } from '../queries.ts'
import { allOf, namedBy } from '../entry.ts'
import { entriesOf } from '../told-together.ts'
import { EntryBody } from './EntryBody.tsx'

/** `/lakemedel/:id`: everything that has been decided about one medicine, by whom, and whom to ask. */
export default function LakemedletPage() {
  const t = useTexts('lakemedlet')
  const words = useMedicationWords()
  const { id = '' } = useParams()
  const result = useLakemedel()
  const entries = entriesOf(result.data?.items ?? [], dayOf(useNow()))
  // Anything of it leads here, since another may be the first when more sources have answered.
  const entry = entries.find((one) => allOf(one).some((told) => told.id === id))
  const first = entry && namedBy(entry)
  return (
    <>
      <Back>
        <Link to={paths.lakemedel()}>{t('back')}</Link>
      </Back>
      <PageHeading title={first ? words.name(first) : t('one')} documentTitle={t('one')} />
      <OneAnswer result={result} area="lakemedel" id={id} notFound={t('notFound')}>
        {(_, answer) => entry && <EntryBody key={id} entry={entry} whole={isWhole(answer)} />}
      </OneAnswer>
    </>
  )
}
