import { type ReactNode, useEffect } from 'react'
import styles from './PageHeading.module.css'

type Props = {
  /** The heading on the page. */
  title: string
  /** Name in the title bar, where names of people do not belong. */
  documentTitle?: string
  children?: ReactNode
}

/** The one h1 of a page, and the name of the page in the title bar. Focus comes here on navigation. */
export function PageHeading({ title, documentTitle = title, children }: Props) {
  useEffect(() => {
    document.title = `${documentTitle} – Överblick`
  }, [documentTitle])
  return (
    <div className={styles['heading']}>
      <h1 tabIndex={-1}>{title}</h1>
      {children}
    </div>
  )
}
