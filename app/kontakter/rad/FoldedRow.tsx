import { type ReactNode, useContext } from 'react'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { HeadingsUnder } from '#ui/headings-under.ts'
import { inShort } from '#ui/in-short.ts'
import { unquoted, WithSource } from '#ui/SourceText.tsx'
import { ExplainingContext } from '#ui/words.ts'
import styles from './FoldedRow.module.css'

type Props = {
  /** Who or what it is; what is quoted in it is drawn as a source's. */
  title: string
  /** Heading level of the title. */
  level: 3 | 4
  /** What is seen at once: a line each. */
  children: ReactNode
  /** Buttons at the end of the row. */
  actions?: ReactNode
  /** What is to be known of the buttons: a quiet line under. */
  foot?: ReactNode
  /** The rest, behind the name. */
  more: ReactNode
}

/** A row of which the most needed is seen, and all of it opens the rest in its place. On paper it is open. */
export function FoldedRow({ title, level, children, actions, foot, more }: Props) {
  const t = useTexts('adressbok')
  const Heading = `h${level + useContext(HeadingsUnder)}` as 'h3'
  return (
    <li className={`${styles['row']} ${styles['folded']}`}>
      {/* All of this opens the rest, where its words are explained. */}
      <ExplainingContext value={undefined}>
        <div className={styles['what']}>
          <Heading className={styles['title']}>
            <WithSource>{title}</WithSource>
          </Heading>
          {children}
        </div>
      </ExplainingContext>
      {actions && <div className={styles['actions']}>{actions}</div>}
      {foot && <p className={styles['foot']}>{foot}</p>}
      <details className={styles['more']}>
        {/* Outside the heading, so that it stays one to those who hear the page. */}
        <summary aria-label={t('moreAbout', { name: inShort(unquoted(title)) })} />
        <div className={styles['behind']}>{more}</div>
      </details>
    </li>
  )
}
