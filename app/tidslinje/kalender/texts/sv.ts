const texts = {
  help: 'Välj en dag för att se allt som händer då. Med tangentbord: pilarna byter dag.',
  weekTitle: 'Vecka {{week}}, {{year}}',
  previousMonth: 'Förra månaden',
  nextMonth: 'Nästa månad',
  previousWeek: 'Förra veckan',
  nextWeek: 'Nästa vecka',
  today: 'I dag',
  nothing: 'Inget är inplanerat den här dagen hos dem som har svarat.',
  events_one: '{{count}} händelse',
  events_other: '{{count}} händelser',
  off_one: '{{count}} blir inte av',
  off_other: '{{count}} blir inte av',
  none: 'inget',
  more_one: '+ {{count}} till',
  more_other: '+ {{count}} till',
} as const

export default texts

declare module '#platform/i18n/namespaces.ts' {
  interface Namespaces {
    kalender: typeof texts
  }
}
