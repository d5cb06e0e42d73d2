import type { Language } from '#platform/i18n/language.ts'

type Words = {
  down: (source: string) => string
  noSource: string
  unreadable: RegExp
  answeredToo: RegExp
  withheld: string
  appointed: (area: string) => string
  decided: (area: string) => string
  thirteen: string
  /** A sentence that says that there is nothing, and no word of whom that is known from. */
  nothing: (sentence: string) => boolean
  paper: { allergies: string; medicines: string; missing: string; withheld: string }
}

/** What the pages of health say of sources and of rights, as one reads it. */
export const healthWords: Record<Language, Words> = {
  sv: {
    down: (source) => `${source} svarar inte just nu. Det kan finnas uppgifter där som inte syns här.`,
    noSource: 'Ingen källa är ansluten, så vi vet inte om det finns något.',
    unreadable: /(gick inte|kunde inte|går inte) (att )?läsas?/,
    answeredToo: /också svarat/,
    withheld: 'Visas inte för dig',
    appointed: (area) => `Birgitta Sand har inte valt att du får se ”${area}”.`,
    decided: (area) =>
      `Vilmer Ask har fyllt 13 år. Vården har beslutat vad du får se, och ”${area}” ingår inte.`,
    thirteen: 'Vilmer Ask har fyllt 13 år. Därför ser du inte uppgifterna',
    nothing: (sentence) =>
      /^(Ingen|Inget|Inga|Det finns ing)/.test(sentence) && !/källa|som har svarat/.test(sentence),
    paper: {
      allergies: 'Allergier och annat att ta hänsyn till',
      medicines: 'Läkemedel',
      missing:
        'Uppgifter saknas från Region Storstaden. De svarar inte. Det kan finnas uppgifter där som inte står här.',
      withheld: 'Ombudet får inte se det här.',
    },
  },
  en: {
    down: (source) =>
      `${source} is not answering right now. There may be information there that is not shown here.`,
    noSource: 'No source is connected, so we do not know if there is anything.',
    unreadable: /could not be read/,
    answeredToo: /answered too/,
    withheld: 'Not shown to you',
    appointed: (area) => `Birgitta Sand has not chosen that you may see “${area}”.`,
    decided: (area) =>
      `Vilmer Ask has turned 13. The care has decided what you may see, and “${area}” is not part of it.`,
    thirteen: 'Vilmer Ask has turned 13. Therefore you do not see their data',
    nothing: (sentence) =>
      /^(No|Nobody|None|Nothing|There (is|are) no)\b/.test(sentence) &&
      !/source|who have answered/.test(sentence),
    paper: {
      allergies: 'Allergies and other things to take into account',
      medicines: 'Medicines',
      missing:
        'Information is missing from Region Storstaden. They do not answer. There may be something there that is not here.',
      withheld: 'The representative may not see this.',
    },
  },
}
