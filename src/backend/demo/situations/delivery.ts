import { answers, does, fact, fails, guesses, looks, money, type Situation, says } from '../situation.ts'

/** Parcels that are lost, late, broken or left at the wrong door. */
export const delivery: readonly Situation[] = [
  {
    key: 'delivery.lost_parcel',
    category: 'delivery',
    severity: 'S3',
    risk: 'operational',
    intent: 'parcel_lost',
    about: 'parcel {tracking}',
    subjects: [
      'Parcel {tracking} has not moved since {date}',
      '{item} lost between {city} and the customer',
      'Order {order} missing for {days} days',
      'Where is {order}? Last scan in {city}',
    ],
    turns: [
      says(
        'My {item} was due {days} days ago. Tracking {tracking} has been sitting in {city} ever since.',
        'Order {order} left your warehouse on {date} and nobody has seen it after {city}.',
        'Can you find {tracking}? {carrier} tells me to ask the sender, so I am asking you.',
        'The {item} was a birthday present and it never got past {city}.',
      ),
      looks(
        'shipments.track',
        { tracking: '{tracking}' },
        '{"carrier":"{carrier}","last_scan":"{city}","last_scan_on":"{date}","state":"in transit"}',
      ),
      answers(
        'The last scan was in {city} on {date}. I am opening a trace with {carrier}.',
        '{carrier} scanned it in {city} on {date} and then never again. Let me start a search.',
      ),
      fails(
        'Open a parcel trace with {carrier}',
        'carrier.trace',
        { tracking: '{tracking}' },
        '{"error":"timeout","message":"No answer from the carrier"}',
      ),
      says('And? Anything?', 'Did they find it?', 'What did {carrier} say?'),
      fails(
        'Open the trace again',
        'carrier.trace',
        { tracking: '{tracking}', retry: 'yes' },
        '{"error":"503","message":"Carrier service unavailable"}',
      ),
      answers(
        '{carrier} does not answer at the moment. I can ask for a new {item} to be sent, but a colleague has to release it.',
        'I cannot reach {carrier}. Sending another {item} is possible once somebody approves it.',
      ),
    ],
    facts: [
      fact('shipment.state', 'State of delivery', 'in transit', '{carrier}'),
      fact('shipment.days_since_scan', 'Days since the last scan', '{days}', '{carrier}'),
      money('order.item_price', 'Price of the item', 'price', 'Orders'),
      fact('stock.item', 'In stock', true, 'Warehouse'),
    ],
    goal: 'Receive the {item} or the money.',
    summary:
      'Parcel {tracking} with the {item} was last scanned in {city} on {date}. Two attempts to open a trace with {carrier} failed.',
    stop: 'The carrier did not answer twice and a replacement has to be released.',
    action: 'Send a replacement {item} worth {price}.',
    amount: 'price',
    sure: [75, 92],
    mood: [-40, -5],
    endings: ['patient', 'angry', 'person', 'patient', 'leaving', 'legal', 'patient', 'person'],
    count: 6,
    reply: [
      'Hello {first}, I reached {carrier} by phone: they search the depot in {city} until tomorrow. If it is not there by then, a new {item} leaves the same day.',
      'Hi {first}, I am not letting you wait any longer. A new {item} goes out today, and you can refuse the old parcel should it turn up.',
    ],
    note: [
      '{carrier} depot in {city} confirms a backlog since {weekday}.',
      'Replacement reserved in the warehouse until tomorrow evening.',
    ],
    solved: [
      'third_party',
      'Parcel declared lost by {carrier}; replacement delivered, claim {ticket} opened.',
      'Found in the {city} depot with a torn label and delivered.',
    ],
    escalate: { to: 'logistics', type: 'functional', reason: 'Trace with {carrier} has to be opened by phone.' },
  },
  {
    key: 'delivery.not_received',
    category: 'delivery',
    severity: 'S3',
    risk: 'operational',
    intent: 'delivered_not_received',
    about: 'the delivery to {street}',
    subjects: [
      'Marked delivered, nothing at {street}',
      '{order} signed for by somebody unknown',
      'Proof of delivery for {tracking} shows another door',
    ],
    turns: [
      says(
        'Your mail says {order} came at {hour}. I was home all day at {street} and my order never arrived.',
        'The photo of the delivery is not my door. I live at {street}, that is a red house somewhere.',
        'Somebody signed for my {item}. It was not me and not my neighbours.',
      ),
      answers('That is strange. Let me see where {carrier} left it.', 'I will pull the delivery proof for {tracking}.'),
      looks(
        'shipments.proof',
        { tracking: '{tracking}' },
        '{"left_at":"front porch","time":"{hour}","gps_offset_m":420,"photo":true}',
      ),
      guesses(
        52,
        'The position is about 420 metres away from your address. It may have gone to another street.',
        'The photo was taken some 400 metres from {street}, so I think the driver was at a wrong house, though I cannot be sure.',
      ),
      says(
        'So what now? The {item} cost {price}.',
        'I cannot go ringing at every door here.',
        'Will you send another one?',
      ),
      does(
        'File a misdelivery report',
        'carrier.report',
        { tracking: '{tracking}', kind: 'misdelivered' },
        '{"case":"{ticket}","answer_within":"3 days"}',
      ),
      answers(
        'I have filed report {ticket} with {carrier}; they have three days.',
        'Report {ticket} is in. {carrier} should answer within three days.',
      ),
    ],
    facts: [
      fact('delivery.state', 'State of delivery', 'delivered', '{carrier}'),
      fact('delivery.offset', 'Distance from the address', [420, 'm'], '{carrier}'),
      money('order.item_price', 'Price of the item', 'price', 'Orders'),
      fact('delivery.signature', 'Signed', false, '{carrier}'),
    ],
    goal: 'Get the {item} that was marked delivered.',
    summary:
      '{carrier} marked {tracking} delivered at {hour}, 420 metres from {street}. A misdelivery report ({ticket}) is open.',
    stop: 'The proof of delivery contradicts the address.',
    action: 'Wait for report {ticket}, then replace the {item}.',
    amount: 'price',
    promise: '{carrier} answers report {ticket} within three days.',
    sure: [50, 74],
    mood: [-45, -10],
    endings: ['patient', 'angry', 'unsure', 'person', 'legal', 'patient', 'supervisor'],
    count: 6,
    reply: [
      'Hi {first}, the driver remembers a house near yours and goes back this afternoon. I will write as soon as I know more.',
      'Hello {first}, I do not want you to wait three days for {carrier}. If it is not at your door by tomorrow evening I send a new {item}.',
    ],
    note: [
      'Photo compared with the street view of {street}: different door, different number.',
      'Driver called, misdelivered next street. Pick-up promised for today.',
    ],
    solved: [
      'third_party',
      'Driver collected the parcel from the wrong house and delivered it.',
      'Replacement sent; claim {ticket} accepted by {carrier}.',
    ],
    escalate: { to: 'logistics', type: 'functional', reason: 'Misdelivery by {carrier}; the depot has to be called.' },
  },
]
