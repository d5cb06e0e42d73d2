import type { ReactNode } from 'react'
import { Notice } from '#ui/Notice.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { useIsOwn } from './use-is-own.ts'

type Props = {
  title: string
  intro: string
  /** Said in its place to one who looks at another's data, or at the own as another would. */
  otherwise: { title: string; text: string }
  children: ReactNode
}

/** A page of what each can see and change only of the own. */
export function OwnOnly({ title, intro, otherwise, children }: Props) {
  const isOwn = useIsOwn()
  return (
    <>
      <PageHeading title={title}>{isOwn && <p>{intro}</p>}</PageHeading>
      {isOwn ? (
        children
      ) : (
        <Notice tone="info" title={otherwise.title}>
          <p>{otherwise.text}</p>
        </Notice>
      )}
    </>
  )
}
