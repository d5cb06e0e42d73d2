/** Invented people, by the HSA-id they have in every source. */
export const diabetesNurse = {
  hsaId: 'TSTDEF2329990016-P811',
  name: 'Pernilla Åkesson',
  title: 'Diabetessköterska',
}
export const doctor = { hsaId: 'TSTDEF2329990016-P812', name: 'Idris Falk', title: 'Läkare' }
