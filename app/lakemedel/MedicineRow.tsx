import { useTexts } from '#platform/i18n/use-texts.ts'
import { eachSource } from '#platform/answer/each-source.ts'
import { ItemSource } from '#platform/answer/ItemSource.tsx'
import { Link } from '#platform/navigation/Link.tsx'
import { ListRow } from '#ui/List.tsx'
import { quoted, WithSource } from '#ui/SourceText.tsx'
import { paths } from '../paths.ts'
import { isUnlisted } from './collected.ts'
import type { Medication } from './contract.ts'
import { Collected } from './Collected.tsx'
import { marksOf, recipeMarksOf } from './marks.ts'
import type { MedicationWords } from './medication-words.ts'
import styles from './MedicineRow.module.css'
import { toRenew } from './renewal.ts'
import { type Entry, namedBy } from './entry.ts'

type Props = { entry: Entry; words: MedicationWords }

/** A medicine in the list: how it is taken, who gives it, and what does not agree. Leads to all that is known of it. */
export function MedicineRow({ entry, words }: Props) {
  const { id, now, coming, unsaid, over, collected } = entry
  const told = [now, coming, unsaid, over.slice(0, 1)].find((part) => part.length > 0) ?? []
  const [first] = told
  const named = namedBy(entry)
  if (!named) return null
  const isOver = first === over[0]
  // What all say alike is said once.
  const doses = isOver ? [] : entry.differs || told !== now ? told : told.slice(0, 1)
  const others = isOver ? told : eachSource([...doses, ...told]).filter((one) => !doses.includes(one))
  return (
    <ListRow
      title={words.name(named)}
      level={3}
      leads={(title) => <Link to={paths.lakemedlet(id)}>{title}</Link>}
    >
      <Marks entry={entry} words={words} />
      {doses.map((one) => (
        <div key={one.id} className={styles['told']}>
          <DoseLines medication={one} words={words} />
          <ItemSource source={one.source} />
        </div>
      ))}
      {isOver && first && <Ended medication={first} words={words} />}
      {others.map((one) => (
        <ItemSource key={one.id} source={one.source} />
      ))}
      {collected.length > 0 && (!isOver || isUnlisted(entry)) && <Collected entry={entry} words={words} />}
      <Renew entry={entry} words={words} />
    </ListRow>
  )
}

/** How one decision says that it is taken; that it is not said is said too. */
function DoseLines({ medication, words }: { medication: Medication; words: MedicationWords }) {
  const t = useTexts('lakemedelsord')
  const { doses, self, label, isMerchandise, ask, start } = medication
  const lines = doses.length > 0 ? doses.map(words.dose) : label ? [quoted(label)] : []
  return (
    <>
      {lines.map((line) => (
        <p key={line}>
          <WithSource>{line}</WithSource>
        </p>
      ))}
      {lines.length === 0 && !isMerchandise && <p>{t('noDose')}</p>}
      {self === false && (
        <p className={styles['given']}>
          <WithSource>{t('givenBy', { unit: quoted(ask.name) })}</WithSource>
        </p>
      )}
      {start && start > words.today && <p>{t('starts', { day: words.day(start) })}</p>}
    </>
  )
}

function Ended({
  medication: { end, decision, decided },
  words,
}: {
  medication: Medication
  words: MedicationWords
}) {
  const t = useTexts('lakemedelsord')
  const day = end ?? (decision === 'stopped' ? decided : undefined)
  if (!day) return null
  return <p>{t(decision === 'stopped' ? 'stopped' : 'ended', { day: words.date(day) })}</p>
}

function Marks({ entry, words }: Props) {
  const t = useTexts('lakemedelsord')
  const marks = [...marksOf(entry, words, t), ...recipeMarksOf(entry, words, t)]
  return (
    marks.length > 0 && (
      <p className={styles['marks']}>
        {marks.map((mark) => (
          <span key={mark}>{mark}</span>
        ))}
      </p>
    )
  )
}

/** Whom to ask for a new recipe. */
function Renew({ entry, words }: Props) {
  const t = useTexts('lakemedelsord')
  const asks = new Set(toRenew(entry, words.today).map(({ ask }) => ask.name))
  return [...asks].map((unit) => (
    <p key={unit}>
      <WithSource>{t('renew', { unit: quoted(unit) })}</WithSource>
    </p>
  ))
}
