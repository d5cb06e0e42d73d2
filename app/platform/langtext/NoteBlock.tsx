import { useContext } from 'react'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { CallableText } from '#ui/CallableText.tsx'
import { HeadingsUnder } from '#ui/headings-under.ts'
import { Struck } from '#ui/Struck.tsx'
import type { Block } from './marked/block.ts'
import styles from './NoteText.module.css'

const written = (text: string) => <CallableText fromSource>{text}</CallableText>

/** A part of the text of a note. */
export function NoteBlock({ block, level }: { block: Block; level: 3 | 4 }) {
  const t = useTexts('langtext')
  const Heading = `h${level + useContext(HeadingsUnder)}` as 'h3'
  switch (block.kind) {
    case 'heading':
      return <Heading>{written(block.text)}</Heading>
    case 'list':
      return (
        <ul>
          {block.items.map((item, index) => (
            <li key={index}>{written(item)}</li>
          ))}
        </ul>
      )
    case 'file':
      return <p className={styles['file']}>{t('file')}</p>
    case 'struck':
      return (
        <p>
          {t('struck')} <Struck when>{written(block.text)}</Struck>
        </p>
      )
    default:
      return <p>{written(block.text)}</p>
  }
}
