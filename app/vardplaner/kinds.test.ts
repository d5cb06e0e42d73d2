import { expect, test } from 'vitest'
import helpEn from './fakta/texts/en.ts'
import helpSv from './fakta/texts/sv.ts'
import en from './texts/en.ts'
import sv from './texts/sv.ts'

/** TypeOfCarePlanEnum of the contract, and the project's own code for an individuell plan by LSS. */
const codes = ['SIP', 'SPLPTLRV', 'SPU', 'VP', 'HP', 'RP', 'GP', 'SVP', 'LSS']

test('every code has a name and an explanation', () => {
  for (const words of [sv.kind, en.kind, helpSv.kindHelp, helpEn.kindHelp]) {
    expect(Object.keys(words)).toEqual(codes)
    expect(new Set(Object.values(words)).size).toBe(codes.length)
  }
})

test('a plan by LPT or LRV names both: compulsory psychiatric care, and forensic', () => {
  for (const words of [sv.kind.SPLPTLRV, helpSv.kindHelp.SPLPTLRV])
    expect(words).toMatch(/psykiatrisk tvångsvård.*rättspsykiatrisk vård/u)
  for (const words of [en.kind.SPLPTLRV, helpEn.kindHelp.SPLPTLRV])
    expect(words).toMatch(/compulsory or forensic psychiatric/u)
})
