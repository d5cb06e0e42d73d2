/** Invented people who work for Magdalena, by the HSA-id they have in every source. */
export const contactNurse = { hsaId: 'TSTDEF2329990016-P401', name: 'Selma Brandt', title: 'Sjuksköterska' }
export const surgeon = { hsaId: 'TSTDEF2329990016-P402', name: 'Henrik Åsberg', title: 'Läkare' }
export const oncologist = { hsaId: 'TSTDEF2329990016-P403', name: 'Leila Norén', title: 'Läkare' }
export const rehabPhysio = { hsaId: 'TSTDEF2329990016-P404', name: 'Ida Malm', title: 'Fysioterapeut' }
export const counsellor = { hsaId: 'TSTDEF2329990016-P405', name: 'Tomas Ekvall', title: 'Kurator' }
export const familyDoctor = { hsaId: 'TSTDEF2329990016-P406', name: 'Annika Forsell', title: 'Läkare' }
export const radiologist = { hsaId: 'TSTDEF2329990016-P407', name: 'Mikaela Storm', title: 'Röntgenläkare' }
