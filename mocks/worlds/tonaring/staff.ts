/** Invented people who work for Vilmer, by the HSA-id they have in every source. */
export const habilitationPhysio = {
  hsaId: 'TSTDEF2329990016-P501',
  name: 'Frida Holst',
  title: 'Fysioterapeut',
}
export const occupationalTherapist = {
  hsaId: 'TSTDEF2329990016-P502',
  name: 'Yusuf Berglund',
  title: 'Arbetsterapeut',
}
export const schoolNurse = { hsaId: 'TSTDEF2129990024-P501', name: 'Mikaela Rosén', title: 'Skolsköterska' }
export const lssOfficer = { hsaId: 'TSTDEF2129990024-P502', name: 'Petter Alvin', title: 'LSS-handläggare' }
export const keyWorker = { hsaId: 'TSTDEF2129990024-P503', name: 'Hanna Viklund', title: 'Stödassistent' }
export const habilitationDoctor = { hsaId: 'TSTDEF2329990016-P503', name: 'Gunnel Hedin', title: 'Läkare' }
