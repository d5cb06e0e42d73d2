import { useTexts } from '#platform/i18n/use-texts.ts'
import { Link } from '#platform/navigation/Link.tsx'
import { useMay } from '#platform/session/session.ts'
import { quoted, unquoted, WithSource } from '#ui/SourceText.tsx'
import { Struck } from '#ui/Struck.tsx'
import { paths } from '../paths.ts'
import { isOwn, type Reading } from './contract.ts'
import styles from './Matvarden.module.css'
import { useValueWords } from './value-words.ts'

/** One value: how much, what stood there before, who wrote it, and the way to put it right. */
export function ValueCell({ reading }: { reading: Reading }) {
  const t = useTexts('matord')
  const words = useValueWords()
  const mayEnter = useMay('do', 'matvarden')
  const { id, values, takenAt, former, enteredBy } = reading
  const [value, when] = [words.value(values), words.when(takenAt)]
  return (
    <>
      <p>
        <WithSource>{value}</WithSource>
      </p>
      {former.map((one, index) => (
        <p key={index} className={styles['quiet']}>
          <Struck when>
            <WithSource>{t('corrected', { value: words.value(one.values) })}</WithSource>
          </Struck>
        </p>
      ))}
      {enteredBy?.who === 'representative' && (
        <p className={styles['quiet']}>
          <WithSource>{enteredBy.name ? t('by', { name: quoted(enteredBy.name) }) : t('byOmbud')}</WithSource>
        </p>
      )}
      {mayEnter && isOwn(reading) && (
        <Link
          to={paths.rattaVarde(id)}
          className={styles['correct']}
          aria-label={unquoted(t('correctThis', { value, when }))}
        >
          {t('correct')}
        </Link>
      )}
    </>
  )
}
