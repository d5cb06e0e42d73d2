import { type ReactNode, Suspense, useContext } from 'react'
import { LongTextContext } from './long-text.ts'
import { ToOthersContext } from './to-others.tsx'
import { ExplainingContext } from './words.ts'

/** Digits with signs between them, such as numbers to call, days and clocks: within writing from right to left they are turned round. */
const numbers = /(\+?\d+(?:[\s().,:/–-]+\d+)+)/

/** Signs that are seen at once, and so many more each time they are asked for. */
const size = { first: 5_000, next: 100_000 }

/** A text with its numbers kept as they are written, whichever way the rest runs. */
export const inOrder = (text: string): ReactNode =>
  text.split(numbers).map((part, index) =>
    index % 2 ? (
      <bdi key={index} dir="ltr">
        {part}
      </bdi>
    ) : (
      <Words key={index}>{part}</Words>
    ),
  )

/** Words, those that the page explains among them. */
const Words = ({ children }: { children: string }): ReactNode =>
  useContext(ExplainingContext)?.words(children) ?? children

type Props = { children: string; draw?: (part: string) => ReactNode }

/**
 * What somebody has written in a source: it is in Swedish, whatever language the page is in, and may run either way. Of more
 * than a few pages the beginning comes first.
 */
export function SourceText({ children, draw = inOrder }: Props) {
  const text = useContext(ToOthersContext)?.mask(children) ?? children
  const drawn = text.length > size.first ? <Long text={text} draw={draw} /> : draw(text)
  return (
    <span lang="sv" dir="auto">
      {useContext(ExplainingContext)?.around(drawn) ?? drawn}
    </span>
  )
}

function Long({ text, draw }: { text: string; draw: (part: string) => ReactNode }) {
  const inParts = useContext(LongTextContext)
  if (!inParts) return draw(text)
  return <Suspense fallback={draw(text.slice(0, size.first))}>{inParts({ text, draw, ...size })}</Suspense>
}

/** Puts a text of a source into words of the page, for `WithSource` to draw. The marks are those of Unicode for just that. */
export const quoted = <Text extends string | undefined>(text: Text): Text =>
  (text && `\u2068${unquoted(text)}\u2069`) as Text

/** The same words without the marks, for names that are only heard. */
export const unquoted = (text: string): string => text.replaceAll(/[\u2066-\u2069]/g, '')

/** Words of the page, with what is quoted in them drawn as a text of a source. */
export function WithSource({ children }: { children: string }) {
  return children
    .split(/\u2068([^\u2069]*)\u2069/)
    .map((part, index) =>
      index % 2 ? <SourceText key={index}>{part}</SourceText> : <Words key={index}>{part}</Words>,
    )
}
