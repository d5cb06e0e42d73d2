import { rule, shown, type Table, type Tree, unseen } from '../fate.ts'
import { ofAll } from '../parts.ts'
import { onlyWithout } from '../stands-in.ts'

const consents = 'Vem får läsa, sidan för samtycket'
const log = 'Vem får läsa, Vem har läst'
const blocked = 'Vem får läsa, Spärrar'
const staff = unseen('Vem i vården som gjorde det visas inte')

export const consent: Table = {
  title: 'Samtycken',
  fields: {
    assertionId: rule('Samtyckets id: bygger sidans adress, och är det som återkallas'),
    assertionType: shown(`${consents}: samtycke, eller läst i en nödsituation`),
    scope: unseen('Portalen har ingen plats för omfattningen'),
    patientId: rule('Avgör vems samtycket är: bara den inloggades egna visas'),
    careUnitId: rule(`Slås upp i HSA-katalogen (${consents}: vem som får läsa)`),
    careProviderId: rule(`Slås upp bland vårdgivarna (${consents}: vem som får läsa)`),
    employeeId: shown(`${consents}: ”Gäller bara en av dem som arbetar där”, utan namn`),
    startDate: shown(`${consents}: från`),
    endDate: shown(`${consents}: till`),
    representedBy: shown(`${consents}: att någon annan gav det, med namn när det är känt`),
    registrationInfo: {
      requestDate: unseen('Dagen då det registrerades visas i stället'),
      requestedBy: staff,
      registrationDate: shown(`${consents}: dagen`),
      registeredBy: staff,
      reasonText: shown(`${consents}: varför`),
    },
    cancellationInfo: {
      requestDate: unseen('Dagen då det registrerades visas i stället'),
      requestedBy: staff,
      registrationDate: shown(`${consents}: när det avslutades`),
      registeredBy: staff,
      reasonText: unseen('Varför det avslutades visas inte'),
    },
  },
  useful: [
    {
      what: 'vem som får läsa',
      anyOf: ['careProviderId', 'careUnitId'],
      sees: 'Namnet på den som får läsa.',
    },
    { what: 'till när samtycket gäller', anyOf: ['endDate'], sees: 'Till, med dagen.' },
    {
      what: 'vad det är för samtycke',
      anyOf: ['assertionType'],
      sees: 'Om det är ett samtycke eller en nödsituation.',
    },
  ],
  codes: [
    {
      path: 'assertionType',
      knows: ({ code }) => ['Consent', 'Emergency'].includes(code),
      instead: 'Raden visas utan att det framgår vad det är.',
    },
  ],
}

const row = 'accesssLogs/accessLog'
const what = [
  'läkemedel',
  'vårddokumentation',
  'vårdkontakter',
  'provsvar',
  'uppmärksamhetsinformation',
  'diagnoser',
  'vårdplaner',
  'vaccinationer',
  'funktionstillstånd',
  'remisser',
  'beslut om insatser',
]
const why = ['vård och behandling', 'kvalitetssäkring', 'annan dokumentation enligt lag', 'statistik']
const codes = [
  'OK',
  'INFO',
  'REPORT_ON_QUEUE',
  'REPORT_IN_PROCESS',
  'REPORT_NOT_FOUND',
  'MAX_QUERY_RESULT_EXCEEDED',
]

export const accessLog: Table = {
  title: 'Loggar över läsning',
  fields: {
    reportResult: {
      result: {
        resultCode: rule(`Avgör vad som står om loggen (${log}): klar, beställd, för lång eller inte lämnad`),
        resultText: unseen('Källans felord visas inte'),
      },
      startInterval: shown(`${log}: hur långt tillbaka loggen går`),
      endInterval: unseen('Loggen visas till och med i dag'),
      queuedReportId: rule('Är det id som loggen hämtas med när den är klar'),
      queueTime: shown(`${log}: när loggen väntas vara klar`),
    },
    accesssLogs: {
      accessLog: {
        careProviderId: rule(`Slås upp bland vårdgivarna (${log}: vem som läste)`),
        careProviderName: shown(`${log}: vem som läste, när katalogen saknar namnet`),
        careUnitId: rule(`Slås upp i HSA-katalogen (${log}: vem som läste)`),
        careUnitName: shown(`${log}: vem som läste, när katalogen saknar namnet`),
        accessDate: shown(`${log}: dag och klockslag`),
        userId: rule('Slår ihop flera läsningar av samma person samma dag'),
        userName: shown(`${log}: personens namn`),
        userTitle: shown(`${log}: personens yrke`),
        purpose: shown(`${log}: varför`),
        resourceType: shown(`${log}: vad som lästes`),
      },
    },
  },
  useful: [
    {
      what: 'vem som läste',
      anyOf: [`${row}/userName`, `${row}/careUnitName`, `${row}/careUnitId`],
      sees: 'Namnet. Nu står ”Någon som Överblick inte vet namnet på”.',
    },
    {
      what: 'när det lästes',
      anyOf: [`${row}/accessDate`],
      sees: 'Dag och klockslag. Nu står ”Dagen framgår inte”.',
    },
    {
      what: 'vad som lästes',
      anyOf: [`${row}/resourceType`],
      sees: 'Vad som lästes. Nu står ”något som inte framgår”.',
    },
    { what: 'varför det lästes', anyOf: [`${row}/purpose`], sees: 'Varför.' },
  ],
  codes: [
    {
      path: 'reportResult/result/resultCode',
      knows: ({ code }) => codes.includes(code.toUpperCase()),
      instead: 'Räknas som att källan inte lämnade någon logg.',
    },
    {
      path: `${row}/resourceType`,
      knows: ({ code }) => what.includes(code.toLocaleLowerCase('sv')),
      instead: 'Ordet visas som källan skriver det.',
    },
    {
      path: `${row}/purpose`,
      knows: ({ code }) => why.includes(code.toLocaleLowerCase('sv')),
      instead: 'Ordet visas som källan skriver det.',
    },
  ],
}

const noActor = ofAll(['employeeId', 'assignmentId', 'assignmentName'], staff)
const action = (date: string): Tree => ({
  requestDate: onlyWithout(['registrationDate'], shown(`${blocked}: ${date}, när registrationDate saknas`)),
  requestedBy: noActor,
  registrationDate: shown(`${blocked}: ${date}`),
  registeredBy: noActor,
  reasonText: unseen('Varför visas inte'),
})
const noAction = (why2: string): Tree => ({
  requestDate: unseen(why2),
  requestedBy: noActor,
  registrationDate: unseen(why2),
  registeredBy: noActor,
  reasonText: unseen(why2),
})

export const block: Table = {
  title: 'Spärrar',
  fields: {
    result: {
      resultCode: rule('Annat än OK och INFO gör att spärrarna inte visas, och att källan nämns'),
      resultText: unseen('Källans felord visas inte'),
    },
    blocks: {
      blockId: rule('Spärrens id, och det som hävs'),
      blockType: shown(`${blocked}: vem som inte kan läsa`),
      informationStartDate: shown(`${blocked}: från när det är skrivet`),
      informationEndDate: shown(`${blocked}: till när det är skrivet`),
      informationCareUnitId: rule(`Slås upp i HSA-katalogen (${blocked}: vems uppgifter)`),
      informationCareProviderId: rule(`Slås upp bland vårdgivarna (${blocked}: vems uppgifter)`),
      patientId: {
        root: unseen('Numret jämförs som det står'),
        extension: rule('Avgör vems spärren är: bara den inloggades egna visas'),
      },
      excludedInformationTypes: {
        infoTypeId: shown(`${blocked}: Inte spärrat, i klartext för lak och upp`),
        infoTypeDescription: shown(`${blocked}: Inte spärrat`),
      },
      registrationInfo: action('sedan när'),
      permanentRevokedInfo: action('när den togs bort'),
      deletionInfo: action('när den togs bort'),
      temporaryRevokes: {
        temporaryRevokeId: unseen('Id:t visas inte'),
        endDate: shown(`${blocked}: Öppet till`),
        revokedForCareUnitId: rule(`Slås upp i HSA-katalogen (${blocked}: Öppet för)`),
        revokedForEmployeeId: shown(`${blocked}: Öppet för en av dem som arbetar där, utan namn`),
        revocationReason: unseen('Varför visas inte'),
        revocationReasonText: unseen('Varför visas inte'),
        registrationInfo: noAction('Till när den är öppen visas i stället'),
        cancellationInfo: {
          ...noAction('Att öppningen är slut visas genom att den inte står'),
          requestDate: rule('En öppning som är avslutad visas inte'),
          registrationDate: rule('En öppning som är avslutad visas inte'),
        },
        ownerId: unseen('Vilket system som äger spärren visas inte'),
      },
      ownerId: unseen('Vilket system som äger spärren visas inte'),
      locallyCreated: unseen('Var spärren skapades visas inte'),
    },
  },
  useful: [
    {
      what: 'vems uppgifter spärren gäller',
      anyOf: ['blocks/informationCareProviderId', 'blocks/informationCareUnitId'],
      sees: 'Vem som har skrivit det som är spärrat.',
    },
    {
      what: 'sedan när',
      anyOf: ['blocks/registrationInfo/registrationDate', 'blocks/registrationInfo/requestDate'],
      sees: 'Sedan, med dagen.',
    },
  ],
  codes: [
    {
      path: 'blocks/blockType',
      knows: ({ code }) => ['inner', 'outer'].includes(code.toLowerCase()),
      instead: '”Vad spärren gäller framgår inte. Räkna med att andra inte kan läsa.”',
    },
  ],
}
