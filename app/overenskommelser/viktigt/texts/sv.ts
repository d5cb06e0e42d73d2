const texts = {
  title: 'Viktigt för mig',
  titleOther: 'Viktigt för {{name}}',
  nothing: 'Här kan du skriva vad som är viktigt för dig när du får vård och omsorg.',
  nothingOther: 'Ingen har skrivit vad som är viktigt för {{name}} vid vård och omsorg.',
  write: 'Skriv vad som är viktigt',
  change: 'Ändra',
  written: 'Skrivet {{day}}',
  label: 'Vad är viktigt för dig?',
  labelOther: 'Vad är viktigt för {{name}}?',
  help: 'Till exempel hur du vill bli bemött, vad du vill klara själv och vad som gör dig orolig. Du kan ändra det när du vill.',
  helpOther:
    'Till exempel ett visst bemötande, något som ska klaras utan hjälp, eller en oro. Det går att ändra när som helst.',
  save: 'Spara',
  saving: 'Sparar …',
  cancel: 'Avbryt',
  saved: 'Sparat.',
  removed: 'Texten är borttagen.',
  failed: 'Det gick inte att spara. Det du har skrivit står kvar. Försök igen om en stund.',
} as const

export default texts

declare module '#platform/i18n/namespaces.ts' {
  interface Namespaces {
    viktigt: typeof texts
  }
}
