/** Invented people, by the HSA-id they have in every source. */
export const asthmaNurse = { hsaId: 'TSTDEF2329990016-P821', name: 'Ylva Brandt', title: 'Astmasköterska' }
