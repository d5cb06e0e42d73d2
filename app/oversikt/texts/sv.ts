export default {
  title: 'Översikt',
  morning: 'God morgon, {{name}}',
  day: 'Hej, {{name}}',
  evening: 'God kväll, {{name}}',
  intro: '{{day}}. Det här är på gång för dig.',
  introOmbud: '{{day}}. Det här är på gång.',
  theme: {
    times: 'Tider och meddelanden',
    plans: 'Planering och uppföljning',
  },
} as const
