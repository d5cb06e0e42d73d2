import styles from './CallableText.module.css'
import { PhoneLink } from './PhoneLink.tsx'
import { quoted, WithSource } from './SourceText.tsx'

type Props = {
  children: string
  /** Somebody else's words, not the page's. */
  fromSource?: boolean
  /** False for a number that shall only be read, since nobody answers there now. */
  mayCall?: (number: string) => boolean
}

/**
 * A number to call within a sentence: 112 and 1177, other short ones, and what is as long as a number is. Not a part of a
 * longer one, not a personnummer, and not so many milligrams.
 */
const number =
  /((?<![\d.,:/+-])(?!\d{6}[-+]\d{4}(?!\d))(?:112|1177|113 ?13|114 ?14|116 ?\d{3}|(?:\+|00)[1-9]\d(?:[\s()-]{0,2}\d){6,11}|0[1-9](?:[\s-]{0,2}\d){5,9})(?![.,:/-]?\d|\s?(?:%|mg|kg|g|ml|cl|dl|cm|mm|mmol|kcal|slag|kr|steg)(?!\p{L})))/u

/** A sentence with numbers in it that can be called with one tap. */
export function CallableText({ children, fromSource = false, mayCall = () => true }: Props) {
  return children.split(number).map((part, index) => {
    if (index % 2 && mayCall(part)) {
      return (
        <bdi key={index} dir="ltr" className={styles['number']}>
          <PhoneLink number={part} />
        </bdi>
      )
    }
    return <WithSource key={index}>{fromSource ? quoted(part) : part}</WithSource>
  })
}
