import { plainNumber } from '#ui/outward/plain-number.ts'

/** A number on the card. What is more than one plain number is words here, and is called from the page of contacts. */
export function CardPhone({ number }: { number: string }) {
  const tel = plainNumber(number)
  return tel ? <a href={`tel:${tel}`}>{number}</a> : number
}
