import { Fragment } from 'react'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { OutLink } from '#platform/links/OutLink.tsx'
import { inOrder } from '#ui/SourceText.tsx'
import type { Part } from './blocks.ts'

/** The pieces of a sentence. */
export function Parts({ parts }: { parts: readonly Part[] }) {
  const t = useTexts('dokument')
  return parts.map((part, index) => {
    if (typeof part === 'string') return <Fragment key={index}>{inOrder(part)}</Fragment>
    if ('href' in part) {
      return (
        <OutLink key={index} to={part.href}>
          {part.text}
        </OutLink>
      )
    }
    if (part.kind === 'written') return <b key={index}>{inOrder(part.text)}</b>
    return <b key={index}>({t(`filled.${part.kind}`, { text: part.text })})</b>
  })
}
