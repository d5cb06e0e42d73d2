import type { Source } from './contract.ts'

/** For tests: a source that is a region, with what every source has. */
export function testSource(documentId: string): Source {
  return {
    documentId,
    sourceSystemHSAId: 'TSTDEF-1',
    careGiver: { hsaId: 'TSTDEF-2', name: 'Region Storstaden', principal: 'region' },
    logicalAddress: 'TSTDEF-3',
    legalDomain: 'HSL',
    recordedBy: 'system',
  }
}
