/** Invented people who work for Birgitta, by the HSA-id they have in every source. */
export const amina = { hsaId: 'TSTDEF2329990016-P101', name: 'Amina Wallin', title: 'Sjuksköterska' }
export const karin = { hsaId: 'TSTDEF2329990016-P102', name: 'Karin Ek', title: 'Läkare' }
export const sten = { hsaId: 'TSTDEF2329990016-P103', name: 'Sten Falk', title: 'Läkare' }
export const cardiologist = { hsaId: 'TSTDEF2329990016-P110', name: 'Miriam Hagel', title: 'Läkare' }
export const physiotherapist = { hsaId: 'TSTDEF2329990016-P204', name: 'Lars Nyberg', title: 'Fysioterapeut' }
export const eyeNurse = { hsaId: 'TSTDEF2329990016-P310', name: 'Petra Ås', title: 'Ögonsjuksköterska' }
export const jonas = { hsaId: 'TSTDEF2129990024-P011', name: 'Jonas Lind', title: 'Undersköterska' }
export const eva = { hsaId: 'TSTDEF2129990024-P021', name: 'Eva Strand', title: 'Distriktssköterska' }
export const maria = { hsaId: 'TSTDEF2129990024-P031', name: 'Maria Holm', title: 'Biståndshandläggare' }
export const selin = { hsaId: 'TSTDEF5599990065-P001', name: 'Selin Åkerman', title: 'Undersköterska' }
export const ellen = { hsaId: 'TSTDEF5599990032-P001', name: 'Ellen Dahl', title: 'Fotterapeut' }
export const eyeDoctor = { hsaId: 'TSTDEF2329990016-P311', name: 'Ylva Sandin', title: 'Ögonläkare' }
export const occupationalTherapist = {
  hsaId: 'TSTDEF2129990024-P041',
  name: 'Nina Bergdahl',
  title: 'Arbetsterapeut',
}
export const radiologist = { hsaId: 'TSTDEF2329990016-P120', name: 'Johan Renstig', title: 'Röntgenläkare' }
