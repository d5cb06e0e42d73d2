const texts = {
  title: 'Remisser',
  intro: 'Remisser som vården har skickat, och hur det går med dem. Alla mottagningar visar inte sina här.',
  empty: 'Ingen har registrerat någon remiss.',
  search: 'Sök remiss',
  found: '{{found}} av {{count}} passar.',
  noneFound: 'Ingen remiss passar.',
  noneFoundYet: 'Ingen passar än. Alla har inte svarat.',
  current: 'Aktuella',
  noCurrent: 'Hos dem som har svarat finns ingen remiss som väntar på besked.',
  noCurrentYet: 'Ingen aktuell remiss än. Alla har inte svarat.',
  past: 'Besvarade eller makulerade',
  one: 'Remiss',
  to: 'Remiss till {{unit}}',
  type: { xray: 'Röntgenremiss', lab: 'Remiss till laboratorium' },
  statusOn: '{{status}} · {{day}}',
  receiver: 'Till {{unit}}',
  askSender: 'Fråga den som skrev remissen vad som händer nu.',
  ahead: 'Dagen har inte varit än.',
  partly: 'En del gick inte att läsa',
  stage: {
    sent: 'Skickad',
    received: 'Mottagen',
    assessed: 'Bedömd',
    accepted: 'Accepterad',
    waiting: 'På väntelista',
    booked: 'Tid bokad',
    forwarded: 'Skickad vidare',
    returned: 'Skickad tillbaka',
    rejected: 'Avvisad',
    replied: 'Besvarad',
    'reply-received': 'Svar mottaget',
    cancelled: 'Makulerad',
    untold: 'Status saknas',
  },
  own: 'Egenremiss',
  ownText:
    'Hos en del mottagningar går det att söka vård med en remiss som man skriver själv. På 1177 står hur, och hos vilka.',
  ownLink: 'Egenremiss på 1177',
} as const

export default texts

declare module '#platform/i18n/namespaces.ts' {
  interface Namespaces {
    remissord: typeof texts
  }
}
