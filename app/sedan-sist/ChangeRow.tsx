import type { ReactNode } from 'react'
import { ItemSource } from '#platform/answer/ItemSource.tsx'
import { sentence } from '#platform/dates/dates.ts'
import { Link } from '#platform/navigation/Link.tsx'
import { ListRow } from '#ui/List.tsx'
import { WithSource } from '#ui/SourceText.tsx'
import { pageOf, useChangeWords } from './change-words.ts'
import type { Folded } from './folded.ts'

/** A change in short: what has happened, to what, and from when to when or by whom. Leads to the thing. */
export function ChangeRow({ folded, children }: { folded: Folded; children?: ReactNode }) {
  const words = useChangeWords()
  const { first } = folded
  const to = pageOf(first)
  const line = words.line(folded)
  const doer = words.doer(first)
  return (
    <ListRow
      title={words.title(first)}
      level={3}
      leads={
        to === undefined
          ? undefined
          : (title) => (
              <Link to={to}>
                {title}
                {/* Alone among links, what has happened to it is what tells it apart. */}
                <span className="visually-hidden">
                  , {words.kind(folded)}
                  {line && ', '}
                  {line && <WithSource>{line}</WithSource>}
                </span>
              </Link>
            )
      }
      struck={first.kind === 'cancelled' || first.kind === 'gone'}
    >
      <p>
        <strong>{words.kind(folded)}</strong>
        {line && ' · '}
        {line && <WithSource>{line}</WithSource>}
      </p>
      {children}
      {doer && (
        <p>
          <WithSource>{sentence(doer)}</WithSource>
        </p>
      )}
      <ItemSource source={first.source} />
    </ListRow>
  )
}
