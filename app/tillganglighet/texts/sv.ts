const texts = {
  area: {
    name: 'Tillgänglighet',
    text: 'Hur Överblick kan användas av alla, vad som brister, och hur du säger till.',
  },
  title: 'Tillgänglighetsredogörelse',
  intro:
    '{{name}} ska kunna användas av alla. Här står hur långt vi har kommit, vad som brister, och hur du säger till om något inte går att använda. {{name}} visar din vård och omsorg från regioner, kommuner och privata utförare på ett ställe.',
  conforms: {
    title: 'Hur tillgänglig tjänsten är',
    level:
      'Tjänsten följer till stor del kraven i WCAG 2.2 på nivå AA, och standarden EN 301 549. Det som brister står här nedanför.',
    law: 'Kraven finns i lagen om tillgänglighet till digital offentlig service (2018:1937).',
  },
  gaps: {
    title: 'Det här brister',
    intro: 'Vi känner till de här bristerna:',
    swedish:
      'Det som vården och omsorgen har skrivit visas på svenska, också när du har valt ett annat språk. Uppläsning läser det som svenska.',
    words: 'Vården och omsorgen använder ibland förkortningar och svåra ord som inte förklaras här.',
    pdf: 'Dokument som är PDF-filer kan sakna rubriker och beskrivningar av bilder. Inskannade sidor är bilder, som inte går att läsa upp.',
    smallPdf:
      'På en liten skärm, eller med stor text, blir en sida i en PDF-fil svår att läsa som bild. Där det går kan du läsa dess text i stället.',
    oldBrowser: 'PDF-filer går inte att visa i äldre webbläsare. Resten av tjänsten går att använda.',
    sign: 'Tjänsten finns inte på teckenspråk eller som lättläst.',
    others: 'Inloggningen, och sidor som länkar leder till, görs av andra. De kan ha egna brister.',
    help: 'Kan du inte använda något av det? Ring eller skriv till oss, så hjälper vi dig att få det på ett annat sätt. Du kan också fråga mottagningen eller omsorgen direkt.',
  },
  tell: {
    title: 'Säg till om något brister',
    text: 'Vi vill veta när något inte går att använda. Du behöver inte säga vem du är. Skriv inget om din hälsa i mejl.',
    phone: 'Telefon',
    mail: 'E-post',
    prototype: 'Det här är en prototyp. Numret och adressen är påhittade.',
  },
  authority: {
    title: 'Om du inte är nöjd med vårt svar',
    text: 'Myndigheten för digital förvaltning, {{name}}, ser till att lagen följs. Du kan anmäla brister dit.',
    link: 'Anmäl brister till {{name}}',
  },
  tested: {
    title: 'Hur vi har prövat tjänsten',
    intro: 'Vi har prövat den själva, med program som går igenom varje sida:',
    rules: 'verktyget axe, på svenska och engelska, på liten och stor skärm',
    keyboard: 'att allt går att nå och göra med tangentbord, och att det syns var du är',
    zoom: '400 procents förstoring, och dubbelt så stor text',
    targets: 'att knappar och länkar är minst 44 gånger 44 punkter stora',
    contrast: 'kontrast, mörkt läge och webbläsarens egna kontrastfärger',
    names: 'att länkar och knappar har namn som säger vad de gör',
    not: 'Ingen utanför arbetet med tjänsten har granskat den, och ingen som själv använder skärmläsare eller röststyrning har prövat den.',
    lookedAt: 'Redogörelsen jämfördes senast med tjänsten den {{day}}.',
  },
} as const

export default texts

declare module '#platform/i18n/namespaces.ts' {
  interface Namespaces {
    tillganglighet: typeof texts
  }
}
