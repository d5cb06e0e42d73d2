import { useState } from 'react'
import { CardAnswer } from '#platform/answer/CardAnswer.tsx'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { grouped } from '#platform/lists/grouped.ts'
import { useWho } from '#platform/session/session.ts'
import { Card } from '#ui/Card.tsx'
import { Columns } from '#ui/Columns.tsx'
import { List } from '#ui/List.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { SkeletonRows } from '#ui/Skeleton.tsx'
import { ChangeDetails } from './andring/ChangeDetails.tsx'
import { useChangeWords } from './change-words.ts'
import { ChangeRow } from './ChangeRow.tsx'
import { withoutMissing } from './compared.ts'
import { type Change, type ComparedArea, comparedAreas, type SinceAround } from './contract.ts'
import { folded, unseenOf } from './folded.ts'
import { NotCompared } from './NotCompared.tsx'
import { useMarkShown } from './use-mark-shown.ts'
import { useSedanSist } from './queries.ts'

/** `/sedan-sist`: all that is new or otherwise since one last looked, by what it is of. To open it is to have seen it. */
export default function SedanSistPage() {
  const t = useTexts('sedan-sist')
  const words = useChangeWords()
  const result = useSedanSist()
  const { preview } = useWho()
  const { data } = result
  const { since, news } = useShown(data)
  useMarkShown(data)
  if (preview) {
    return (
      <>
        <PageHeading title={t('title')} />
        <p>{t('preview')}</p>
      </>
    )
  }
  return (
    <>
      <PageHeading title={t('title')}>
        {since && <p>{t('intro', { since: words.since(since) })}</p>}
      </PageHeading>
      <CardAnswer
        result={withoutMissing(result)}
        empty={t('nothingAtAll')}
        skeleton={<SkeletonRows rows={5} height="tall" />}
        foot={() => <NotCompared names={data?.notCompared ?? []} />}
      >
        {(changes) => <Changes changes={changes} news={news} since={since} />}
      </CardAnswer>
    </>
  )
}

type ChangesProps = { changes: readonly Change[]; news: ReadonlySet<string>; since: string | undefined }

function Changes({ changes, news, since }: ChangesProps) {
  const t = useTexts('sedan-sist')
  const words = useChangeWords()
  const fresh = changes.filter(({ id }) => news.has(id))
  return (
    <Columns
      beside={
        <>
          <Groups changes={fresh} areas={comesByItself} />
          <SeenBefore changes={changes.filter(({ id }) => !news.has(id))} />
        </>
      }
    >
      {fresh.length === 0 && since && <p>{t('nothing', { since: words.since(since) })}</p>}
      <Groups changes={fresh} areas={comparedAreas.filter((area) => !comesByItself.includes(area))} />
    </Columns>
  )
}

/** What is new on this visit, and since when: the same for as long as the page is open, though it has been marked as seen. */
function useShown(data: (SinceAround & { items: readonly Change[] }) | undefined) {
  const [shown, setShown] = useState<{ since?: string; news: ReadonlySet<string> }>({ news: new Set() })
  const fresh = unseenOf(data ?? { items: [] }).filter(({ id }) => !shown.news.has(id))
  if (data?.since && (fresh.length > 0 || shown.since === undefined))
    setShown({
      since: shown.since ?? data.since,
      news: new Set([...shown.news, ...fresh.map(({ id }) => id)]),
    })
  return shown
}

/** What is written to be read, and does not change what one has read before. */
const comesByItself: readonly ComparedArea[] = ['provsvar', 'inkorg', 'insatser']

type GroupsProps = { changes: readonly Change[]; areas: readonly ComparedArea[] }

function Groups({ changes, areas }: GroupsProps) {
  const t = useTexts('sedan-sist')
  const groups = grouped(changes, ({ area }) => area)
  return areas.map((area) => {
    const ofArea = groups.get(area)
    return (
      ofArea && (
        <Card key={area} title={t(`group.${area}`)}>
          <Rows changes={ofArea} />
        </Card>
      )
    )
  })
}

/** What was marked as seen of late, so that nothing is lost by a press. */
function SeenBefore({ changes }: { changes: readonly Change[] }) {
  const t = useTexts('sedan-sist')
  if (changes.length === 0) return null
  return (
    <Card title={t('seenBefore')}>
      <Rows changes={changes} />
    </Card>
  )
}

function Rows({ changes }: { changes: readonly Change[] }) {
  return (
    <List>
      {folded(changes).map((one) => (
        <ChangeRow key={one.first.id} folded={one}>
          <ChangeDetails change={one.first} />
        </ChangeRow>
      ))}
    </List>
  )
}
