/** Invented people, by the HSA-id they have in every source. */
export const moa = { hsaId: 'TSTDEF2129990024-P842', name: 'Moa Hedlund', title: 'Boendestödjare' }
