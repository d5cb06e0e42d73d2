import { useState } from 'react'
import { AboutItem } from '#platform/answer/AboutItem.tsx'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { useMay } from '#platform/session/session.ts'
import { quoted, SourceText, WithSource } from '#ui/SourceText.tsx'
import { isOwn, type Reading } from './contract.ts'
import { SendAgain } from './SendAgain.tsx'
import { useValueWords } from './value-words.ts'

/** Who has a value, and who has not; then the way to send it to those. */
export function ReceiversCell({ reading }: { reading: Reading }) {
  const t = useTexts('matord')
  const words = useValueWords()
  const mayEnter = useMay('do', 'matvarden')
  const { id, values, takenAt, receivers, source } = reading
  // What is said of another sending stays when it has come there.
  const [wasLacking] = useState(() => receivers.some(({ has }) => has === 'not' || has === 'before'))
  return (
    <>
      {receivers.length === 0 ? (
        <AboutItem source={source} of={`${words.value(values)}, ${words.when(takenAt)}`} />
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
      {mayEnter && isOwn(reading) && wasLacking && (
        <SendAgain id={id} value={words.value(values)} when={words.when(takenAt)} />
      )}
    </>
  )
}
