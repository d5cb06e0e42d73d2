import { grouped } from '#platform/lists/grouped.ts'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { Link } from '#platform/navigation/Link.tsx'
import { AnswerView } from '#platform/answer/AnswerView.tsx'
import { SomeFirst } from '#platform/answer/SomeFirst.tsx'
import { useCapability } from '#platform/session/session.ts'
import { Card } from '#ui/Card.tsx'
import { Columns } from '#ui/Columns.tsx'
import { Fold } from '#ui/Fold.tsx'
import { List } from '#ui/List.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { SkeletonRows } from '#ui/Skeleton.tsx'
import { Stack } from '#ui/Stack.tsx'
import { InNotes } from '../anteckningar/avtal/InNotes.tsx'
import { paths } from '../paths.ts'
import { useNews } from '../sedan-sist/marken/use-news.ts'
import { AgreementRow } from './AgreementRow.tsx'
import type { Agreement } from './contract.ts'
import styles from './OverenskommelserPage.module.css'
import { useOverenskommelser } from './queries.ts'
import { Viktigt } from './viktigt/Viktigt.tsx'

/** `/overenskommelser`: what has been agreed, with whom, and what happens next. */
export default function OverenskommelserPage() {
  const t = useTexts('overenskommelser')
  const mayKeep = useCapability('write-important')
  const result = useOverenskommelser()
  return (
    <>
      <PageHeading title={t('title')}>
        <p>{t('intro')}</p>
        <p className={styles['whole']}>
          <Link to={paths.patientkontrakt()}>{t('contract')}</Link>
        </p>
      </PageHeading>
      <Stack>
        <AnswerView
          result={result}
          area="overenskommelser"
          empty={t('empty')}
          skeleton={<SkeletonRows rows={4} height="tall" />}
        >
          {(agreements) => <Agreements agreements={agreements} />}
        </AnswerView>
        {/* Where there are agreements it stands among them. */}
        {!result.data?.items.length && <InNotes />}
        {mayKeep && <Viktigt />}
      </Stack>
    </>
  )
}

/** In force first; what has ended or been replaced stands apart, folded unless there is nothing else. */
function Agreements({ agreements }: { agreements: Agreement[] }) {
  const t = useTexts('overenskommelser')
  const groups = grouped(agreements, ({ status }) => status)
  const active = groups.get('active')
  return (
    <Columns
      beside={
        <>
          {(['ended', 'replaced'] as const).map((part) => {
            const former = groups.get(part)
            return (
              former && (
                <Fold key={part} title={t(`former.${part}`, { count: former.length })} open={!active}>
                  <Rows agreements={former} />
                </Fold>
              )
            )
          })}
          <InNotes />
        </>
      }
    >
      {active && (
        <Card title={t('active')}>
          <Rows agreements={active} />
        </Card>
      )}
    </Columns>
  )
}

const mostRows = 8

function Rows({ agreements }: { agreements: Agreement[] }) {
  const news = useNews('overenskommelser')
  return (
    <SomeFirst items={agreements} first={mostRows}>
      {(some) => (
        <List>
          {some.map((agreement) => (
            <AgreementRow key={agreement.id} agreement={agreement} news={news.get(agreement.id)} />
          ))}
        </List>
      )}
    </SomeFirst>
  )
}
