/** Invented people, by the HSA-id they have in every source. */
export const asthmaNurse = { hsaId: 'TSTDEF2329990016-P821', name: 'Ylva Brandt', title: 'Astmasköterska' }
export const childDoctor = { hsaId: 'TSTDEF2329990016-P822', name: 'Farid Lindqvist', title: 'Läkare' }
