const texts = {
  title: 'Så fungerar det',
  what: 'Vården och omsorgen kan läsa varandras uppgifter om dig. Då slipper du berätta samma sak flera gånger, och de som hjälper dig vet vad de andra gör.',
  choose:
    'Du väljer själv. Den som vill läsa ska fråga dig först, och du kan säga ja eller nej. Du kan ändra dig när du vill.',
  never: 'Du har rätt till samma vård och hjälp om du säger nej. Du behöver inte säga varför.',
  care: {
    title: 'Vad betyder ett samtycke?',
    text: 'Ett samtycke är ditt ja. Det gäller bara dem du har sagt ja till. De får läsa bara det som de behöver för din vård eller hjälp. Allt de läser skrivs upp i en logg.',
  },
  emergency: {
    title: 'Vad händer i en nödsituation?',
    text: 'Är ditt liv eller din hälsa i fara, och du inte kan svara? Då får vården läsa det som behövs, även utan ditt ja. Omsorgen får aldrig göra det.',
  },
  omsorg: {
    title: 'Vad delar omsorgen?',
    text: 'Omsorgen delar bara uppgifter om hjälp till äldre och till personer med funktionsnedsättning. Det kan vara hemtjänst. Annat hos socialtjänsten delas inte.',
  },
  kommun: {
    title: 'Är kommunen en eller flera?',
    text: 'Flera. De som beslutar om din hjälp är en part, och de som ger hjälpen är en annan. Hemsjukvården är en tredje. Du svarar för var och en.',
  },
  outside: {
    title: 'Hur säger jag nej till allt?',
    text: 'Säg det till den som har uppgifterna, till exempel din vårdcentral eller kommunen. Då syns de inte för andra. I vården kallas det att spärra. Du kan ändra dig senare.',
  },
  children: {
    title: 'Vad gäller för barn?',
    text: 'En vårdnadshavare kan inte spärra sitt barns uppgifter. När barnet är stort nog bestämmer det själv.',
  },
} as const

export default texts

declare module '#platform/i18n/namespaces.ts' {
  interface Namespaces {
    forsta: typeof texts
  }
}
