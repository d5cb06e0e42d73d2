import type { Reply } from '../../app/provsvar/contract.ts'

/**
 * What makes of a reply another one than the one that was opened. A preliminary reply that the final one is written over keeps its
 * id, and is new again; so is one that has been signed since.
 */
export const changesOf = ({ repliedAt, stage, signed }: Reply) => [
  repliedAt,
  stage?.kind,
  stage?.text,
  signed && `signed ${signed.at ?? ''}`,
]
