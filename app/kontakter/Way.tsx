import type { Telecom } from './contract.ts'
import { MailLink, WebLink } from '#platform/links/OutLink.tsx'
import { PhoneLink } from '#ui/PhoneLink.tsx'
import { SourceText } from '#ui/SourceText.tsx'
import { OpeningMark } from './OpeningMark.tsx'
import { useOpeningWords } from './opening-words.ts'
import styles from './Way.module.css'

/** A way to reach someone, with whether it is answered now and its hours. */
export function Way({ way }: { way: Telecom }) {
  const words = useOpeningWords()
  const opening = words.opening(way)
  const text = words.openingText(opening)
  // Day and night has been said already.
  const hours = opening.state === 'always' ? [] : words.hours(way)
  return (
    <>
      <Target way={way} plain={opening.state === 'closed'} />{' '}
      {text && <OpeningMark isOpen={opening.state !== 'closed'}>{text}</OpeningMark>}
      {hours.map((line) => (
        <span key={line} className={styles['hours']}>
          {line}
        </span>
      ))}
    </>
  )
}

/** A number that nobody answers now is told, but nobody is invited to call it. */
function Target({ way: { system, value }, plain }: { way: Telecom; plain: boolean }) {
  if (system === 'phone' || system === 'sms') return <PhoneLink number={value} plain={plain} />
  if (system === 'email') return <MailLink address={value} />
  if (system === 'url') return <WebLink address={value} />
  return <SourceText>{value}</SourceText>
}
