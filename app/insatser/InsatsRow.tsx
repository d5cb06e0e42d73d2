import { ItemSource } from '#platform/answer/ItemSource.tsx'
import { useNow } from '#platform/clock/clock.ts'
import { dayOf } from '#platform/dates/day-of.ts'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { Link } from '#platform/navigation/Link.tsx'
import { inShort } from '#ui/in-short.ts'
import { ListRow } from '#ui/List.tsx'
import { quoted, WithSource } from '#ui/SourceText.tsx'
import { paths } from '../paths.ts'
import type { Change } from '../sedan-sist/contract.ts'
import { NewsMark } from '../sedan-sist/marken/NewsMark.tsx'
import type { Insats } from './contract.ts'
import { useInsatsWords } from './insats-words.ts'
import { appealOf } from './insats/appeal.ts'

/** An insats: what it is in plain words, how much, who does it, and until when. Leads to all of it. */
export function InsatsRow({ insats, news }: { insats: Insats; news: Change | undefined }) {
  const t = useTexts('insatsord')
  const words = useInsatsWords()
  const today = dayOf(useNow())
  const { performer, decision, partly, source } = insats
  const name = inShort(words.name(insats))
  const kind = words.kind(insats)
  const amount = words.amount(insats)
  const appeal = decision?.legalDomain && appealOf(decision, today)
  return (
    <ListRow
      label={kind === name ? undefined : kind}
      title={name}
      level={3}
      leads={(shown) => <Link to={paths.insats(insats.id)}>{shown}</Link>}
    >
      <NewsMark change={news} />
      {amount && (
        <p>
          <WithSource>{inShort(amount)}</WithSource>
        </p>
      )}
      {performer && (
        <p>
          <WithSource>{t('performer', { unit: quoted(inShort(performer.name)) })}</WithSource>
        </p>
      )}
      <p>{words.standing(insats)}</p>
      {appeal?.kind === 'open' && <p>{t('appealUntil', { day: words.day(appeal.last) })}</p>}
      {partly && <p>{t('partly')}</p>}
      <ItemSource source={source} />
    </ListRow>
  )
}
