import { globSync } from 'node:fs'
import { basename, dirname, resolve } from 'node:path'
import { type Language, languageCodes } from '#platform/i18n/language.ts'

/*
 * The one who reads may be ombud, and what is shown be about another. So a text says "du" only to the one who reads or acts;
 * what is told of the one it is about has words that are true for both, or other words, with the name, for another.
 */

/** Words that speak to the reader, in each language there is. */
export const toReader: Record<Language, RegExp> = {
  sv: /(?<!\p{L})(du|dig|din|ditt|dina)(?!\p{L})/iu,
  en: /(?<!\p{L})(you|your|yours|yourself)(?!\p{L})/iu,
}

/** Why a text may say so that is never shown of another. */
export const own = 'only of the own: for another there are other words, or nothing'

/** Rooms where "du" is always the one who reads, and why. */
export const ofReader: Readonly<Record<string, string>> = {
  'delning/forsta/texts/': own,
  'delning/fraga/texts/': 'to the one who answers, or would',
  'delning/samtycke/texts/': 'to the one who ends a consent, or would',
  'hjalpa/texts/': 'of those the reader helps',
  'inkorg/skriv/texts/': 'of what the one who acts writes',
  'kontakter/begaran/texts/': 'asked by the one who acts',
  'ombud/register/texts/': own,
  'ombud/texts/': own,
  'ombud/utse/texts/': own,
  'ordlista/ord/texts/': 'words in general, as a dictionary has them',
  'ordning/texts/': 'of what the reader chooses, for the eyes of the reader alone',
  'person/stopp/texts/': 'of the right and the choice of the reader',
  'person/texts/': 'of the right and the choice of the reader',
  'platform/session/varfor/texts/': 'of the right of the reader',
  'vardplaner/sip/texts/': 'asked by the one who acts',
  'shell/inloggning/texts/': 'of the log-in of the reader',
  'tillganglighet/texts/': 'to anybody',
  'vardplaner/forslag/texts/': 'of what the one who acts proposes',
  'visa/texts/': 'to the one who shows',
}

const reads = 'what the reader sees, chooses or has'
const acts = 'what the reader has done, or can do'

/** Texts in the other rooms that may say "du", and why. */
export const allowed: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'att-gora/texts/': { 'area.scope': own },
  'avgifter/avgiftsord/texts/': { 'has.own': own, 'paid.own': own, 'after.own': own },
  'avgifter/texts/': { 'area.scope': own },
  'delning/lasning/texts/': { onlySee: reads },
  'delning/sparrar/texts/': { 'change.sees': reads },
  'delning/texts/': { 'forAnother.title': acts, 'forAnother.guardian': acts, 'forAnother.sees': acts },
  'kallor/om-uppgiften/texts/': { 'cameBy.own': own, 'disagree.own': own },
  'inkorg/inkorgsord/texts/': { onlySee: reads, you: own },
  'inkorg/texts/': { 'area.scope': own },
  'kontakter/texts/': { 'area.scope': own },
  'matvarden/matord/texts/': { onlySee: reads },
  'matvarden/nytt/texts/': { onlySee: reads, 'said.group': acts, 'doubt.title': acts },
  'overenskommelser/overenskommelse/texts/': { 'who.resident': own, 'nextBy.resident': own, risks: own },
  'overenskommelser/texts/': { 'area.scope': own, 'stepBy.resident': own },
  'overenskommelser/viktigt/texts/': { nothing: own, label: own, help: own, failed: acts },
  'patientkontrakt/texts/': {
    intro: own,
    'agreed.help': own,
    'agreed.lack': own,
    'fixed.help': own,
    'fixed.lack': own,
    'times.lack': own,
    'plans.help': own,
    'plans.lack': own,
    'who.resident': own,
    worse: own,
  },
  'oversikt/hopfallt/texts/': { shown: acts },
  'platform/answer/harkomst/texts/': {
    accessYou: own,
    accessOmbud: own,
    accessOther: reads,
    partlyHelp: reads,
    accessUnknown: own,
  },
  'platform/answer/texts/': {
    'error.unreachable.text': reads,
    'error.logged-out.title': reads,
    'error.forbidden.title': reads,
    'error.forbidden.text': reads,
  },
  'platform/dokument/texts/': { 'encrypted.text': reads },
  'platform/langtext/texts/': { more: reads },
  'shell/texts/': { 'ombud.shownFor': reads, 'ombud.preview': own, 'ombud.ownShown': own },
  'remisser/texts/': { 'area.scope': own },
  'sedan-sist/texts/': {
    'area.text': reads,
    intro: reads,
    nothing: reads,
    seenBefore: reads,
    goneHelp: acts,
    markFailed: acts,
  },
  'tidslinje/boka/texts/': { onlySee: reads },
  'tidslinje/handelse/texts/': {
    'nowTitle.accepted': acts,
    'nowTitle.time-asked': acts,
    'nowTitle.cancelled': acts,
    'nowTitle.declined': acts,
    'nowTitle.cannot-come': acts,
    'nowTitle.not-home': acts,
    'now.cancelled': reads,
    'now.called-off': reads,
    'done.coming': acts,
    'done.other-time': acts,
    noUndo: acts,
    can: acts,
    onlySee: reads,
    readOnly: acts,
    byPhone: acts,
    'ask.cancel': acts,
    'ask.other-time': acts,
    'ask.cannot-come': acts,
    'ask.not-home': acts,
    'ask.no-help-needed': acts,
    contact: acts,
    'calendarSaid.saved': reads,
  },
  'tidslinje/lista/texts/': {
    'calendar.saved': reads,
    filters: reads,
    filtersActive_one: reads,
    filtersActive_other: reads,
    nothingFoundHelp: reads,
  },
  'tidslinje/texts/': {
    'standing.cancelled': acts,
    'standing.declined': acts,
    'standing.accepted': acts,
    'standing.time-asked': acts,
    'standing.cannot-come': acts,
    'standing.not-home': acts,
  },
  'utskrift/texts/': {
    intro: acts,
    waiting: acts,
    'who.resident': own,
    signs: own,
    wishes: own,
    'owner.own': own,
  },
  'vaccinationer/texts/': { 'area.scope': own },
  'vardplaner/information/texts/': { 'title.own': own },
  'vardplaner/mote/texts/': {
    'guests.you': reads,
    'reply.none': own,
    'said.coming': own,
    'said.other-time': own,
    'said.cannot-come': own,
    'reply.unsent': acts,
    beforeUnsaved: acts,
  },
  'vardplaner/planlista/texts/': { filter: reads, filterCount: reads },
  'vardplaner/texts/': { 'area.scope': own },
  'vardplaner/vardplan/texts/': { 'owner.own': own },
}

const app = import.meta.dirname

type Tree = { [key: string]: string | Tree }

function flatten(tree: Tree, prefix = ''): [key: string, text: string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[prefix + key, value]] : flatten(value, `${prefix}${key}.`),
  )
}

/** A text that speaks to the reader, by its place. */
export type Speaking = { room: string; key: string; language: Language; text: string }

/** Every text that speaks to the reader, in every language. */
export async function speaking(): Promise<Speaking[]> {
  const found = globSync('**/texts/*.ts', { cwd: app }).map(async (file) => {
    const language = languageCodes.find((code) => code === basename(file, '.ts'))
    if (!language) return []
    const { default: texts } = (await import(resolve(app, file))) as { default: Tree }
    const room = `${dirname(file)}/`
    return flatten(texts)
      .filter(([, text]) => toReader[language].test(text))
      .map(([key, text]) => ({ room, key, language, text }))
  })
  return (await Promise.all(found)).flat()
}
