import { TileSources } from '#platform/answer/ItemSource.tsx'
import { useNow } from '#platform/clock/clock.ts'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { Link } from '#platform/navigation/Link.tsx'
import { inShort } from '#ui/in-short.ts'
import { ListRow } from '#ui/List.tsx'
import { quoted, WithSource } from '#ui/SourceText.tsx'
import { paths } from '../paths.ts'
import type { Wound } from './contract.ts'
import { SizeNow } from './sarord/SizeNow.tsx'
import { useWoundWords } from './sarord/use-wound-words.ts'
import { assessments, differing, dressings, partOf } from './standing.ts'

/** A wound: where it is and what kind, how large it is now, who dresses it next and when. Leads to all of it. */
export function WoundRow({ wound }: { wound: Wound }) {
  const t = useTexts('sarord')
  const words = useWoundWords()
  const { plans, entries } = wound
  const type = words.type(plans.find(({ woundType }) => woundType))
  const healed = plans.find(({ healedOn }) => healedOn)?.healedOn
  const isHealed = partOf(wound) === 'healed'
  return (
    <ListRow
      label={type && inShort(type)}
      title={inShort(words.name(wound))}
      level={3}
      leads={(shown) => <Link to={paths.saret(wound.id)}>{shown}</Link>}
    >
      {isHealed ? (
        <p>{healed ? t('healed', { day: words.day(healed) }) : t('healedUndated')}</p>
      ) : (
        <>
          <SizeNow wound={wound} />
          <Next wound={wound} />
        </>
      )}
      {differing(wound).length > 0 && <p>{t('differ')}</p>}
      {[...plans, ...entries].some(({ partly }) => partly) && <p>{t('partly')}</p>}
      <TileSources of={[...plans, ...entries]} />
    </ListRow>
  )
}

/** The nearest dressing and the nearest assessment. */
function Next({ wound }: { wound: Wound }) {
  const t = useTexts('sarord')
  const words = useWoundWords()
  const now = useNow()
  const { next, passed } = dressings(wound, now)
  const assessment = assessments(wound, now).next
  const { by, unit } = next?.plan.dressing ?? {}
  const who = quoted(inShort([by, unit?.name].filter(Boolean).join(', ')))
  const when = next && words.when(next.on)
  return (
    <>
      {when && (
        <p>
          <WithSource>{who ? t('dressedBy', { when, who }) : t('dressed', { when })}</WithSource>
        </p>
      )}
      {!when && passed && <p>{t('dressingPassed', { when: words.when(passed.on) })}</p>}
      {assessment && <p>{t('assessment', { when: words.when(assessment.on) })}</p>}
    </>
  )
}
