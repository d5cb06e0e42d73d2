import { useTexts } from '#platform/i18n/use-texts.ts'
import { Link } from '#platform/navigation/Link.tsx'
import { paths } from '../paths.ts'
import { ItemSource } from '#platform/answer/ItemSource.tsx'
import { ListRow } from '#ui/List.tsx'
import { Progress } from '#ui/Progress.tsx'
import type { Agreement } from './contract.ts'
import { NextStep } from './NextStep.tsx'
import { inShort } from '#ui/in-short.ts'
import { quoted, SourceText } from '#ui/SourceText.tsx'

type Props = {
  agreement: Agreement
  level: 3 | 4
  /** Only what a card has room for. */
  short?: boolean
}

/** An agreement in short: its first goal, how far it has come, what happens next. Leads to the whole of it. */
export function AgreementRow({ agreement, level, short = false }: Props) {
  const t = useTexts('overenskommelser')
  const { id, title, commitments, goals, source } = agreement
  // What comes again is never done for good, and would keep the rest from ever being all.
  const once = commitments.filter(({ repeat }) => !repeat)
  const done = once.filter((commitment) => commitment.done).length
  const goal = goals[0]
  return (
    <ListRow title={quoted(title)} level={level}>
      {goal && !short && (
        <p>
          {t('goals')}: <SourceText>{goal.description}</SourceText>
        </p>
      )}
      {once.length > 0 && (
        <Progress value={done} max={once.length} label={t('progress', { done, count: once.length })} />
      )}
      <NextStep agreement={agreement} />
      {!short && (
        <p>
          <Link to={paths.overenskommelse(id)} aria-label={`${t('show')}: ${inShort(title)}`}>
            {t('show')}
          </Link>
        </p>
      )}
      <ItemSource source={source} />
    </ListRow>
  )
}
