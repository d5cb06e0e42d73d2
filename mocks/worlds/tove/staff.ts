/** Invented people, by the HSA-id they have in every source. */
export const physio = { hsaId: 'TSTDEF2329990016-P801', name: 'Cecilia Nord', title: 'Fysioterapeut' }
