import { dayOf } from '#platform/dates/day-of.ts'
import { isDateOnly } from '#platform/dates/dates.ts'
import type { Coded } from '#platform/answer/contract.ts'
import type { Alert } from './contract.ts'

/** Words of a code for people; of one without words, the code. */
export const wordsOf = (coded: Coded | undefined): string | undefined => coded?.text ?? coded?.code

/** What a warning is about, by the name that says most; undefined when the source names nothing. */
export function aboutOf(alert: Alert): string | undefined {
  const { hypersensitivity: found, treatment, infection, unstructured } = alert
  const products = found?.products.flatMap((one) => wordsOf(one) ?? []) ?? []
  return (
    wordsOf(found?.substance) ??
    found?.otherSubstance ??
    found?.agent ??
    wordsOf(found?.agentCode) ??
    (products.length > 0 ? products.join(', ') : undefined) ??
    wordsOf(alert.disease) ??
    treatment?.description ??
    wordsOf(treatment?.code) ??
    wordsOf(infection?.disease) ??
    alert.restriction ??
    unstructured?.heading ??
    alert.title ??
    wordsOf(alert.type)
  )
}

/** True for what somebody does not tolerate. A source may say no more than the type. */
function isAllergy(alert: Alert): boolean {
  const { hypersensitivity, disease, treatment, infection, restriction, unstructured } = alert
  if (hypersensitivity) return true
  if (disease ?? treatment ?? infection ?? restriction ?? unstructured) return false
  return /överkänslig|allerg/iu.test(`${alert.type?.text} ${alert.title}`)
}

/** From when a warning does not apply any longer: what the source says outright goes before a last day. */
export const endOf = ({ obsoleteFrom, validTo }: Alert): string | undefined => obsoleteFrom ?? validTo

/** Since when it applies, as far as is known. */
export const sinceOf = ({ ascertained, validFrom }: Alert): string | undefined => ascertained ?? validFrom

/**
 * True for a warning that no longer applies. An end that lies before its own beginning ends nothing: it is better to show one too
 * many than to hide one.
 */
export function isOver({ obsoleteFrom, validFrom, validTo }: Alert, now: Date): boolean {
  if (obsoleteFrom && hasBegun(obsoleteFrom, now)) return true
  if (!validTo || (validFrom && dayIn(validTo) < dayIn(validFrom))) return false
  // A last day is part of the time.
  return isDateOnly(validTo) ? validTo < dayOf(now) : hasBegun(validTo, now)
}

const dayIn = (when: string) => (isDateOnly(when) ? when : dayOf(new Date(when)))
const hasBegun = (when: string, now: Date) =>
  isDateOnly(when) ? when <= dayOf(now) : Date.parse(when) <= now.getTime()

const worst = ['livshotande', 'skadlig', 'besvärande']

/** The most severe first, by the words of the sources; what has no such word, or another, after them, as the sources gave it. */
const bySeverity = (alerts: readonly Alert[]): Alert[] => alerts.toSorted((a, b) => placeOf(a) - placeOf(b))

function placeOf({ hypersensitivity }: Alert): number {
  const words = hypersensitivity?.severity?.text?.toLocaleLowerCase('sv') ?? ''
  const found = worst.findIndex((one) => words.includes(one))
  return found < 0 ? worst.length : found
}

/** Warnings in the parts of the page. Each is in one of them. */
export function partsOf(alerts: readonly Alert[], now: Date) {
  const current = alerts.filter((alert) => !isOver(alert, now))
  return {
    allergies: bySeverity(current.filter(isAllergy)),
    others: current.filter((alert) => !isAllergy(alert)),
    over: alerts.filter((alert) => isOver(alert, now)),
  }
}
