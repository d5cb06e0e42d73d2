import { type Contract, contracts } from '../../catalogue/producer.ts'
import { type ProducerId, producers } from '../../catalogue/producers.ts'

/** What a producer can be made to do, and what that is. */
export const producerFaults = {
  langsam: 'svarar efter 2,5 sekunder',
  'langsam-5': 'svarar efter 5 sekunder',
  'langsam-10': 'svarar efter 10 sekunder',
  'langsam-20': 'svarar efter 20 sekunder',
  tyst: 'svarar aldrig; plattformen ger upp efter 27 sekunder',
  fel: 'svarar med ett fel (SOAP Fault)',
  trasig: 'svaret är avklippt mitt i',
  ogiltig: 'en post saknar ett fält som måste finnas',
  sparad: 'svaret kommer från plattformens cache och är aktuellt',
  inaktuell: 'svaret kommer från cachen och kunde inte uppdateras',
  tom: 'svarar att inget finns',
  halv: 'svarar med varannan post, som om resten inte fanns',
} as const
export type ProducerFault = keyof typeof producerFaults

/** How long a slow producer takes, in ms; undefined for one that is not slow. */
export function slowness(fault: ProducerFault | undefined): number | undefined {
  if (!fault?.startsWith('langsam')) return undefined
  return Number(fault.split('-')[1] ?? 2.5) * 1_000
}

/** What is left of a list when its producer answers with half of it. */
export function halved<Item>(items: readonly Item[], fault: ProducerFault | undefined): readonly Item[] {
  return fault === 'halv' ? items.filter((_, index) => index % 2 === 0) : items
}

/** What the engagement index can be made to do. */
export const indexFaults = { nere: 'engagemangsindex svarar inte (503)' } as const
export type IndexFault = keyof typeof indexFaults

/** What the översikts-API can be made to do. */
export const apiFaults = {
  '500': 'internt fel',
  '503': 'tjänsten är inte tillgänglig',
  html: 'en webbsida i stället för data',
  tyst: 'svarar aldrig',
  skrap: 'den första posten följer inte kontraktet',
  annan: 'svaret har en annan form än kontraktet',
  bruten: 'förbindelsen bryts',
  sen: 'svarar efter tre sekunder',
  'annan-person': 'svaret gäller en annan person än den som frågades efter',
} as const
export type ApiFault = keyof typeof apiFaults

/** Resources of the översikts-API, as in its paths. */
export const resources = [
  'session',
  'tidslinje',
  'kontakter',
  'hemstod',
  'overenskommelser',
  'vardplaner',
  'ombud',
  'kallor',
] as const
export type Resource = (typeof resources)[number]

export type Fault =
  | { at: 'producer'; producer: ProducerId | undefined; contract: Contract | undefined; fault: ProducerFault }
  | { at: 'index'; fault: IndexFault }
  | { at: 'api'; resource: Resource | undefined; fault: ApiFault }

/** Every fault that can be written in a link, `region-storstaden.GetCarePlans:tyst`, and what it means. */
export const faultsByName: ReadonlyMap<string, Fault> = new Map(
  [
    ...producerTargets().flatMap(({ target, producer, contract }) =>
      keys(producerFaults).map((fault) => named(target, { at: 'producer', producer, contract, fault })),
    ),
    ...keys(indexFaults).map((fault) => named('index', { at: 'index', fault })),
    ...[undefined, ...resources].flatMap((resource) =>
      keys(apiFaults).map((fault) =>
        named(resource ? `api.${resource}` : 'api', { at: 'api', resource, fault }),
      ),
    ),
  ].map(({ name, fault }) => [name, fault]),
)

/** Targets that a fault can be put on, with the faults each can have. */
export const faultTargets: ReadonlyMap<string, readonly string[]> = byTarget()

function producerTargets() {
  const everyone = [undefined, ...contracts].map((contract) => ({
    target: contract ? `alla.${contract}` : 'alla',
    producer: undefined,
    contract,
  }))
  const each = producers.flatMap((producer) =>
    [undefined, ...producer.contracts].map((contract) => ({
      target: contract ? `${producer.id}.${contract}` : producer.id,
      producer: producer.id,
      contract,
    })),
  )
  return [...everyone, ...each]
}

function byTarget(): Map<string, string[]> {
  const targets = new Map<string, string[]>()
  for (const name of faultsByName.keys()) {
    const [target = '', fault = ''] = name.split(':')
    targets.set(target, [...(targets.get(target) ?? []), fault])
  }
  return targets
}

function named(target: string, fault: Fault): { name: string; fault: Fault } {
  return { name: `${target}:${fault.fault}`, fault }
}

function keys<Name extends string>(record: Record<Name, string>): Name[] {
  return Object.keys(record) as Name[]
}
