import type { WorldParameter } from './world.ts'

/** What else a link to the prototype can say than the world. */
export type LinkParameter = 'sprak' | 'tema' | 'variant' | 'ombud' | 'panel' | 'egna'

type Problem = { parameter: WorldParameter | LinkParameter; value: string; valid: string[] }

const meanings: Record<WorldParameter | LinkParameter, string> = {
  sprak: 'språk',
  tema: 'ljust eller mörkt utseende',
  variant: 'vilka varianter av en design som visas',
  ombud: 'vem den inloggade visas som ombud för',
  panel: 'om testpanelen finns',
  egna: 'om egna svar visades, som aldrig är med i länken',
  varld: 'vems uppgifter',
  inloggad: 'om någon är inloggad från början',
  session: 'hur många minuter en inloggning räcker om inget händer',
  kallor: 'vilka källor som är anslutna',
  fel: 'vad som går sönder',
  kan: 'vad plattformen får göra utöver det vanliga',
  klocka: 'om tiden går eller står still',
  nu: 'svensk tid som klockan börjar på',
}

/** Texts of the page for a link that no world has, for any way of drawing it. Plain text, never markup. */
export type ProblemPage = {
  title: string
  sections: { heading: string; text: string; values: string[] }[]
  linkText: string
}

/** What the page says about the problems of a link, in Swedish. */
export function problemPage(problems: readonly Problem[]): ProblemPage {
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
