import { useContext } from 'react'
import styles from './Changes.module.css'
import { HeadingsUnder } from './headings-under.ts'
import { SourceText } from './SourceText.tsx'

/** A change in something: what the source says of it, when (a day in words), and by whom if that is told. */
export type Change = { text: string; date: string; day: string; by?: string | undefined }

/** What has changed in something, under a heading of level 3. Nothing at all when nothing has. */
export function Changes({ title, all }: { title: string; all: readonly Change[] }) {
  const Heading = `h${3 + useContext(HeadingsUnder)}` as 'h3'
  if (all.length === 0) return null
  return (
    <div className={styles['changes']}>
      <Heading>{title}</Heading>
      {all.map(({ text, date, day, by }) => (
        <div key={date + text}>
          <SourceText>{text}</SourceText>
          <p>
            {day}
            {by && ' · '}
            {by && <SourceText>{by}</SourceText>}
          </p>
        </div>
      ))}
    </div>
  )
}
