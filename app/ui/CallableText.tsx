import { phoneParts } from './outward/phone-numbers.ts'
import { CallLink } from './PhoneLink.tsx'
import { quoted, WithSource } from './SourceText.tsx'

type Props = {
  children: string
  /** Somebody else's words, not the page's. */
  fromSource?: boolean
  /** False for a number that shall only be read, since nobody answers there now. */
  mayCall?: (number: string) => boolean
}

/** A sentence with numbers in it that can be called with one tap. */
export function CallableText({ children, fromSource = false, mayCall = () => true }: Props) {
  return phoneParts(children, false).map(({ text, tel }, index) =>
    tel && mayCall(text) ? (
      <bdi key={index} dir="ltr">
        <CallLink number={tel}>{text}</CallLink>
      </bdi>
    ) : (
      <WithSource key={index}>{fromSource ? quoted(text) : text}</WithSource>
    ),
  )
}
