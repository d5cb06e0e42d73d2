import { type PersonaId, personaOf } from '../../worlds/personas.ts'
import { idOf } from './reads.ts'
import { itemsOf, type Told, type Visit, visit } from './visit.ts'

type Item = Record<string, unknown>

const capabilities = 'kan=viktigt-for-mig,utse-ombud,ge-samtycke,sparra,foresla'

/** A field of the body of an answer. */
const inBody = ({ body }: Told, field: string): Item[] => {
  const found = (body as Item | undefined)?.[field]
  return Array.isArray(found) ? (found as Item[]) : []
}

/** Sends everything that can be sent, each in a world where something comes of it, and tells what was answered. */
export async function sendAll(): Promise<readonly Told[]> {
  const visits = [
    timesSent,
    plansSent,
    meetingsSent,
    proposalsSent,
    lettersSent,
    valuesSent,
    sharingSent,
    ombudSent,
    keptSent,
  ]
  const told = await Promise.all(
    visits.map(async (send) => {
      const one = visit(`varld=birgitta&${capabilities}`)
      await send(one)
      return one.told
    }),
  )
  return [...told.flat(), ...(await refused()), ...(await helped())]
}

/** What is refused, to see how. */
async function refused(): Promise<readonly Told[]> {
  const { told, get, post } = visit('varld=birgitta')
  await get('GET tidslinje', 'tidslinje?from=i-dag')
  await get('GET viktigt')
  await get('GET tidslinje', 'tidslinje', { 'Subject-Of-Care': 'p-ingen' })
  await post('POST oppnat', { area: 'inkorg', id: 'ingen' })
  return told
}

/** What an ombud does, and what the person is told of it. */
async function helped(): Promise<readonly Told[]> {
  const [ombud, person] = [
    visit(`varld=magdalena&${capabilities}`, 'rolf', 'openapi-helped'),
    visit(`varld=rolf&${capabilities}`, undefined, 'openapi-helped'),
  ]
  await timesSent(ombud)
  await ombud.get('GET vardplaner')
  await person.get('GET ombud/logg')
  await person.get('GET tidslinje')
  const own = visit(`varld=magdalena&${capabilities}`)
  await meetingsSent(own)
  return [...ombud.told, ...person.told, ...own.told]
}

async function timesSent({ get, post }: Visit): Promise<void> {
  const free = itemsOf(await get('GET tidslinje/boka')).find(({ kind }) => kind === 'time')
  await post('POST tidslinje/boka', { time: idOf(free) })
  const booked = itemsOf(await get('GET tidslinje', 'tidslinje?from=2026-11-23')).filter(
    ({ kind }) => kind === 'booking',
  )
  for (const reply of ['coming', 'other-time', 'cancel']) {
    for (const one of booked.slice(0, 8)) {
      const { body } = await post('POST tidslinje/:id/svar', { reply }, `tidslinje/${idOf(one)}/svar`)
      if ((body as Item)['outcome'] === 'done') break
    }
  }
  await get('GET tidslinje')
}

async function plansSent({ get, post }: Visit): Promise<void> {
  const [agreement] = itemsOf(await get('GET overenskommelser')).filter(({ commitments }) =>
    (commitments as Item[]).some(({ markable }) => markable === true),
  )
  const commitment = (agreement?.['commitments'] as Item[] | undefined)?.find(
    ({ markable }) => markable === true,
  )
  const mark = { commitment: idOf(commitment), done: true, day: '2026-11-23' }
  await post('POST overenskommelser/:id/gjort', mark, `overenskommelser/${idOf(agreement)}/gjort`)
  await get('GET overenskommelser')
  await post('POST viktigt', { text: 'Att få vara hemma med katten.' })
  const [sipUnit] = inBody(await get('GET vardplaner/sip'), 'units')
  await post('POST vardplaner/sip', {
    unit: idOf(sipUnit),
    reason: 'Ingen vet vem som gör vad.',
    relative: true,
  })
  const [unit] = inBody(await get('GET kontakter/begaran'), 'units')
  await post('POST kontakter/begaran', { unit: idOf(unit) })
}

async function meetingsSent({ get, post }: Visit): Promise<void> {
  const plans = itemsOf(await get('GET vardplaner')).filter(({ structured }) => structured !== undefined)
  for (const plan of plans) {
    const at = `vardplaner/${idOf(plan)}/mote`
    const state = await get('GET vardplaner/:id/mote', at)
    const can = (state.body as { can?: Record<string, boolean> }).can ?? {}
    if (can['write']) {
      const thoughts = {
        important: 'Att kunna gå ut själv.',
        works: 'Hemtjänsten på morgonen.',
        worries: 'Trappan.',
      }
      await post('POST vardplaner/:id/mote/fragor', thoughts, `${at}/fragor`)
    }
    if (can['invite']) {
      const [ombud] = inBody(state, 'ombud')
      if (ombud) {
        const invited = await post('POST vardplaner/:id/mote/gaster', { ombud: idOf(ombud) }, `${at}/gaster`)
        const [guest] = inBody(invited, 'guests')
        await post('POST vardplaner/:id/mote/gaster', { remove: idOf(guest) }, `${at}/gaster`)
      }
      await post(
        'POST vardplaner/:id/mote/gaster',
        { name: 'Ingrid Test', relation: 'granne' },
        `${at}/gaster`,
      )
    }
    if (can['reply']) {
      await post(
        'POST vardplaner/:id/mote/svar',
        { answer: 'other-time', text: 'Hellre på en eftermiddag.' },
        `${at}/svar`,
      )
      await post('POST vardplaner/:id/mote/svar', { answer: 'coming' }, `${at}/svar`)
    }
    if (can['ask'])
      await post('POST vardplaner/:id/mote/begar', { reason: 'Mycket har blivit annorlunda.' }, `${at}/begar`)
    await get('GET vardplaner/:id/mote', at)
  }
}

async function proposalsSent({ get, post }: Visit): Promise<void> {
  const takers = new Set(inBody(await get('GET forslag/mottagare'), 'units').map(({ hsaId }) => hsaId))
  const plan = itemsOf(await get('GET vardplaner')).find(({ source, status }) => {
    const unit = (source as { careUnit?: { hsaId: string } }).careUnit
    return takers.has(unit?.hsaId) && status !== 'ended'
  })
  await post('POST forslag', {
    plan: idOf(plan),
    kind: 'change',
    text: 'Hellre på kvällen.',
    about: 'Promenad',
  })
  const [mine] = itemsOf(await get('GET forslag')).filter(({ mayWithdraw }) => mayWithdraw === true)
  await post('POST forslag/:id/dra-tillbaka', {}, `forslag/${idOf(mine)}/dra-tillbaka`)
  await get('GET forslag')
}

async function lettersSent({ get, post }: Visit): Promise<void> {
  const [unit] = inBody(await get('GET inkorg/mottagare'), 'units')
  const [plan] = itemsOf(await get('GET vardplaner'))
  const about = { kind: 'plan', id: idOf(plan) }
  await post('POST inkorg', {
    to: [idOf(unit)],
    text: 'När kommer någon?',
    subject: 'Besök',
    about,
    again: false,
  })
  const answerable = itemsOf(await get('GET inkorg')).find(({ answersTo }) => answersTo !== undefined)
  const to = [idOf(answerable?.['answersTo'] as Item)]
  await post('POST inkorg', { to, text: 'Tack, då vet jag.', thread: answerable?.['thread'] })
  await post('POST oppnat', { area: 'inkorg', id: idOf(answerable), opened: false })
}

async function valuesSent({ get, post }: Visit): Promise<void> {
  const plan = itemsOf(await get('GET matvarden')).find(({ code }) => code === '29463-7')
  const sent = { plan: idOf(plan), values: [71.4], takenAt: '2026-11-23T07:05:00+01:00', again: false }
  const value = idOf((await post('POST matvarden', sent)).body as Item)
  const right = { values: [70.4], takenAt: '2026-11-23T07:05:00+01:00' }
  await post('POST matvarden/:id/rattelse', right, `matvarden/${value}/rattelse`)
  await post('POST matvarden/:id/igen', {}, `matvarden/${value}/igen`)
  await get('GET matvarden')
}

async function sharingSent({ get, post }: Visit): Promise<void> {
  const sharing = itemsOf(await get('GET delning'))
  const consent = sharing.find(({ kind, ended }) => kind === 'consent' && ended === undefined)
  await post('POST delning/samtycken/:id/avsluta', {}, `delning/samtycken/${idOf(consent)}/avsluta`)
  const question = sharing.find(({ kind, answer }) => kind === 'request' && answer === undefined)
  await post('POST delning/fragor/:id', { outcome: 'given' }, `delning/fragor/${idOf(question)}`)
  const [party] = itemsOf(await get('GET delning/parter'))
  await post('POST delning/sparrar', { party: idOf(party) })
  const made = itemsOf(await get('GET delning/sparrar')).find(({ lifted }) => lifted === undefined)
  await post('POST delning/sparrar/:id/hav', {}, `delning/sparrar/${idOf(made)}/hav`)
  await get('GET delning')
  await get('GET delning/sparrar')
}

const personnummerOf = (id: PersonaId) => personaOf(id).person.personnummer
const scopes = [
  { area: 'tidslinje', see: true, do: true },
  { area: 'kontakter', see: true, do: false },
]

async function ombudSent({ get, post }: Visit): Promise<void> {
  const found = await post('POST ombud/sok', { personnummer: personnummerOf('rolf') })
  await post('POST ombud/sok', { personnummer: personnummerOf('birgitta') })
  const { person } = (found.body ?? {}) as { person?: string }
  await post('POST ombud', { person, scopes, validTo: '2027-11-23' })
  const mine = itemsOf(await get('GET ombud')).find(
    ({ direction, relationType, status }) =>
      direction === 'for-me' && relationType === 'appointed' && status === 'active',
  )
  await post('POST ombud/:id', { scopes, validTo: '2027-05-31' }, `ombud/${idOf(mine)}`)
  await post('POST ombud/:id/aterkalla', {}, `ombud/${idOf(mine)}/aterkalla`)
  await get('GET ombud')
}

async function keptSent({ get, post }: Visit): Promise<void> {
  await post('POST installningar', { order: ['next', 'messages'], folded: ['help'] })
  const { version } = (await get('GET sedan-sist')).body as { version?: string }
  await post('POST sedan-sist/sett', { version })
  await get('GET sedan-sist')
  await get('GET session')
  await post('POST avvikelser', { kind: 'late', resource: 'tidslinje' })
  await post('POST session/forlang', {})
  await post('POST session/slut', {})
}
