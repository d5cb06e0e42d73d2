import type { Note } from './contract.ts'

/** KV Anteckningstyp, from which the contract takes the kind of a note. */
const anteckningstyp = '1.2.752.129.2.2.2.11'

/**
 * Codes with words of their own: those of KV Anteckningstyp, and those that version 2.1 of the contract had for documents, which
 * sources still send.
 */
const codes = [
  'utr',
  'atb',
  'sam',
  'sao',
  'ins',
  'slu',
  'auf',
  'sva',
  'bes',
  'epi',
  'int',
  'dag',
  'ova',
  'ovs',
] as const
export type KnownKind = (typeof codes)[number]

/** The kind of a note, if it is one of those with words; a code of a system of the source's own may mean anything. */
export function knownKind({ kind }: Pick<Note, 'kind'>): KnownKind | undefined {
  const system = kind?.codeSystem?.replace(/^urn:oid:/, '')
  if (system !== undefined && system !== anteckningstyp) return undefined
  return codes.find((code) => code === kind?.code?.toLowerCase())
}

/** Of these the words say what they are, whatever the code: a source may have no better code than sammanfattning for them. */
const ofDischarge = /epikris|utskrivning|hemgångsbesked|hemgångsinformation/i

/** True for what is written when somebody leaves a ward or a treatment: epikris, utskrivningsinformation, slutanteckning. */
export function isOfDischarge(note: Pick<Note, 'kind' | 'title'>): boolean {
  const kind = knownKind(note)
  return kind === 'epi' || kind === 'slu' || ofDischarge.test(`${note.title ?? ''}\n${note.kind?.text ?? ''}`)
}
