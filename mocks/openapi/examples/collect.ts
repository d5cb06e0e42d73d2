import type { PersonaId } from '../../worlds/personas.ts'
import { readAll, readParts } from './reads.ts'
import { sendAll } from './sends.ts'
import { type Told, type Visit, visit } from './visit.ts'

const all = 'kan=viktigt-for-mig,utse-ombud,ge-samtycke,sparra,foresla'

/** The worlds that examples are taken from, the plainest first. Those with faults show how an answer tells of them. */
const worlds: readonly (readonly [query: string, about?: PersonaId])[] = [
  [`varld=birgitta&${all}`],
  [`varld=magdalena&${all}`],
  [`varld=tonaring&${all}`],
  [`varld=hemkommen&${all}`],
  [`varld=flyttad&${all}`],
  [`varld=tove&${all}`, 'birgitta'],
  [`varld=daniel&${all}`, 'magdalena'],
  [`varld=nykomling&${all}`],
  [`varld=kerstin&${all}`],
  [`varld=jenny&${all}`],
  [`varld=karl&${all}`],
  [`varld=leo&${all}`],
  [`varld=nora&${all}`],
  [`varld=ove&${all}`],
  [`varld=petra&${all}`],
  [`varld=rolf&${all}`],
  [`varld=skyddad&${all}`],
  ['fel=region-storstaden:inaktuell,sjostads-kommun:trasig,ogonkliniken:upplyser,fotkliniken-linden:fel'],
  ['fel=region-storstaden:ko,sjostads-kommun:ogiltig,bjorkens-hemtjanst:sparad'],
  [`varld=udda&${all}`],
]

/** Everything that is asked and sent in all of them, always in the same order and answered alike. */
export async function collectAnswers(): Promise<readonly Told[]> {
  const visits = worlds.map(([query, about]) => visit(query, about))
  const [sent] = await Promise.all([sendAll(), ...visits.map(readWorld)])
  return [...visits.flatMap(({ told }) => told), ...sent]
}

async function readWorld(one: Visit): Promise<void> {
  await readAll(one)
  await readParts(one)
}
