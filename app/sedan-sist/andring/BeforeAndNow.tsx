import { sentence } from '#platform/dates/dates.ts'
import { withRemarks } from '#platform/i18n/sentence.ts'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { WithSource } from '#ui/SourceText.tsx'
import type { Change, FieldChange } from '../contract.ts'
import styles from './BeforeAndNow.module.css'
import { tellable, useFieldWords } from './field-words.ts'

/** Each field with those that are told with it: of a part that is new, or is no more, how it stands and who does it are not by themselves. */
function inParts(fields: readonly FieldChange[]): [FieldChange, FieldChange[]][] {
  const wholes = fields.filter(({ part, of, before, after }) => part && !of && !(before && after))
  // A goal and something to do may have the same id.
  const partOf = ({ field, part, of }: FieldChange) =>
    of === undefined ? undefined : wholes.find((one) => one.part === part && field.startsWith(one.field))
  return fields
    .filter((field) => !partOf(field))
    .map((field) => [field, fields.filter((other) => partOf(other) === field)])
}

/** What was said before beside what is said now, field by field. */
export function BeforeAndNow({ change }: { change: Change }) {
  const t = useTexts('andring')
  const words = useFieldWords()
  return inParts(tellable(change)).map(([field, more]) => {
    const { before, after } = words.values(field)
    const about = (when: 'before' | 'after') => more.map((one) => words.remark(one, words.values(one)[when]))
    const told = {
      before: before && withRemarks(before, about('before')),
      after: after && withRemarks(after, about('after')),
    }
    return (
      <div key={`${field.field} ${field.part ?? ''}`} className={styles['field']}>
        <p>
          <WithSource>{words.label(field)}</WithSource>
        </p>
        <dl>
          {(
            [
              ['was', told.before],
              ['is', told.after],
            ] as const
          ).map(([when, said]) => (
            <div key={when}>
              <dt>{t(when)}</dt>
              <dd>{said ? <WithSource>{sentence(said)}</WithSource> : t('unsaid')}</dd>
            </div>
          ))}
        </dl>
      </div>
    )
  })
}
