/** Invented people who work for Siv, by the HSA-id they have in every source. */
export const wardNurse = { hsaId: 'TSTDEF2329990016-P701', name: 'Maja Sandell', title: 'Sjuksköterska' }
export const orthopaedist = { hsaId: 'TSTDEF2329990016-P702', name: 'Viktor Hammar', title: 'Läkare' }
export const careCoordinator = {
  hsaId: 'TSTDEF2329990016-P703',
  name: 'Gunilla Ros',
  title: 'Distriktssköterska',
}
export const homecomingPhysio = {
  hsaId: 'TSTDEF2129990024-P701',
  name: 'Oskar Lidén',
  title: 'Fysioterapeut',
}
export const homecomingLead = {
  hsaId: 'TSTDEF2129990024-P702',
  name: 'Fatima Backe',
  title: 'Undersköterska',
}
export const careOfficer = {
  hsaId: 'TSTDEF2129990024-P703',
  name: 'Lena Wikman',
  title: 'Biståndshandläggare',
}
export const homeNurse = { hsaId: 'TSTDEF2129990024-P704', name: 'Björn Edin', title: 'Sjuksköterska' }
export const radiologist = { hsaId: 'TSTDEF2329990016-P705', name: 'Anders Kvist', title: 'Röntgenläkare' }
