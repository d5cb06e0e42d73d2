const texts = {
  often: {
    day: 'Varje dag',
    day2: 'Varannan dag',
    week: 'Varje vecka',
    week2: 'Varannan vecka',
    weekOn: 'Varje {{days}}',
    week2On: 'Varannan vecka: {{days}}',
    weekdays: 'Måndag till fredag',
    month: 'En gång i månaden',
    monthOn: 'Den {{day}} varje månad',
    year: 'En gång om året',
    some: 'Återkommer',
  },
} as const

export default texts

declare module '#platform/i18n/namespaces.ts' {
  interface Namespaces {
    repetition: typeof texts
  }
}
