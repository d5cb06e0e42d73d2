import type { ReactNode } from 'react'

/** Digits with signs between them, such as numbers to call, days and clocks: within writing from right to left they are turned round. */
const numbers = /(\+?\d+(?:[\s().,:/–-]+\d+)+)/

/** A text with its numbers kept as they are written, whichever way the rest runs. */
export const inOrder = (text: string): ReactNode =>
  text.split(numbers).map((part, index) =>
    index % 2 ? (
      <bdi key={index} dir="ltr">
        {part}
      </bdi>
    ) : (
      part
    ),
  )

/** What somebody has written in a source: it is in Swedish, whatever language the page is in, and may run either way. */
export function SourceText({ children }: { children: string }) {
  return (
    <span lang="sv" dir="auto">
      {inOrder(children)}
    </span>
  )
}

/** Puts a text of a source into words of the page, for `WithSource` to draw. The marks are those of Unicode for just that. */
export const quoted = <Text extends string | undefined>(text: Text): Text =>
  (text && `\u2068${text.replaceAll(/[\u2066-\u2069]/g, '')}\u2069`) as Text

/** Words of the page, with what is quoted in them drawn as a text of a source. */
export function WithSource({ children }: { children: string }) {
  return children
    .split(/\u2068([^\u2069]*)\u2069/)
    .map((part, index) => (index % 2 ? <SourceText key={index}>{part}</SourceText> : part))
}
