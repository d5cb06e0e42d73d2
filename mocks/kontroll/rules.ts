import type { Theme } from './rule.ts'
import { ofAddresses } from './rules/addresses.ts'
import { ofAnswers } from './rules/answers.ts'
import { ofBrowsers } from './rules/browsers.ts'
import { ofKeeping } from './rules/keeping.ts'
import { inParts } from './rules/parts.ts'
import { ofRefusing } from './rules/refusing.ts'
import { ofSending } from './rules/sending.ts'
import { ofTheSession } from './rules/session.ts'
import { ofSources } from './rules/sources.ts'
import { ofWho } from './rules/who.ts'
import { ofWindows } from './rules/windows.ts'
import { ofWire } from './rules/wire.ts'
import { ofWithheld } from './rules/withheld.ts'

/** What ends the log-in is the last that is asked, then comes what all answers share. */
const asTried: readonly Theme[] = [
  ofTheSession,
  ofWho,
  ofWithheld,
  ofAnswers,
  ofSources,
  ofWindows,
  inParts,
  ofAddresses,
  ofBrowsers,
  ofRefusing,
  ofSending,
  ofKeeping,
  ofWire,
]

/** The rules whose breach shows somebody what they may not see, the worst first. */
const gravest = [
  'subjects-apart',
  'others-refused',
  'numbers-untold',
  'asking-closed',
  'subject-echoed',
  'area-refused',
  'actor-checked',
  'withheld-untold',
  'internal-untold',
]
const isGrave = ({ id }: { id: string }) => gravest.includes(id)

/** Every rule: the gravest first, then the others in the order that they are tried. */
export const themes: readonly Theme[] = [
  {
    name: 'The gravest: what is shown to whom',
    rules: asTried
      .flatMap(({ rules }) => rules.filter(isGrave))
      .toSorted((a, b) => gravest.indexOf(a.id) - gravest.indexOf(b.id)),
  },
  ...asTried.map(({ name, rules }) => ({ name, rules: rules.filter((rule) => !isGrave(rule)) })),
]
