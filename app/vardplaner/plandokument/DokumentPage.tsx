import { Back } from '#ui/Back.tsx'
import { inShort } from '#ui/in-short.ts'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { Link } from '#platform/navigation/Link.tsx'
import { useParams } from 'react-router'
import { paths } from '../../paths.ts'
import { OneAnswer } from '#platform/answer/OneAnswer.tsx'
import { AboutItem } from '#platform/answer/AboutItem.tsx'
import { Fact, Facts } from '#ui/Facts.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { Stack } from '#ui/Stack.tsx'
import type { CarePlan } from '../contract.ts'
import { useFactWords } from '../fakta/fact-words.ts'
import { usePlanWords } from '../plan-words.ts'
import { useDokument, useVardplaner } from '../queries.ts'
import { FileAnswer } from '#platform/dokument/FileAnswer.tsx'

/** `/vardplaner/:id/dokument/:place`: one document of a plan, shown in the page. */
export default function DokumentPage() {
  const t = useTexts('plandokument')
  const words = usePlanWords()
  const facts = useFactWords()
  const { id = '', place = '' } = useParams()
  const result = useVardplaner()
  const plan = result.data?.items.find((one) => one.id === id)
  const content = plan?.content[Number(place) - 1]
  return (
    <>
      <Back>
        <Link to={paths.vardplan(id)}>{t('back')}</Link>
      </Back>
      <PageHeading title={plan ? words.title(plan) : t('one')} documentTitle={t('one')}>
        {content && <p>{facts.document(content)}</p>}
      </PageHeading>
      <OneAnswer result={result} area="vardplaner" id={id} notFound={t('notFound')}>
        {() =>
          plan &&
          content &&
          content.size !== undefined && (
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
              <AboutItem source={plan.source} />
            </Stack>
          )
        }
      </OneAnswer>
    </>
  )
}

type DocumentProps = { plan: CarePlan; place: string; title: string }

function Document({ plan, place, title }: DocumentProps) {
  const words = usePlanWords()
  return <FileAnswer result={useDokument(plan.id, place)} title={title} name={words.kind(plan)} />
}
