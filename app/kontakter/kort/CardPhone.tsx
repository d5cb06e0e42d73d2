import { lazy, Suspense } from 'react'
import { plainNumber } from '#ui/outward/plain-number.ts'

type Props = { number: string }

/** Where the part that reads any field is lost, the number stands there all the same, in words. */
const Known = lazy(() =>
  import('#ui/PhoneLink.tsx').then(
    (part) => ({ default: part.PhoneLink }),
    () => ({ default: ({ number }: Props) => number }),
  ),
)

/** A number on the card. What is more than one plain number is read by a part that comes only then. */
export function CardPhone({ number }: Props) {
  const tel = plainNumber(number)
  if (tel) return <a href={`tel:${tel}`}>{number}</a>
  return (
    <Suspense fallback={number}>
      <Known number={number} />
    </Suspense>
  )
}
