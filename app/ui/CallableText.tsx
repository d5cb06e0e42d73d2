import { Fragment } from 'react'
import { phoneParts } from './outward/phone-numbers.ts'
import { CallLink } from './PhoneLink.tsx'
import { inOrder, WithSource } from './SourceText.tsx'

type Props = {
  children: string
  /** Somebody else's words, not the page's. */
  fromSource?: boolean
  /** False for a number that shall only be read, since nobody answers there now. */
  mayCall?: (number: string) => boolean
}

/** A sentence with numbers in it that can be called with one tap. */
export function CallableText({ children, fromSource = false, mayCall = () => true }: Props) {
  const parts = phoneParts(children, false).map(({ text, tel }, index) => {
    if (tel && mayCall(text)) {
      return (
        <bdi key={index} dir="ltr">
          <CallLink number={tel}>{text}</CallLink>
        </bdi>
      )
    }
    return fromSource ? (
      <Fragment key={index}>{inOrder(text)}</Fragment>
    ) : (
      <WithSource key={index}>{text}</WithSource>
    )
  })
  if (!fromSource) return parts
  return (
    <span lang="sv" dir="auto">
      {parts}
    </span>
  )
}
