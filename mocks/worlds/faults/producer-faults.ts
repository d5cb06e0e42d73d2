import { writeOutcome } from '../../contracts/fhir/write-bundle.ts'
import { writeJsonError } from '../../contracts/own/json-answer.ts'
import {
  cutInHalf,
  soapFault,
  withMessage,
  withoutElement,
  withoutFirstDocumentId,
  withoutFirstResourceId,
} from './damage.ts'

/** How a producer's data came: asked now, from the platform's cache, or from a cache that could not be renewed. */
export type Origin = 'source' | 'cache' | 'cache-synch-failed'

/** How a log is made: after so many seconds (Infinity: never), or the producer forgets what has been asked for. */
export type LogQueue = { seconds: number; forgets?: true }

/** What goes wrong at a producer. What is not said is as it should be. */
export type ProducerFault = {
  /** For the one who chooses it, in Swedish. */
  description: string
  /** How long it takes to answer, in ms, whatever the producer's own latency; Infinity: it never does. */
  waits?: number
  /** What is left of the records that it tells of. */
  records?: <Item>(items: readonly Item[]) => readonly Item[]
  /** What becomes of a whole answer in XML; `required` are the elements down to a field that each record must have. */
  xml?: (answer: string, required: readonly string[]) => string
  /** What becomes of a whole answer in one of the project's own contracts. */
  json?: (answer: string) => string
  /** What becomes of a whole answer in FHIR. */
  fhir?: (answer: string) => string
  /** Where the platform has the answer from; otherwise from the source. */
  origin?: Origin
  /** How its log of what has been read is made; otherwise it is there when it is asked for. */
  logQueue?: LogQueue
  /** True when nothing of what it holds can be known by its answers. */
  mute?: true
}

const closed = 'The system is closed for maintenance'

const slow = (seconds: number) => ({
  description: `svarar efter ${seconds.toLocaleString('sv')} sekunder`,
  waits: seconds * 1_000,
})

/** What a producer can be made to do, by the name it has in a link: `?fel=sjostads-kommun:tyst`. */
export const producerFaults = {
  langsam: slow(2.5),
  'langsam-5': slow(5),
  'langsam-10': slow(10),
  'langsam-20': slow(20),
  tyst: {
    description: 'svarar aldrig; plattformen ger upp efter 27 sekunder',
    waits: Infinity,
    mute: true,
  },
  fel: {
    description: 'svarar med ett fel (SOAP Fault)',
    xml: () => soapFault(closed),
    json: () => writeJsonError('UNAVAILABLE', closed),
    fhir: () => writeOutcome('transient', closed),
    mute: true,
  },
  trasig: {
    description: 'svaret är avklippt mitt i',
    xml: cutInHalf,
    json: cutInHalf,
    fhir: cutInHalf,
    mute: true,
  },
  ogiltig: {
    description: 'en post saknar ett fält som måste finnas',
    xml: withoutElement,
    json: withoutFirstDocumentId,
    fhir: withoutFirstResourceId,
  },
  upplyser: {
    description: 'svarar, och säger något till den som frågar (INFO)',
    xml: (answer) => withMessage(answer, 'Uppgifter från före 2020 finns inte här.'),
    // Only the results of national contracts can say so.
    json: (answer) => answer,
    fhir: (answer) => answer,
  },
  sparad: {
    description: 'svaret kommer från plattformens cache och är aktuellt',
    origin: 'cache',
  },
  inaktuell: {
    description: 'svaret kommer från cachen och kunde inte uppdateras',
    origin: 'cache-synch-failed',
  },
  tom: {
    description: 'svarar att inget finns',
    records: () => [],
  },
  ko: {
    description: 'loggen över vem som har läst måste göras först; den är klar efter 5 sekunder',
    logQueue: { seconds: 5 },
  },
  'ko-utan-slut': {
    description: 'loggen över vem som har läst blir aldrig klar',
    logQueue: { seconds: Infinity },
  },
  'ko-glomd': {
    description: 'loggen över vem som har läst måste göras först, och beställningen glöms bort',
    logQueue: { seconds: 5, forgets: true },
  },
  halv: {
    description: 'svarar med varannan post, som om resten inte fanns',
    records: (items) => items.filter((_, index) => index % 2 === 0),
  },
} satisfies Record<string, ProducerFault>

/** Name of a producer's fault in links. */
export type ProducerFaultName = keyof typeof producerFaults
