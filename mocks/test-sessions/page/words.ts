import { variants } from '#platform/variants/variants.ts'
import { variantWords } from '../../panel/variant-words.ts'
import type { Unreadable } from '../file.ts'
import type { Outcome, Severity } from '../session.ts'

export const outcomeWords: Readonly<Record<Outcome, string>> = {
  done: 'Klarade',
  helped: 'Klarade med hjälp',
  failed: 'Klarade inte',
}

export const severityWords: Readonly<Record<Severity, string>> = {
  0: 'Inget problem',
  1: 'Skönhetsfel',
  2: 'Litet hinder',
  3: 'Stort hinder',
  4: 'Stoppar',
}

/** The ten statements of SUS (Brooke 1996), in our own words, in their order. */
export const susStatements = [
  'Jag tror att jag skulle vilja använda Överblick ofta.',
  'Jag tyckte att Överblick var krångligare än det behövde vara.',
  'Jag tyckte att Överblick var lätt att använda.',
  'Jag tror att jag skulle behöva hjälp av någon tekniskt kunnig för att kunna använda Överblick.',
  'Jag tyckte att de olika delarna i Överblick hängde bra ihop.',
  'Jag tyckte att alltför mycket i Överblick inte stämde överens.',
  'Jag tror att de flesta skulle lära sig att använda Överblick mycket snabbt.',
  'Jag tyckte att Överblick var mycket besvärligt att använda.',
  'Jag kände mig mycket säker när jag använde Överblick.',
  'Jag behövde lära mig mycket innan jag kunde komma i gång med Överblick.',
] as const

export const susScale = ['1, håller inte alls med', '2', '3', '4', '5, håller med helt'] as const
export const easeScale = ['1, mycket svår', '2', '3', '4', '5', '6', '7, mycket lätt'] as const

export const unreadableWords: Readonly<Record<Unreadable, string>> = {
  'no-json': 'Filen är trasig. Den kan ha blivit avklippt när den sparades.',
  'no-session': 'Filen är ingen sparad testsession.',
  'other-version': 'Filen är sparad av en annan version av Överblick, och går inte att läsa här.',
  broken:
    'Något i filen går inte att läsa. Kanske har ett kalkylprogram ändrat i den. Läs in JSON-filen i stället.',
  'same-code': 'Två deltagare i filen har samma kod. Ändra den ena i filen och läs in den igen.',
}

/** `1 min 5 s`, `12,3 s`. */
export function duration(seconds: number): string {
  if (seconds < 59.95) return `${seconds.toLocaleString('sv', { maximumFractionDigits: 1 })} s`
  const whole = Math.round(seconds)
  return `${Math.floor(whole / 60)} min ${whole % 60} s`
}

/** `67 % (39–86 %)`: a share with its interval. */
export function share(those: number, all: number, interval: readonly [number, number] | undefined): string {
  if (!interval) return '–'
  const [low, high] = interval.map((one) => Math.round(one * 100))
  return `${Math.round((those / all) * 100)} % (${low}–${high} %)`
}

export const rounded = (value: number | undefined): string =>
  value === undefined ? '–' : value.toLocaleString('sv', { maximumFractionDigits: 1 })

/** Designs that can be tested against the usual one, which has no word in links. */
export const designs = [
  { value: '', name: 'Vanlig design' },
  ...variantWords.flatMap(({ word, place, name, other }) =>
    other === undefined ? [] : [{ value: word, name: `${variants[place].name}: ${name}` }],
  ),
]

/** What a design is called. */
export const variantName = (variant: string): string =>
  designs.find(({ value }) => value === variant)?.name ?? variant
