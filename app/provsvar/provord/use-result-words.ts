import { useLanguage, useTexts } from '#platform/i18n/use-texts.ts'
import { inShort } from '#ui/in-short.ts'
import { quoted } from '#ui/SourceText.tsx'
import type { Interval, Outcome, Result, Stage } from '../contract.ts'
import { judge } from '../outside.ts'
import { standingOfMark } from '../marks.ts'
import { namesOf, type Order } from '../orders.ts'
import { rangeOfText } from '../ranges.ts'
import { numberIn } from './number-words.ts'

/** True of a reference that is from one number to another. */
const isRange = ({ reference }: Result) =>
  reference?.interval !== undefined || rangeOfText(reference?.description ?? '') !== undefined

const withUnit = (text: string, unit: string | undefined) => (unit ? `${text} ${unit}` : text)

/** So many names make the name of an order. */
const mostNames = 3

/** A result and what it belongs to, in words. What is a source's own is quoted. */
export function useResultWords() {
  const t = useTexts('provord')
  const [language] = useLanguage()
  const number = (text: string) => numberIn(text, language)

  const interval = ({ low, lowClosed = true, high, highClosed = true }: Interval): string | undefined => {
    const [from, to] = [low && number(low), high && number(high)]
    if (from && to)
      return t(lowClosed && highClosed ? 'range.between' : 'range.betweenOpen', { low: from, high: to })
    if (from) return t(lowClosed ? 'range.atLeast' : 'range.over', { low: from })
    return to && t(highClosed ? 'range.atMost' : 'range.under', { high: to })
  }
  const reference = ({ reference: told, unit }: Result): string | undefined => {
    const between = told?.interval && interval(told.interval)
    const ownUnit = told?.interval?.unit
    // The unit of the value stands beside it already.
    if (between) return quoted(ownUnit === unit ? between : withUnit(between, ownUnit))
    return quoted(told?.description)
  }

  const valueOf = ({ value, interval: between }: Result) =>
    value === undefined ? between && interval(between) : number(value)

  return {
    inNumbers: number,
    name: ({ name, kind }: Result): string => {
      const known = name === undefined ? t('unnamed') : quoted(name)
      return kind ? `${known}, ${quoted(kind)}` : known
    },
    /** `4,2 mmol/L`, as the source writes it. */
    value: (result: Result): string => {
      const told = valueOf(result)
      return told === undefined ? t('noValue') : quoted(withUnit(told, result.unit ?? result.interval?.unit))
    },
    /** The same without its unit. */
    number: (result: Result): string => quoted(valueOf(result)) ?? t('noValue'),
    /** Whether it is outside its reference, with the reference: `Högre än referensen 3,5–5,0`. Undefined when nothing is known. */
    standing: (result: Result): string | undefined => {
      const { standing } = judge(result)
      const told = isRange(result) ? reference(result) : undefined
      if (told !== undefined)
        return t('withReference', { standing: t(`standing.${standing}`), reference: told })
      return standing === 'unknown' ? undefined : t(`standing.bare.${standing}`)
    },
    /** A reference that is words, and fits in no sentence. */
    inWords: (result: Result): string | undefined => {
      const told = isRange(result) ? undefined : reference(result)
      return told && t('inWords', { reference: told })
    },
    /** What the source says of it in a way that is not known. */
    marks: ({ interpretation }: Result): string[] =>
      interpretation.flatMap((mark) => {
        const said = mark.text ?? mark.code
        return said && standingOfMark(mark) === undefined ? t('marked', { mark: quoted(said) }) : []
      }),
    /** `Röntgensvar`: what a reply is called that has no values of a laboratory. */
    kind: (kind: Outcome['kind']): string => t(`kind.${kind}`),
    stage: (stage: Stage): string =>
      stage.kind === 'other' ? quoted(stage.text ?? '') : t(`stage.${stage.kind}`),
    /** The name of an order: those of what is in it, as many as are read at a glance. */
    title: (order: Order): string => {
      const names = namesOf(order)
      const { outcome } = order.newest
      if (names.length === 0) return outcome ? t(`kind.${outcome.kind}`) : t('plain')
      const first = names
        .slice(0, mostNames)
        .map((name) => quoted(inShort(name)))
        .join(', ')
      return names.length > mostNames
        ? t('someNames', { names: first, count: names.length - mostNames })
        : first
    },
  }
}
