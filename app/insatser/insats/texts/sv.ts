const texts = {
  back: 'Till insatser',
  notFound: 'Insatsen finns inte här. Den kan ha tagits bort, eller så har ingen skickat den till Överblick.',
  decision: 'Beslutet',
  what: 'Gäller',
  outcome: 'Svar på ansökan',
  outcomes: {
    granted: 'Ja till allt',
    partly: 'Ja till en del',
    refused: 'Nej',
    unknown: 'Det säger kommunen inte',
  },
  amount: 'Hur mycket',
  from: 'Från',
  to: 'Till',
  law: 'Lag',
  laws: {
    SoL: 'Socialtjänstlagen (SoL)',
    LSS: 'Lagen om stöd och service till vissa funktionshindrade (LSS)',
    unknown: 'Det säger kommunen inte',
  },
  section: 'Var i lagen',
  appliedOn: 'Ansökt',
  decidedOn: 'Beslutat',
  toldOn: 'Beskedet kom',
  toldUnknown: 'Det säger kommunen inte',
  decidedBy: 'Beslutat av',
  handledBy: 'Handläggs av',
  waiting: 'Kommunen har fått ansökan och har inte beslutat än. Fråga handläggaren när beslutet kan komma.',
  noDecision: 'Beslutet visas inte här. Fråga {{unit}} vad det säger och hur det överklagas.',
  health:
    'Det här är hälso- och sjukvård (HSL). Den ges efter vårdens bedömning, och det finns inget beslut att överklaga. Blir något fel: prata med {{unit}}.',
  appeal: 'Överklaga',
  appealIs: {
    nothing: 'Kommunen har sagt ja till hela ansökan. Då finns det inget att överklaga.',
    open: 'Överklagandet ska ha kommit till kommunen senast {{last}}.',
    passed: 'Tiden att överklaga gick ut {{last}}. Det går att ansöka på nytt när som helst.',
    untold:
      'Tiden att överklaga är tre veckor från den dag då beskedet om beslutet kom. Kommunen säger inte vilken dag det var, så den sista dagen går inte att räkna ut här. Fråga {{unit}}.',
    unknownLaw:
      'Kommunen säger inte enligt vilken lag beslutet är. Därför går det inte att säga här hur det överklagas. Fråga {{unit}}.',
  },
  counted: 'Tiden är tre veckor från den dag då beskedet kom, {{told}}.',
  moved: 'De tre veckorna tar slut på en helg eller en helgdag. Därför räknas nästa vardag.',
  outcomeUnknown: 'Blev beslutet precis som i ansökan finns det inget att överklaga.',
  appealHow: 'Så går det till',
  appealSteps: {
    write:
      'Skriv vilket beslut det gäller, vad som borde ändras och varför. Skriv under, och lämna namn och telefonnummer.',
    send: 'Lämna eller skicka brevet till kommunen, inte till domstolen.',
    sendTo:
      'Lämna eller skicka brevet till {{unit}}, {{address}}. Det ska till kommunen, inte till domstolen.',
    court:
      'Kommunen kan ändra beslutet själv. Gör den inte det skickar den brevet vidare till förvaltningsrätten, som bestämmer.',
    help: 'Är det svårt att skriva? Kommunen ska hjälpa till. Ring {{unit}}.',
  },
  provider: 'Utförare',
  noProvider: 'Kommunen säger inte vem som utför insatsen.',
  chosen: 'Utföraren är ett eget val.',
  notChosen: 'Kommunen har bestämt utföraren.',
  change: 'Byta utförare',
  current: 'Den nuvarande utföraren',
  changeHow: 'Så går bytet till',
  noChoice: 'Kommunen visar inte här om det går att välja en annan utförare. Ring {{unit}} och fråga.',
  noUnit: 'kommunen',
  more: 'Läs mer hos kommunen',
  about: 'Om insatsen',
  kind: 'Sort',
  input: 'Innehåll',
  scope: 'Omfattning',
  housing: 'Boende',
} as const

export default texts

declare module '#platform/i18n/namespaces.ts' {
  interface Namespaces {
    insats: typeof texts
  }
}
