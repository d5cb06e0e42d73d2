/** A number to call. Shown as the source writes it; called by its digits. */
export function PhoneLink({ number }: { number: string }) {
  const digits = [...number].filter((sign) => '+0123456789'.includes(sign)).join('')
  return <a href={`tel:${digits}`}>{number}</a>
}
