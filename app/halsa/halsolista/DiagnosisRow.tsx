import { ItemSource } from '#platform/answer/ItemSource.tsx'
import { joinNames } from '#platform/answer/names.ts'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { Link } from '#platform/navigation/Link.tsx'
import { ListRow } from '#ui/List.tsx'
import { quoted, WithSource } from '#ui/SourceText.tsx'
import { paths } from '../../paths.ts'
import type { Diagnosis } from '../contract.ts'
import { answersOf, type DiagnosisRow as Row, namesOf, sourcesOf, timesOf } from '../diagnoses.ts'
import { useHealthWords } from '../health-words.ts'
import { PartlyMark } from './PartlyMark.tsx'

/** A diagnosis: chronic or not, main or secondary, when it was set. Where those who have set it differ, each is told by name. */
export function DiagnosisRow({ row }: { row: Row }) {
  const t = useTexts('halsolista')
  const words = useHealthWords()
  const [latest] = row.told
  const whoOf = (told: Diagnosis[]) =>
    joinNames(
      told.map(({ source }) => (source.careUnit ?? source.careGiver).name),
      t('and'),
      '',
    )
  const [, ...otherNames] = namesOf(row)
  const types = answersOf(row, ({ type }) => type)
  const chronic = answersOf(row, (one) => one.chronic)
  const isChronic = chronic.get(true)
  const notChronic = chronic.get(false)
  const standing = [
    isChronic && (notChronic ? t('chronicBy', { who: whoOf(isChronic) }) : t('chronic')),
    isChronic && notChronic && t('notChronicBy', { who: whoOf(notChronic) }),
    ...[...types].map(([type, told]) =>
      types.size > 1 ? t('typeBy', { type: quoted(type), who: whoOf(told) }) : quoted(type),
    ),
  ].filter(Boolean)
  const times = timesOf(row)
  const [first, last] = times ? [words.date(times.first), words.date(times.last)] : ['', '']
  const quiet = [
    times && (first === last ? t('set', { date: first }) : t('setAgain', { first, last })),
    latest.code?.code && latest.code.text && t('code', { code: quoted(latest.code.code) }),
  ].filter(Boolean)
  return (
    <ListRow
      title={words.diagnosis(latest)}
      level={3}
      leads={(title) => <Link to={paths.halsouppgift(row.id)}>{title}</Link>}
    >
      {[standing.join(' · '), quiet.join(' · ')].filter(Boolean).map((line) => (
        <p key={line}>
          <WithSource>{line}</WithSource>
        </p>
      ))}
      {otherNames.map(([name, told]) => (
        <p key={name}>
          <WithSource>{t('alsoCalled', { who: whoOf(told), name: quoted(name) })}</WithSource>
        </p>
      ))}
      {row.told.some(({ partly }) => partly) && <PartlyMark />}
      {sourcesOf(row).map((source) => (
        <ItemSource key={source.careUnit?.hsaId ?? source.careGiver.hsaId} source={source} />
      ))}
    </ListRow>
  )
}
