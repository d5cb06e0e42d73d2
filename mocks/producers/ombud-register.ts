import type { RepresentationRecord } from '../contracts/own/representations.ts'
import { perWorld } from '../worlds/per-world.ts'

type Party = { personnummer: string; name: string }

/** A representation that was made or changed in a world, as the register now has it. */
export type RegisterEntry = {
  documentId: string
  of: Party
  by: Party
  scopes: RepresentationRecord['scopes']
  validFrom?: string | undefined
  validTo?: string | undefined
  status: RepresentationRecord['status']
  /** What it is, where it is not that the one has appointed the other. */
  kind?: Pick<RepresentationRecord, 'relationType' | 'decision' | 'isProtectedFrom'>
  /** ISO 8601 with offset. */
  authorTime: string
}

/** What has been made or changed in each opened world, by documentId. */
const register = perWorld<ReadonlyMap<string, RegisterEntry>>('ombud-register')

/** Makes or changes a representation; both persons see it at once. */
export function setEntry(worldKey: string, entry: RegisterEntry): void {
  register.set(worldKey, new Map(register.get(worldKey)).set(entry.documentId, entry))
}

type Header = RepresentationRecord['header']

/** A person's representations as they are now: the former records with what has been made and changed. */
export function currentRepresentations(
  worldKey: string,
  personnummer: string,
  former: readonly RepresentationRecord[],
  origin: Pick<Header, 'sourceSystemHSAId' | 'careUnitHSAId'>,
): readonly RepresentationRecord[] {
  const entries = register.get(worldKey)
  if (!entries) return former
  const changed = former.map((record) => {
    const entry = entries.get(record.header.documentId)
    return entry ? { ...record, ...rightsOf(entry) } : record
  })
  const known = new Set(former.map(({ header }) => header.documentId))
  const made = [...entries.values()].filter(
    ({ documentId, of, by }) =>
      !known.has(documentId) && [of.personnummer, by.personnummer].includes(personnummer),
  )
  return [...changed, ...made.map((entry) => recordOf(entry, personnummer, origin))]
}

function rightsOf({ scopes, validFrom, validTo, status }: RegisterEntry) {
  return { scopes, validFrom, validTo, status }
}

function recordOf(
  entry: RegisterEntry,
  personnummer: string,
  origin: Pick<Header, 'sourceSystemHSAId' | 'careUnitHSAId'>,
): RepresentationRecord {
  const forMe = entry.of.personnummer === personnummer
  const other = forMe ? entry.by : entry.of
  return {
    header: {
      ...origin,
      documentId: entry.documentId,
      patientId: personnummer,
      authorTime: entry.authorTime,
      recordedBy: 'resident',
      approvedForPatient: true,
      nullified: false,
    },
    direction: forMe ? 'for-me' : 'by-me',
    otherId: other.personnummer,
    name: other.name,
    relationType: 'appointed',
    ...entry.kind,
    ...rightsOf(entry),
  }
}
