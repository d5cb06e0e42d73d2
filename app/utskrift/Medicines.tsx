import { memo } from 'react'
import { eachSource } from '#platform/answer/each-source.ts'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { quoted, WithSource } from '#ui/SourceText.tsx'
import { marksOf } from '../lakemedel/marks.ts'
import { Collected } from './Collected.tsx'
import type { Medication, Medicine } from '../lakemedel/contract.ts'
import { isUnlisted } from '../lakemedel/collected.ts'
import { groupsOf } from '../lakemedel/groups.ts'
import { type MedicationWords, useMedicationWords } from '../lakemedel/medication-words.ts'
import { useCollectedWords } from '../lakemedel/use-collected-words.ts'
import { type Entry, namedBy } from '../lakemedel/entry.ts'
import { entriesOf } from '../lakemedel/told-together.ts'
import { From } from './From.tsx'
import { asSentence } from '#platform/i18n/sentence.ts'
import styles from './UtskriftPage.module.css'

type Props = {
  medicines: Medicine[]
  /** Every source has answered. */
  whole: boolean
  /** What is said when none is in force. */
  none: string
}

/**
 * Medicines in force, each with what everybody writes of it: a difference stands there as it is. So does what was collected and
 * nobody has in force. Put together once for each answer, and not each time another area says something.
 */
export const Medicines = memo(function Medicines({ medicines, whole, none }: Props) {
  const lists = useTexts('lakemedelsord')
  const words = useMedicationWords()
  const collected = useCollectedWords(whole)
  const groups = groupsOf(entriesOf(medicines, words.today))
  const unlisted = groups.get('collected') ?? []
  // That one is taken when it is needed stands in how it is taken, and that nobody has one in force stands with it.
  const now = [...(groups.get('now') ?? []), ...(groups.get('whenNeeded') ?? []), ...(whole ? unlisted : [])]
  const some = [
    { title: undefined, help: undefined, entries: now },
    { title: collected.title, help: collected.help, entries: whole ? [] : unlisted },
    { title: lists('coming'), help: undefined, entries: groups.get('coming') ?? [] },
    { title: lists('unsaid'), help: lists('unsaidHelp'), entries: groups.get('unsaid') ?? [] },
  ].filter(({ entries }) => entries.length > 0)
  if (some.length === 0) return <p>{none}</p>
  return some.map(({ title, help, entries }) => (
    <div key={title ?? ''}>
      {title && <h3>{title}</h3>}
      {help && <p>{help}</p>}
      <ul role="list" className={styles['contacts']}>
        {entries.map((entry) => (
          <Row
            key={entry.id}
            entry={entry}
            words={words}
            mark={whole && isUnlisted(entry) ? collected.title : undefined}
          />
        ))}
      </ul>
    </div>
  ))
})

type RowProps = { entry: Entry; words: MedicationWords; mark: string | undefined }

function Row({ entry, words, mark: first }: RowProps) {
  const lists = useTexts('lakemedelsord')
  const { now, coming, unsaid, differs } = entry
  const told = [now, coming, unsaid].find((part) => part.length > 0) ?? []
  // What all say alike is said once, with all who say it.
  const apart = differs || told !== now ? told : told.slice(0, 1)
  const named = namedBy(entry)
  if (!named) return null
  return (
    <li>
      <strong>
        <WithSource>{asSentence(words.name(named))}</WithSource>
      </strong>{' '}
      {[first ?? [], marksOf(entry, words, lists)].flat().map((mark) => `${asSentence(mark)} `)}
      {apart.map((one) => (
        <span key={one.id} className={apart.length > 1 ? styles['way'] : undefined}>
          <Dose medication={one} words={words} />
          {apart.length > 1 && <From source={one.source} />}
        </span>
      ))}
      {apart.length === 1 && eachSource(told).map((one) => <From key={one.id} source={one.source} />)}
      <Collected entry={entry} words={words} />
    </li>
  )
}

/** How it is taken, what for, from when and until when, as one decision says it. */
function Dose({ medication, words }: { medication: Medication; words: MedicationWords }) {
  const lists = useTexts('lakemedelsord')
  const { doses, label, isMerchandise, reasons, purpose, self, ask, start, end } = medication
  const ways = doses.length > 0 ? doses.map(words.dose) : label ? [quoted(label)] : []
  const parts = [
    ...(ways.length === 0 && !isMerchandise ? [lists('noDose')] : ways),
    ...(reasons.length > 0 ? reasons.map(quoted) : [quoted(purpose)]),
    self === false && lists('givenBy', { unit: quoted(ask.name) }),
    start && start > words.today && lists('starts', { day: words.day(start) }),
    end && lists('ended', { day: words.date(end) }),
  ].filter((part) => typeof part === 'string')
  return <WithSource>{[...new Set(parts)].map(asSentence).join(' ')}</WithSource>
}
