import { anteckningar, anteckningsfil } from './anteckningar.ts'
import { asDeed, ofWhatWas } from './as-deed.ts'
import type { LegalArea, SharedArea } from '../../app/areas.ts'
import type { Answer } from '#platform/answer/contract.ts'
import type { Window } from '../contracts/windows.ts'
import { type Resource } from '../worlds/faults/faults.ts'
import type { Asked } from './asked.ts'
import { avgifter } from './avgifter.ts'
import { begar, begaran } from './begaran.ts'
import { boka, bokbara } from './boka.ts'
import { avslutaSamtycke, delning, svaraOmSamtycke } from './delning.ts'
import { delningslogg, delningsloggRad } from './delningslogg.ts'
import { dokument } from './dokument.ts'
import { draTillbaka, foresla } from './foresla.ts'
import { forslag, forslagsmottagare } from './forslag.ts'
import { genomforande } from './genomforande.ts'
import { halsa } from './halsa.ts'
import { hemstod } from './hemstod.ts'
import { inkorg, inkorgsfil } from './inkorg.ts'
import { insatser } from './insatser.ts'
import { installningar } from './installningar.ts'
import { kallor } from './kallor.ts'
import { kontakter } from './kontakter.ts'
import { lakemedel } from './lakemedel.ts'
import { needToOpen, oppnat } from './oppnat.ts'
import { mottagare } from './mottagare.ts'
import { andraOmbud, aterkallaOmbud, ombud, ombudslogg, sokOmbud, utseOmbud } from './ombud.ts'
import { gjort, overenskommelser } from './overenskommelser.ts'
import { parter } from './parter.ts'
import { patientinformation } from './patientinformation.ts'
import { matvarden } from './matvarden.ts'
import { rattaMatvarde, skickaIgen, skickaMatvarde } from './matvarden-skickas.ts'
import { mote } from './mote.ts'
import { moteAndrat } from './mote-andrat.ts'
import { bjudIn } from './mote-gaster.ts'
import { begarMote, sparaTankar, svaraOmMote } from './mote-svar.ts'
import { problem } from './problem.ts'
import { sar, sarbild } from './sar.ts'
import { provsvar, provsvarsbild } from './provsvar.ts'
import { sedanSist, settSedanSist } from './sedan-sist.ts'
import { remisser } from './remisser.ts'
import { beOmSip, sip } from './sip.ts'
import { skriv } from './skriv.ts'
import { sparrar } from './sparrar.ts'
import { havSparr, sparra } from './sparra.ts'
import { svar } from './svar.ts'
import { handelse, tidslinje } from './tidslinje.ts'
import { tillhor } from './tillhor.ts'
import { vaccinationer } from './vaccinationer.ts'
import { notesOfVisit, vardhandelser } from './vardhandelser.ts'
import { vardplaner } from './vardplaner.ts'
import { skrivViktigt, viktigt } from './viktigt.ts'
import { type Need } from './who-asks.ts'
import { windowOf } from './window-of.ts'

/** What is answered when nothing is wrong with the API itself: a body, or a whole response such as a refusal. */
type Answering = (asked: Asked) => Promise<Record<string, unknown> | Response>

export type Route = {
  method: 'get' | 'post'
  path: string
  resource: Resource
  need: Need | ((body: unknown) => Need)
  answer: Answering
  /** Answered with what has come, to one who does not want to wait for the rest. */
  inParts?: (asked: Asked) => Promise<Answer<unknown> | Response>
  /** False of what is sent and changes nothing that a source tells: what is asked meanwhile goes on. */
  letsReadsGo?: boolean
  /** Done once for each `Idempotency-Key`, however many times it is sent. */
  isOnce?: boolean
}

const see = (area: Need['area']): Need => ({ right: 'see', area })
const act = (area: Need['area'], from?: Need['from']): Need => ({ right: 'do', area, ...(from && { from }) })

const get = (path: string, resource: Resource, need: Need, answer: Answering): Route => ({
  method: 'get',
  path,
  resource,
  need,
  answer,
})
/** The items of an area. */
const list = (
  path: string,
  resource: Resource,
  need: Need,
  answer: NonNullable<Route['inParts']>,
): Route => ({
  ...get(path, resource, need, answer),
  inParts: answer,
})
const post = (path: string, resource: Resource, need: Need, answer: Answering): Route => ({
  ...get(path, resource, need, answer),
  method: 'post',
})
/** What must never be done twice. */
const sendOnce = (path: string, resource: Resource, need: Need, answer: Answering): Route => ({
  ...post(path, resource, need, answer),
  isOnce: true,
})

/** Every address below `/api/` that is about a person, with the right it takes. The longer address first: `ombud/sok` is no ombud. */
export const routes: readonly Route[] = [
  list('tidslinje', 'tidslinje', see('tidslinje'), (asked) => inWindow(asked, tidslinje)),
  list('tidslinje/boka', 'tidslinje', see('tidslinje'), bokbara),
  sendOnce(
    'tidslinje/boka',
    'tidslinje',
    act('tidslinje'),
    asDeed('tidslinje', (asked) => boka(asked, asked.body)),
  ),
  list('tidslinje/:id', 'tidslinje', see('tidslinje'), (asked) => handelse(asked, asked.id)),
  list('vardhandelser', 'tidslinje', see('tidslinje'), (asked) => inWindow(asked, vardhandelser)),
  list('vardhandelser/:id', 'tidslinje', see('tidslinje'), (asked) => notesOfVisit(asked, asked.id)),
  post(
    'tidslinje/:id/svar',
    'tidslinje',
    act('tidslinje'),
    asDeed('tidslinje', (asked) => svar(asked, asked.id, asked.body)),
  ),
  list('kontakter', 'kontakter', see('kontakter'), kontakter),
  get('kontakter/begaran', 'kontakter', see('kontakter'), begaran),
  post('kontakter/begaran', 'kontakter', act('kontakter'), (asked) => begar(asked, asked.body)),
  list('hemstod', 'hemstod', see('kontakter'), hemstod),
  list('overenskommelser', 'overenskommelser', see('overenskommelser'), overenskommelser),
  post(
    'overenskommelser/:id/gjort',
    'overenskommelser',
    act('att-gora', 'overenskommelser'),
    asDeed('overenskommelser', (asked) => gjort(asked, asked.id, asked.body)),
  ),
  get('viktigt', 'overenskommelser', see('overenskommelser'), viktigt),
  post('viktigt', 'overenskommelser', act('overenskommelser'), (asked) => skrivViktigt(asked, asked.body)),
  list('vardplaner', 'vardplaner', see('vardplaner'), vardplaner),
  get('vardplaner/sip', 'vardplaner', see('vardplaner'), sip),
  post('vardplaner/sip', 'vardplaner', act('vardplaner', 'kontakter'), (asked) => beOmSip(asked, asked.body)),
  get('vardplaner/:id/mote/andrat', 'vardplaner', see('vardplaner'), (asked) => moteAndrat(asked, asked.id)),
  get('vardplaner/:id/mote', 'vardplaner', see('vardplaner'), (asked) => mote(asked, asked.id)),
  post(
    'vardplaner/:id/mote/svar',
    'vardplaner',
    act('vardplaner'),
    asDeed('tidslinje', (asked) => svaraOmMote(asked, asked.id, asked.body), ofWhatWas),
  ),
  post('vardplaner/:id/mote/gaster', 'vardplaner', act('vardplaner'), (asked) =>
    bjudIn(asked, asked.id, asked.body),
  ),
  post('vardplaner/:id/mote/fragor', 'vardplaner', act('vardplaner'), (asked) =>
    sparaTankar(asked, asked.id, asked.body),
  ),
  post('vardplaner/:id/mote/begar', 'vardplaner', act('vardplaner'), (asked) =>
    begarMote(asked, asked.id, asked.body),
  ),
  get('vardplaner/:id/dokument/:place', 'vardplaner', see('vardplaner'), (asked) =>
    dokument(asked, asked.id, asked.place),
  ),
  list('forslag', 'vardplaner', see('vardplaner'), forslag),
  get('forslag/mottagare', 'vardplaner', see('vardplaner'), forslagsmottagare),
  sendOnce('forslag', 'vardplaner', act('vardplaner'), foresla),
  post('forslag/:id/dra-tillbaka', 'vardplaner', act('vardplaner'), draTillbaka),
  list('patientinformation', 'patientinformation', see('vardplaner'), patientinformation),
  list('vaccinationer', 'vaccinationer', see('vaccinationer'), vaccinationer),
  list('avgifter', 'avgifter', see('avgifter'), avgifter),
  list('remisser', 'remisser', see('remisser'), remisser),
  list('insatser', 'insatser', see('insatser'), insatser),
  list('genomforande', 'genomforande', see('insatser'), (asked) => inWindow(asked, genomforande)),
  list('inkorg', 'inkorg', see('inkorg'), inkorg),
  get('inkorg/mottagare', 'inkorg', see('inkorg'), mottagare),
  get('inkorg/:id/fil/:place', 'inkorg', see('inkorg'), (asked) => inkorgsfil(asked, asked.id, asked.place)),
  sendOnce('inkorg', 'inkorg', act('inkorg'), (asked) => skriv(asked, asked.body)),
  list('sar', 'sar', see('sar'), sar),
  get('sar/:id/bild/:place', 'sar', see('sar'), (asked) => sarbild(asked, asked.id, asked.place)),
  list('matvarden', 'matvarden', see('matvarden'), matvarden),
  sendOnce('matvarden', 'matvarden', act('matvarden'), skickaMatvarde),
  sendOnce('matvarden/:id/rattelse', 'matvarden', act('matvarden'), rattaMatvarde),
  sendOnce('matvarden/:id/igen', 'matvarden', act('matvarden'), skickaIgen),
  list('halsa', 'halsa', see('halsa'), halsa),
  list('provsvar', 'provsvar', see('provsvar'), provsvar),
  get('provsvar/:id/bild/:place', 'provsvar', see('provsvar'), (asked) =>
    provsvarsbild(asked, asked.id, asked.place),
  ),
  {
    ...post('oppnat', 'oppnat', see('any'), (asked) => oppnat(asked, asked.body)),
    need: needToOpen,
    letsReadsGo: false,
  },
  {
    ...post('installningar', 'installningar', see('any'), (asked) => installningar(asked, asked.body)),
    letsReadsGo: false,
  },
  list('sedan-sist', 'sedan-sist', see('any'), sedanSist),
  { ...post('sedan-sist/sett', 'sedan-sist', see('any'), settSedanSist), letsReadsGo: false },
  list('anteckningar', 'anteckningar', see('anteckningar'), anteckningar),
  get('anteckningar/:id/fil', 'anteckningar', see('anteckningar'), (asked) =>
    anteckningsfil(asked, asked.id),
  ),
  list('lakemedel', 'lakemedel', see('lakemedel'), lakemedel),
  list('ombud', 'ombud', see('self'), ombud),
  get('ombud/logg', 'ombud', see('self'), ombudslogg),
  post('ombud/sok', 'ombud', act('self'), (asked) => sokOmbud(asked, asked.body)),
  post('ombud', 'ombud', act('self'), (asked) => utseOmbud(asked, asked.body)),
  post('ombud/:id', 'ombud', act('self'), (asked) => andraOmbud(asked, asked.id, asked.body)),
  post('ombud/:id/aterkalla', 'ombud', act('self'), (asked) => aterkallaOmbud(asked, asked.id)),
  list('delning', 'delning', see('delning'), delning),
  list('delning/sparrar', 'delning', see('delning'), sparrar),
  post('delning/sparrar', 'delning', act('self'), sparra),
  post('delning/sparrar/:id/hav', 'delning', act('self'), havSparr),
  list('delning/parter', 'delning', see('delning'), parter),
  list('delning/logg/:id', 'delning', see('delning'), (asked) => delningsloggRad(asked, asked.id)),
  list('delning/logg', 'delning', see('delning'), (asked) => inWindow(asked, delningslogg)),
  post('delning/samtycken/:id/avsluta', 'delning', act('delning'), (asked) =>
    avslutaSamtycke(asked, asked.id),
  ),
  post('delning/fragor/:id', 'delning', act('delning'), (asked) =>
    svaraOmSamtycke(asked, asked.id, asked.body),
  ),
  get('kallor', 'kallor', see('any'), kallor),
  get('tillhor', 'kallor', see('self'), (asked) =>
    tillhor(asked, asked.actor, asked.search, (area, question, id) =>
      itemsOf(area, { ...asked, ...question, id }),
    ),
  ),
]

/** The items of an area, or of one of them where that has an address of its own; of who may read, the rows of the log too. */
async function itemsOf(area: SharedArea | LegalArea, asked: Asked): Promise<readonly { id: string }[]> {
  const paths = area === 'delning' ? [area, 'delning/logg/:id'] : [[`${area}/:id`, area].find(isAsked)]
  const answers = await Promise.all(
    paths.map((path) => routes.find((one) => one.inParts && one.path === path)?.inParts?.(asked)),
  )
  return answers.flatMap((answer) =>
    !answer || answer instanceof Response ? [] : (answer.items as { id: string }[]),
  )
}

const isAsked = (path: string) => routes.some((one) => one.inParts && one.path === path)

async function inWindow<Told>(asked: Asked, answer: (asked: Asked, window: Window) => Promise<Told>) {
  const window = windowOf(asked.search)
  return window ? answer(asked, window) : problem(400, 'bad-window')
}
