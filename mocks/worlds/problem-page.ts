import type { WorldParameter, WorldProblem } from './world.ts'

const meanings: Record<WorldParameter, string> = {
  varld: 'vems uppgifter',
  inloggad: 'om någon är inloggad från början',
  session: 'hur många minuter en inloggning räcker om inget händer',
  kallor: 'vilka källor som är anslutna',
  fel: 'vad som går sönder',
  kan: 'vad plattformen får göra utöver det vanliga',
  nu: 'svensk tid som klockan börjar på',
}

/** Texts of the page for a link that no world has, for any way of drawing it. Plain text, never markup. */
export type ProblemPage = {
  title: string
  sections: { heading: string; text: string; values: string[] }[]
  linkText: string
}

/** What the page says about the problems of a link, in Swedish. */
export function problemPage(problems: readonly WorldProblem[]): ProblemPage {
  return {
    title: 'Den länken går inte att öppna',
    sections: problems.map(({ parameter, value, valid }) => ({
      heading: `${parameter}=${value}`,
      text: `Värdet finns inte, är skrivet två gånger eller går inte att förena. ${parameter} anger ${meanings[parameter]}. Giltiga värden:`,
      values: valid,
    })),
    linkText: 'Öppna Birgittas värld utan fel',
  }
}
