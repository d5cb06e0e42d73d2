import { useLanguage, useTexts } from '#platform/i18n/use-texts.ts'
import { inShort } from '#ui/in-short.ts'
import { quoted } from '#ui/SourceText.tsx'
import type { Interval, Result, Stage } from '../contract.ts'
import { judge } from '../outside.ts'
import { standingOfMark } from '../marks.ts'
import { namesOf, type Order } from '../orders.ts'
import { rangeOfText } from '../ranges.ts'
import { numberIn } from './number-words.ts'

/** True of a reference that is from one number to another; else it is words, which fit in no sentence. */
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

  return {
    number,
    name: ({ name, kind }: Result): string => {
      const known = name === undefined ? t('unnamed') : quoted(name)
      return kind ? `${known}, ${quoted(kind)}` : known
    },
    /** `4,2 mmol/L`, as the source writes it. */
    value: ({ value, interval: between, unit }: Result): string => {
      if (value !== undefined) return quoted(withUnit(number(value), unit))
      const told = between && interval(between)
      return told ? quoted(withUnit(told, between.unit)) : t('noValue')
    },
    /** Whether it is outside its reference, with the reference: `Högre än referensen 3,5–5,0`. Undefined when nothing is known. */
    standing: (result: Result): string | undefined => {
      const { standing } = judge(result)
      const told = reference(result)
      if (told === undefined) return standing === 'unknown' ? undefined : t(`standing.bare.${standing}`)
      const said = t(`standing.${standing}`)
      if (isRange(result)) return t('withReference', { standing: said, reference: told })
      return [standing === 'unknown' ? '' : `${said}. `, t('inWords', { reference: told })].join('')
    },
    /** What the source says of it in a way that is not known. */
    marks: ({ interpretation }: Result): string[] =>
      interpretation.flatMap((mark) => {
        const said = mark.text ?? mark.code
        return said && standingOfMark(mark) === undefined ? t('marked', { mark: quoted(said) }) : []
      }),
    stage: (stage: Stage): string =>
      stage.kind === 'other' ? quoted(stage.text ?? '') : t(`stage.${stage.kind}`),
    /** The name of an order: those of what is in it, as many as are read at a glance. */
    title: (order: Order): string => {
      const names = namesOf(order)
      if (names.length === 0) return t('plain')
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
