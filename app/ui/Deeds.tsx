import { type ReactNode, useContext, useId } from 'react'
import styles from './Deeds.module.css'
import { HeadingsUnder } from './headings-under.ts'
import { Icon } from './Icon.tsx'
import { Struck } from './Struck.tsx'
import { SourceText, WithSource } from './SourceText.tsx'

type DeedsProps = {
  title: string
  /** `warn`: something is missing, such as somebody who does it. `alert`: what is not to be done. */
  tone?: 'warn' | 'alert' | undefined
  children: ReactNode
}

/** What one party does, under its name within a card. */
export function Deeds({ title, tone, children }: DeedsProps) {
  const id = useId()
  const under = useContext(HeadingsUnder)
  const Heading = `h${3 + under}` as 'h3'
  // As of a card: under another heading the same names may come again and again.
  const Box = under > 0 ? 'div' : 'section'
  return (
    <Box
      aria-labelledby={under > 0 ? undefined : id}
      className={`${styles['deeds']} ${tone ? styles[tone] : ''}`}
    >
      <Heading id={id}>
        {tone && <Icon name={tone} />}
        {title}
      </Heading>
      {children}
    </Box>
  )
}

/** How it stands: under way, over and well, or neither. */
type Standing = { word: string; tone: 'going' | 'done' | 'other' }

type DeedProps = {
  text: string
  /** A short line over it that changes what it means. */
  label?: string | undefined
  standing?: Standing | undefined
  /** Who, when and how often: what is empty is left out. What is quoted is drawn as a source's. */
  about?: (string | false | undefined)[]
  /** How far down it stands under others. */
  depth?: number
  struck?: boolean
}

/** A row of a list: something to do or to reach, how it stands, then who and when in a line. */
export function Deed({ text, label, standing, about = [], depth = 0, struck = false }: DeedProps) {
  const said = about.filter((one): one is string => Boolean(one))
  return (
    <li className={`${styles['deed']} ${depth > 0 ? styles[depth > 1 ? 'deeper' : 'deep'] : ''}`}>
      {label && <p className={styles['label']}>{label}</p>}
      <p className={styles['what']}>
        <Struck when={struck}>
          <SourceText>{text}</SourceText>
        </Struck>
      </p>
      {(standing ?? said.length > 0) && (
        <p className={styles['about']}>
          {standing && (
            <span className={`${styles['standing']} ${styles[standing.tone]}`}>
              <WithSource>{standing.word}</WithSource>
            </span>
          )}{' '}
          <WithSource>
            {said.join(' · ').replace(/^\p{Ll}/u, (first) => first.toLocaleUpperCase('sv'))}
          </WithSource>
        </p>
      )}
    </li>
  )
}
