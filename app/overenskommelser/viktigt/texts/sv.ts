const texts = {
  title: 'Viktigt för mig',
  nothing: 'Här kan du skriva vad som är viktigt för dig när du får vård och omsorg.',
  write: 'Skriv vad som är viktigt',
  change: 'Ändra',
  written: 'Skrivet av dig {{day}}',
  label: 'Vad är viktigt för dig?',
  help: 'Till exempel hur du vill bli bemött, vad du vill klara själv och vad som gör dig orolig. Du kan ändra det när du vill.',
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
