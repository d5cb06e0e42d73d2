import * as v from 'valibot'
import { dateSchema, instantSchema, textSchema } from '#platform/answer/contract.ts'

const personIdSchema = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,64}$/))

/** A person as the platform knows them. */
const personSchema = v.object({
  /** Opaque id in this API. Never the personnummer, which does not leave the platform. */
  id: personIdSchema,
  /** First name, as the population register has it. */
  givenName: textSchema,
  /** Last name, as the population register has it. */
  familyName: textSchema,
})

/**
 * What may be seen and done in one area. An area that this portal does not know gives no right.
 * - `area`: its name: `tidslinje`, `kontakter`, `inkorg`, `att-gora`, `overenskommelser`, `vardplaner`, `lakemedel`, `provsvar`,
 *   `matvarden`, `halsa`, `vaccinationer`, `anteckningar`, `insatser`, `remisser`, `sar`, `avgifter`; of one who stands in by law, `delning` too
 * - `see`: whether it may be read · `do`: whether something may be done in it
 */
export const scopeSchema = v.object({ area: textSchema, see: v.boolean(), do: v.boolean() })
export type Scope = v.InferOutput<typeof scopeSchema>

/** vårdnadshavare · god man · förvaltare · utsett ombud · vårdsamordnare med fullmakt */
export const relationTypeSchema = v.picklist([
  'guardian',
  'legal-guardian',
  'trustee',
  'appointed',
  'coordinator',
])

/**
 * Why a right opens less than it otherwise would; the scopes say what is left.
 * - nothing is left: `teenager` a guardian's child is 13–17 and the care has decided nothing · `adult` the child is 18 ·
 *   `minor` only an adult can appoint an ombud · `age-unknown` the age that it depends on is not known · `not-by-law` the
 *   platform may not let those who are appointed in · `protected` the person is protected from the other
 * - `decided`: what the care has decided for a guardian of one who is 13–17 · `booking`: times alone
 */
export const limitSchema = v.picklist([
  'teenager',
  'adult',
  'minor',
  'age-unknown',
  'not-by-law',
  'protected',
  'decided',
  'booking',
])
export type Limit = v.InferOutput<typeof limitSchema>

/** Somebody the one who is logged in may represent, as the platform's register says it. Owned by this project. */
export const representedSchema = v.object({
  /** Id of the representation. */
  id: textSchema,
  /** The names are absent when the identity is protected. */
  person: v.object({
    /** Opaque id, to be sent as `Subject-Of-Care` */
    id: personIdSchema,
    /** First name. */
    givenName: v.optional(textSchema),
    /** Last name. */
    familyName: v.optional(textSchema),
  }),
  /** By what right. */
  relationType: relationTypeSchema,
  /** What the other is to the one who is logged in, in their own words, e.g. "mamma". */
  relation: v.optional(textSchema),
  /** Why it opens less than the register says. Absent: it opens all that it says. */
  limit: v.optional(limitSchema),
  /** What may be seen and done, area by area, today. */
  scopes: v.array(scopeSchema),
  /** The first day. */
  validFrom: v.optional(dateSchema),
  /** The last day. Absent: until it is ended. */
  validTo: v.optional(dateSchema),
  /** Whether it is in force: only an `active` one opens anything. */
  status: v.picklist(['active', 'ended', 'coming']),
})
export type Represented = v.InferOutput<typeof representedSchema>

/**
 * What the platform may do that lacks clear support in law today, so that it is off unless a platform says otherwise.
 * - `write-important`: keep what the person writes under "Viktigt för mig"
 * - `give-consent`: take the person's answer to a question whether somebody may read. A consent can be ended all the same
 * - `block`: block what is written for others, and take a block away; nothing is published by which a resident can
 * - `propose`: take what the person proposes to a plan, or asks of it, to the one who is responsible for the plan
 * - `appoint-ombud`: let the person appoint an ombud, and change what one may see. While it is off, nobody who has been
 *   appointed sees anything
 */
export type Capability = 'write-important' | 'appoint-ombud' | 'give-consent' | 'block' | 'propose'

/**
 * `GET /api/session`: who is logged in, and whom they may represent. 401 when nobody is. Owned by this project, no
 * national contract. `actor` is the first half of RIV-TA's Actor header; the other half, its type, follows from whose
 * data is asked for. Reading it does not prolong the session; any other request does, and so does
 * `POST /api/session/forlang`, which answers the same.
 */
export const sessionSchema = v.pipe(
  v.object({
    /**
     * Who is logged in, as `Actor-Id` is to say it.
     * - `actorId`: opaque id, the same as that of `person`
     */
    actor: v.object({ actorId: personIdSchema }),
    /** The one who is logged in. */
    person: personSchema,
    /** Checked one by one: one that cannot be read gives no right, and is named. */
    represents: v.array(v.unknown()),
    /**
     * What this platform may do of that which lacks clear support in law; the rest is off. Names that a portal does not know say nothing to it:
     * `write-important` keeps what the person writes under "Viktigt för mig" ·
     * `appoint-ombud` lets the person appoint an ombud, and change what one may see; while it is off, nobody who has been appointed sees anything ·
     * `give-consent` takes an answer to a question whether somebody may read ·
     * `block` blocks what is written for others, and takes a block away ·
     * `propose` takes what the person proposes to a plan, or asks of it
     */
    capabilities: v.array(textSchema),
    /** What the one who is logged in has chosen of how the översikt is shown, by the id of each person: the order of the cards, and which are folded. */
    settings: v.optional(v.unknown()),
    /** The platform's clock, which the portal goes by because the clock of an old phone cannot be trusted. */
    serverTime: instantSchema,
    /** When the session ends if nothing more is asked, by the same clock. */
    expiresAt: instantSchema,
  }),
  v.check(({ actor, person }) => actor.actorId === person.id, 'the actor is another than the person'),
)
export type Session = v.InferOutput<typeof sessionSchema>

/**
 * `GET /api/tillhor`: whose page a deep link is, of those the actor may see; no `personId` when nobody's.
 * - `personId`: opaque id of the person whose it is
 */
export const ownerSchema = v.object({ personId: v.optional(personIdSchema) })
