import { useEffect, useRef } from 'react'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { Notice } from '#ui/Notice.tsx'
import { unquoted, WithSource } from '#ui/SourceText.tsx'
import type { SharingDone } from '../contract.ts'

type Words = { title: string; text: string }

type Props = {
  sending: { isPending: boolean; data: SharingDone | undefined; error: unknown }
  done: Words
  /** Said when there was nothing left to do: it had been done already, or the source has taken it away. */
  gone: Words
}

/** What came of an answer or an end, as soon as the source has said so. It takes the focus, and is heard. */
export function SharingOutcome({ sending: { isPending, data, error }, done, gone }: Props) {
  const t = useTexts('delningsord')
  const box = useRef<HTMLDivElement>(null)
  const told = isPending ? undefined : (data?.outcome ?? (error ? 'unsure' : undefined))
  useEffect(() => {
    if (told) box.current?.focus()
  }, [told])
  if (!told) return null
  const words =
    told === 'done' ? done : told === 'gone' ? gone : { title: t('unsure.title'), text: t('unsure.text') }
  return (
    <div ref={box} tabIndex={-1} role={told === 'unsure' ? 'alert' : 'status'}>
      <Notice
        tone={told === 'done' ? 'ok' : told === 'gone' ? 'info' : 'alert'}
        title={unquoted(words.title)}
      >
        <p>
          <WithSource>{words.text}</WithSource>
        </p>
      </Notice>
    </div>
  )
}
