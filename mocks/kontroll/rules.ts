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

/** Every rule, in the order that they are tried: what ends the log-in is the last that is asked, then comes what all answers share. */
export const themes: readonly Theme[] = [
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
