import { answers, fact, fails, looks, type Situation, says } from '../situation.ts'

/** One morning on which the heating cloud fails in Minnesota, and everybody there writes at once. */
export const outageWave: readonly Situation[] = [
  {
    key: 'technical.heating_cloud_down',
    category: 'technical',
    severity: 'S2',
    risk: 'operational',
    intent: 'heating_cloud_outage',
    about: 'the heating cloud outage in Minnesota',
    subjects: [
      'Heating cloud outage in Minnesota, thermostat on {street} offline',
      'Minnesota: heating cloud outage, thermostat offline at {street}',
      'Thermostat offline at {street}, heating cloud outage in Minnesota',
    ],
    slots: {
      item: ['Pine smart thermostat'],
      place: ['Duluth', 'St. Paul', 'Rochester', 'Mankato', 'Bemidji', 'Winona', 'Hibbing', 'Brainerd', 'Ely'],
      cold: ['58', '55', '61', '57', '60', '54', '59', '56', '62'],
    },
    turns: [
      says(
        'Your heating cloud is down in Minnesota. Our thermostat in {place} is offline and so is the one next door.',
        'The heating cloud is down all over Minnesota. Thermostat offline since {hour}, we are in {place}.',
        'Thermostat offline in {place}. Your heating cloud is down for everyone in Minnesota.',
        'Is the heating cloud down? Every thermostat on our street in {place}, Minnesota, is offline.',
        'We are in {place}, Minnesota. The heating cloud is down and the whole building has an offline thermostat.',
        'Your heating cloud is down for all of Minnesota, says our landlord in {place}. Thermostat offline.',
        'All thermostats in our clinic in {place}, Minnesota, are offline. Your heating cloud is down.',
      ),
      looks(
        'devices.status',
        { device: '{item}', place: '{place}' },
        '{"device":"offline","last_seen":"{hour}","region":"north-central"}',
      ),
      answers(
        'I see that your {item} was last heard of at {hour}. Let me ask it to come back.',
        'The last sign of your {item} is from {hour}. I will try to wake it.',
      ),
      fails(
        'Wake the {item} from afar',
        'devices.wake',
        { device: '{item}' },
        '{"error":"503","message":"Region north-central is unavailable"}',
      ),
      says(
        'It is {cold} degrees in here now.',
        'We can set it by hand for now. It is {cold} degrees.',
        'Please tell me when it is back. The hall is at {cold} degrees.',
      ),
      answers(
        'Thank you. The hand wheel works without the cloud, and I am telling the technical team right now.',
        'You can turn the ring by hand until it is back. I am passing this to the technical team.',
      ),
    ],
    facts: [
      fact('service.status', 'Heating cloud, north-central', 'major outage', 'Status page'),
      fact('device.last_seen', 'Last seen', '{hour}', 'Device cloud'),
    ],
    goal: 'Heating that can be set from the phone again.',
    summary: 'The {item} in {place} is offline since {hour}, as are others in the state. The heating cloud is down.',
    stop: 'The heating cloud is down in one region.',
    action: 'Tell the customer when the region is back, with the hand wheel until then.',
    sure: [84, 95],
    mood: [-30, 0],
    endings: [],
    count: 9,
    findings: [
      { code: 'vulnerable_customer', reason: 'Patients in a cold building', sure: 74, turn: 0, tellings: [6] },
    ],
    items: ['gadget'],
    channels: ['chat', 'app', 'phone'],
    country: 'US',
    withinHours: 4,
    team: 'south',
    reply: [
      'Hi {first}, we know of it: a power failure in one of our rooms. Please use the hand wheel, I will write when it is back.',
      'Hello {first}, half of the region is back. Yours should follow within the hour; the hand wheel works until then.',
    ],
    note: ['Same region as the others of this morning. On-call is on it.', 'Told about the hand wheel; house is safe.'],
    solved: ['system_fault', 'Region restored, thermostat online again.', 'Cloud back; customer confirmed by phone.'],
    escalate: { to: 'technical', type: 'priority', reason: 'Heating cloud down in one region.' },
  },
]
