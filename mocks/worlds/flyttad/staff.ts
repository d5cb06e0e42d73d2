/** Invented people who work, or have worked, for Emil, by the HSA-id they have in every source. */
export const bowelNurse = { hsaId: 'TSTDEF2329990016-P601', name: 'Josefin Ahl', title: 'Sjuksköterska' }
export const bowelDoctor = { hsaId: 'TSTDEF2329990016-P602', name: 'Rasmus Stark', title: 'Läkare' }
export const dietician = { hsaId: 'TSTDEF2329990016-P603', name: 'Nora Bergvall', title: 'Dietist' }
export const formerDoctor = { hsaId: 'TSTDEF2329990057-P601', name: 'Stina Fjellner', title: 'Läkare' }
export const formerNurse = { hsaId: 'TSTDEF2329990057-P602', name: 'Anders Rova', title: 'Sjuksköterska' }
