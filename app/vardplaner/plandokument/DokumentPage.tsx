import { inShort } from '#ui/in-short.ts'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { Link } from '#platform/navigation/Link.tsx'
import { useParams } from 'react-router'
import { paths } from '../../paths.ts'
import { AnswerView } from '#platform/answer/AnswerView.tsx'
import { isPart } from '#platform/answer/coverage.ts'
import { Failure } from '#platform/answer/Failure.tsx'
import { WholeSource } from '#platform/answer/ItemSource.tsx'
import { NotHere } from '#platform/session/NotHere.tsx'
import { Fact, Facts } from '#ui/Facts.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { SkeletonRows } from '#ui/Skeleton.tsx'
import { Stack } from '#ui/Stack.tsx'
import type { CarePlan } from '../contract.ts'
import { useFactWords } from '../fakta/fact-words.ts'
import { usePlanWords } from '../plan-words.ts'
import { useDokument, useVardplaner } from '../queries.ts'
import { FileView } from '#platform/dokument/FileView.tsx'

/** `/vardplaner/:id/dokument/:place`: one document of a plan, shown in the page. */
export default function DokumentPage() {
  const t = useTexts('plandokument')
  const words = usePlanWords()
  const facts = useFactWords()
  const { id = '', place = '' } = useParams()
  const result = useVardplaner()
  const plan = result.data?.items.find((one) => one.id === id)
  const content = plan?.content[Number(place) - 1]
  const waiting = <SkeletonRows rows={5} height="tall" />
  // One that is still asked may have it.
  const notHere = isPart(result.data) ? (
    waiting
  ) : (
    <NotHere resource="vardplaner" id={id}>
      {t('notFound')}
    </NotHere>
  )
  return (
    <>
      <p>
        <Link to={paths.vardplan(id)}>{t('back')}</Link>
      </p>
      <PageHeading title={plan ? words.title(plan) : t('one')} documentTitle={t('one')}>
        {content && <p>{facts.document(content)}</p>}
      </PageHeading>
      <AnswerView result={result} area="vardplaner" empty={notHere} skeleton={waiting}>
        {() =>
          plan && content && content.size !== undefined ? (
            <Stack>
              <Facts>
                <Fact label={t('from')}>{plan.documentTime && words.date(plan.documentTime)}</Fact>
                <Fact label={t('signed')}>{facts.signed(plan)}</Fact>
              </Facts>
              <Document
                key={`${id} ${place}`}
                plan={plan}
                place={place}
                title={inShort(plan.title ?? words.kind(plan))}
              />
              <WholeSource source={plan.source} />
            </Stack>
          ) : (
            notHere
          )
        }
      </AnswerView>
    </>
  )
}

type DocumentProps = { plan: CarePlan; place: string; title: string }

function Document({ plan, place, title }: DocumentProps) {
  const words = usePlanWords()
  const { data, error, isFetching, refetch } = useDokument(plan.id, place)
  if (data) return <FileView file={data} title={title} name={words.kind(plan)} />
  if (error) return <Failure error={error} retrying={isFetching} onRetry={() => void refetch()} />
  return <SkeletonRows rows={5} height="tall" />
}
