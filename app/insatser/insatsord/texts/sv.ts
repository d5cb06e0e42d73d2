const texts = {
  title: 'Insatser',
  intro: 'Stöd och hjälp från kommunen: det som är beslutat, och det som är gjort.',
  empty: 'Ingen kommun har registrerat någon insats.',
  noKommun: 'Ingen kommun visas här',
  noKommunText:
    'Beslut om stöd och hjälp hemma finns hos kommunen. Antingen är kommunen inte ansluten till Överblick, eller så har den inga insatser här. Ring kommunens växel och fråga efter biståndshandläggare eller LSS-handläggare.',
  part: { now: 'Gäller nu', applied: 'Väntar på beslut', refused: 'Avslag', past: 'Avslutade' },
  one: 'Insats',
  service: {
    HSJV: 'Hemsjukvård',
    HTJ: 'Hemtjänst',
    LSS: 'Stöd enligt LSS',
    SVTJ: 'Serviceinsatser',
    SÄBO: 'Särskilt boende',
  },
  serviceHelp: {
    HSJV: 'Sjuksköterska eller annan vårdpersonal kommer hem.',
    HTJ: 'Hjälp med det som är svårt att klara själv hemma.',
    LSS: 'Stöd vid en varaktig funktionsnedsättning.',
    SVTJ: 'Praktisk hjälp, till exempel städning och inköp.',
    SÄBO: 'Ett boende där det alltid finns personal.',
  },
  hours_one: '{{hours}} timme i månaden',
  hours_other: '{{hours}} timmar i månaden',
  performer: 'Utförs av {{unit}}',
  until: 'Gäller till {{day}}',
  noEnd: 'Inget slutdatum är angivet',
  begins: 'Börjar {{day}}',
  ended: 'Tog slut {{day}}',
  odd: 'Datumen i källan motsäger varandra.',
  applied: 'Ansökt {{day}}. Inget beslut än.',
  appliedUndated: 'Ansökt. Inget beslut än.',
  refused: 'Nej {{day}}',
  refusedUndated: 'Kommunen har sagt nej.',
  appealUntil: 'Går att överklaga till {{day}}',
  partly: 'En del gick inte att läsa',
} as const

export default texts

declare module '#platform/i18n/namespaces.ts' {
  interface Namespaces {
    insatsord: typeof texts
  }
}
