import type { ReactNode } from 'react'
import { Notice } from '#ui/Notice.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'

type Props = {
  /** Whether the one who reads may be here: by `useIsOwn` or `useMay`. */
  isFor: boolean
  title: string
  intro: string
  /** Said in its place to one who may not: who looks at another's data, or at the own as another would. */
  otherwise: { title: string; text: string }
  children: ReactNode
}

/** A page that not all who may see something of a person may see. */
export function OnlyFor({ isFor, title, intro, otherwise, children }: Props) {
  return (
    <>
      <PageHeading title={title}>{isFor && <p>{intro}</p>}</PageHeading>
      {isFor ? (
        children
      ) : (
        <Notice tone="info" title={otherwise.title}>
          <p>{otherwise.text}</p>
        </Notice>
      )}
    </>
  )
}
