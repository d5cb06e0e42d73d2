import { useState } from 'react'
import { ItemSource } from '#platform/answer/ItemSource.tsx'
import { sentence } from '#platform/dates/dates.ts'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { Link } from '#platform/navigation/Link.tsx'
import { useMay } from '#platform/session/session.ts'
import { quoted, SourceText, WithSource } from '#ui/SourceText.tsx'
import { Struck } from '#ui/Struck.tsx'
import { paths } from '../paths.ts'
import { kindOf, type Reading } from './contract.ts'
import styles from './Matvarden.module.css'
import { SendAgain } from './SendAgain.tsx'
import { useValueWords } from './value-words.ts'

/** One value: when, how much, what stood there before, who wrote it, and who has it. */
export function ValueRow({ reading }: { reading: Reading }) {
  const t = useTexts('matord')
  const words = useValueWords()
  const mayEnter = useMay('do', 'matvarden')
  const { id, code, values, takenAt, former, enteredBy, receivers, source } = reading
  const [value, when] = [words.value(values), words.when(takenAt)]
  // What is said of another sending stays when it has come there.
  const [wasLacking] = useState(() => receivers.some(({ has }) => has === 'not' || has === 'before'))
  const isOwn = enteredBy !== undefined && kindOf(code) !== undefined
  return (
    <tr>
      <th scope="row">{sentence(when)}</th>
      <td>
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
            <WithSource>
              {enteredBy.name ? t('by', { name: quoted(enteredBy.name) }) : t('byOmbud')}
            </WithSource>
          </p>
        )}
        {mayEnter && isOwn && (
          <Link
            to={paths.rattaVarde(id)}
            className={styles['correct']}
            aria-label={t('correctThis', { value, when }).replaceAll(/[\u2066-\u2069]/gu, '')}
          >
            {t('correct')}
          </Link>
        )}
      </td>
      <td>
        {receivers.length === 0 ? (
          <ItemSource source={source} />
        ) : (
          receivers.map(({ name, has }) => (
            <p key={name}>
              {has === 'it' ? (
                <SourceText>{name}</SourceText>
              ) : (
                <WithSource>{t(`lacks.${has}`, { unit: quoted(name) })}</WithSource>
              )}
            </p>
          ))
        )}
        {mayEnter && isOwn && wasLacking && <SendAgain id={id} value={value} when={when} />}
      </td>
    </tr>
  )
}
