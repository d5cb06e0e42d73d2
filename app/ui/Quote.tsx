import styles from './Quote.module.css'
import { SourceText } from './SourceText.tsx'

/** So long a text is read, not glanced at: it stands in smaller type. */
const long = 240

/** What the person has said, in the person's own words: the largest that is read on a page. */
export function Quote({ children }: { children: string }) {
  return (
    <blockquote className={`${styles['quote']} ${children.length > long ? styles['long'] : ''}`}>
      <SourceText>{children}</SourceText>
    </blockquote>
  )
}
