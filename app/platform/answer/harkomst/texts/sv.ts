const texts = {
  summary_zero: 'Ingen källa har svarat',
  summary_one: 'Från {{count}} källa, hämtat {{time}}',
  summary_other: 'Från {{count}} källor, hämtat {{time}}',
  sources: 'Källor',
  law: 'Lag',
  laws: {
    HSL: 'Hälso- och sjukvårdslagen',
    SoL: 'Socialtjänstlagen',
    LSS: 'Lagen om stöd och service (LSS)',
  },
  recorded: 'Så kom de hit',
  recordedBy: {
    system: 'Hämtade direkt från källans system.',
    manual: 'Inskrivna för hand av personal.',
    resident: 'Inskrivna av personen själv.',
  },
  access: 'Vem kan se dem här',
  accessYou: 'Du.',
  accessOmbud: 'Du och {{names}}, som är ombud för dig.',
  accessOther:
    '{{name}}, du som hjälper, och andra ombud som får se det. Det du ser och gör sparas i en logg.',
  accessUnknown: 'Du. Vi kunde inte hämta om du har ombud som ser dem.',
  partly: 'En del gick inte att läsa',
  partlyHelp:
    'Det som står här är det vi kunde läsa. {{source}} har hela uppgiften. Fråga dem om du undrar något.',
  saved: 'sparad {{time}}',
  status: {
    DataFromSource: 'Aktuell',
    DataFromCache: 'Aktuell (sparad)',
    DataFromCacheSynchFailed: 'Kan vara gammal',
    NoDataSynchFailed: 'Kunde inte hämtas',
    NoDataSynchPending: 'Hämtas just nu',
  },
} as const

export default texts

declare module '#platform/i18n/namespaces.ts' {
  interface Namespaces {
    harkomst: typeof texts
  }
}
