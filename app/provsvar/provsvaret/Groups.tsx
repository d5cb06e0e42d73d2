import { SomeFirst } from '#platform/answer/SomeFirst.tsx'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { Card } from '#ui/Card.tsx'
import { CallableText } from '#ui/CallableText.tsx'
import { List } from '#ui/List.tsx'
import type { Reply } from '../contract.ts'
import { ResultRow } from './ResultRow.tsx'

const mostRows = 20

type Props = {
  reply: Reply
  /** How many results there are of each analysis. */
  counts: ReadonlyMap<string, number>
  /** Within a surface of its own. */
  bare?: boolean
}

/** The values of a reply, a card a group, and what the laboratory says in words. */
export function Groups({ reply, counts, bare = false }: Props) {
  const t = useTexts('provsvaret')
  const groups = reply.groups.filter(({ comment, results }) => results.length > 0 || comment)
  const parts = groups.map((group, index) => ({
    // Two may have the same name.
    key: `${index}`,
    title: group.name ?? t('values'),
    content: (
      <>
        {group.comment && (
          <p>
            <CallableText fromSource>{group.comment}</CallableText>
          </p>
        )}
        <SomeFirst items={group.results} first={mostRows}>
          {(some) => (
            <List>
              {some.map((result) => (
                <ResultRow key={result.id} result={result} times={counts.get(result.analysisId ?? '') ?? 0} />
              ))}
            </List>
          )}
        </SomeFirst>
      </>
    ),
  }))
  const words = reply.text && (
    <p>
      <CallableText fromSource>{reply.text}</CallableText>
    </p>
  )
  if (bare)
    return (
      <>
        {words}
        {parts.map(({ key, content }) => (
          <div key={key}>{content}</div>
        ))}
      </>
    )
  return (
    <>
      {words && <Card title={t('words')}>{words}</Card>}
      {parts.map(({ key, title, content }) => (
        <Card key={key} title={title}>
          {content}
        </Card>
      ))}
      {!words && parts.length === 0 && <p>{t('noResults')}</p>}
    </>
  )
}
