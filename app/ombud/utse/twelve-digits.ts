import personnummer from 'personnummer'

/** The twelve digits of a personnummer written in any usual way; undefined for what is none. */
export function twelveDigits(text: string): string | undefined {
  return personnummer.valid(text.trim()) ? personnummer.parse(text.trim()).format(true) : undefined
}
