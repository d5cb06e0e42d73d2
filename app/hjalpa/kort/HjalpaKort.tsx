import { useTexts } from '#platform/i18n/use-texts.ts'
import { Link } from '#platform/navigation/Link.tsx'
import type { Usable } from '#platform/session/represents.ts'
import { useRepresents, useSession, whoFor } from '#platform/session/session.ts'
import { asButton } from '#ui/button.ts'
import { Card } from '#ui/Card.tsx'
import { List, ListRow } from '#ui/List.tsx'
import { quoted, WithSource } from '#ui/SourceText.tsx'
import { paths } from '../../paths.ts'
import { useSwitch } from '../../person/use-switch.ts'
import { NextOf } from '../../tidslinje/nasta/NextOf.tsx'

/** So many are shown; the others are on the page of all. */
const mostRows = 3

/** Card, first of all: those one helps, and what is next for each. */
export default function HjalpaKort() {
  const t = useTexts('hjalpa')
  const { usable } = useRepresents()
  return (
    <Card title={t('title')} more={<Link to={paths.hjalpa()}>{t('all', { count: usable.length })}</Link>}>
      <List>
        {usable.slice(0, mostRows).map((one) => (
          <Row key={one.personId} one={one} />
        ))}
      </List>
    </Card>
  )
}

function Row({ one }: { one: Usable }) {
  const t = useTexts('hjalpa')
  const word = useTexts('ombud')
  const switchTo = useSwitch()
  const session = useSession()
  const name = one.name ?? word('protected')
  return (
    <ListRow
      title={name}
      level={3}
      action={
        <button
          type="button"
          {...asButton('secondary')}
          aria-label={t('show', { name })}
          onClick={() => void switchTo({ personId: one.personId, name: one.name })}
        >
          {t('showShort')}
        </button>
      }
    >
      {one.relation && (
        <p>
          <WithSource>{t('relation', { relation: quoted(one.relation) })}</WithSource>
        </p>
      )}
      {one.see.includes('tidslinje') && <NextOf who={whoFor(session, one.personId)} />}
    </ListRow>
  )
}
