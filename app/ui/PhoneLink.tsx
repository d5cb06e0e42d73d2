import { type ComponentProps, type ReactNode, useContext } from 'react'
import { type PhonePart, phoneParts } from './outward/phone-numbers.ts'
import { plainNumber } from './outward/plain-number.ts'
import { ToOthersContext } from './to-others.tsx'
import { SourceText } from './SourceText.tsx'

/**
 * A field for a number, as the source writes it: what in it looks like a number is called by pressing it, and the rest is
 * words. With `plain` nothing is called, for a number that nobody answers now.
 */
export function PhoneLink({ number, plain = false }: { number: string; plain?: boolean }): ReactNode {
  return partsOf(number).map(({ text, tel }, index) => {
    // The same number may stand there twice; its place in the text is what tells one from the other.
    const key = `${index} ${text}`
    if (!tel) return /\p{L}/u.test(text) ? <SourceText key={key}>{text}</SourceText> : text
    return plain ? (
      <span key={key} className="number">
        {text}
      </span>
    ) : (
      <CallLink key={key} number={tel}>
        {text}
      </CallLink>
    )
  })
}

/** Most fields hold one number in the usual form, which is seen at once. */
function partsOf(number: string): PhonePart[] {
  const tel = plainNumber(number)
  return tel === undefined ? phoneParts(number, true) : [{ text: number, tel }]
}

/** A way to call a number that is known to be one. Before others it is read, and a button is not there. */
export function CallLink({
  number,
  children,
  ...look
}: { number: string } & Omit<ComponentProps<'a'>, 'href'>) {
  if (useContext(ToOthersContext)) return look.className ? null : <span className="number">{children}</span>
  return (
    <a {...look} href={`tel:${number}`}>
      {children}
    </a>
  )
}
