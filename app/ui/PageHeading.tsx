import { createContext, type ReactNode, useContext, useLayoutEffect } from 'react'
import styles from './PageHeading.module.css'
import { WithSource } from './SourceText.tsx'
import { ExplainingContext } from './words.ts'

/** Name of the one whose page it is, when that is not the reader: it stands in every heading and title. */
export const WhoseContext = createContext<string | undefined>(undefined)

type Props = {
  /** The heading on the page. */
  title: string
  /** Name in the title bar, where names of people do not belong. */
  documentTitle?: string
  children?: ReactNode
}

/** The one h1 of a page, and the name of the page in the title bar. Focus comes here on navigation. */
export function PageHeading({ title, documentTitle = title, children }: Props) {
  const whose = useContext(WhoseContext)
  // Together with what is drawn: the title of one person's page must not stand over another's even for a moment.
  useLayoutEffect(() => {
    document.title = [documentTitle, whose, 'Överblick'].filter(Boolean).join(' – ')
  }, [documentTitle, whose])
  return (
    <div className={styles['heading']}>
      <h1 tabIndex={-1}>
        <WithSource>{title}</WithSource>
        {whose && <span className={styles['whose']}> {whose}</span>}
      </h1>
      {useContext(ExplainingContext)?.after(title)}
      {children}
    </div>
  )
}
