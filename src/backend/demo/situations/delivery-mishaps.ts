import { answers, fact, fails, looks, money, type Situation, says } from '../situation.ts'

/** Freight that breaks and parcels on their way to the wrong place. */
export const deliveryMishaps: readonly Situation[] = [
  {
    key: 'delivery.damaged_freight',
    category: 'delivery',
    severity: 'S3',
    risk: 'financial',
    intent: 'damaged_on_arrival',
    about: 'the broken {item}',
    subjects: [
      '{item} arrived broken',
      'Freight damage on {order}, photos attached',
      'Crushed pallet: {item} from {carrier}',
    ],
    turns: [
      says(
        'The {item} came with a split leg and the box was crushed on one side. Order {order}.',
        'Unpacked the {item} this morning and one panel is cracked right through.',
        '{carrier} dropped the {item}, I watched it on the doorbell camera. It is damaged.',
      ),
      answers(
        'I am sorry to hear that. Could you send two photos, one of the box and one of the damage?',
        'What a pity. Photos of the carton and of the damaged part would help me.',
      ),
      says(
        'Sent. You can see the dent on the carton too.',
        'Photos are up, five of them.',
        'Done, and I added the video from the door.',
      ),
      looks('claims.check', { order: '{order}' }, '{"window":"7 days","open":true,"item_value":"{price}"}'),
      fails(
        'Order a pick-up for the {item}',
        'returns.pickup',
        { order: '{order}', kind: 'freight' },
        '{"error":"no_slot","message":"No freight slot in {city} for 3 weeks"}',
      ),
      answers(
        'There is no freight pick-up in {city} for three weeks. You could keep it with a discount, or a colleague finds another carrier.',
        'I cannot get a freight collection near {city} soon. A partial refund might be simpler; that is for a colleague to decide.',
      ),
      says(
        'What discount are we talking about?',
        'I would keep it for a fair price. It still stands.',
        'I paid {price}. I do not want a broken one.',
      ),
    ],
    facts: [
      money('order.item_price', 'Price of the item', 'price', 'Orders'),
      money('offer.partial', 'Usual partial refund', 'partial', 'Returns policy'),
      fact('claim.window', 'Days left to claim', [5, 'days'], 'Carrier claims'),
      fact('claim.photos', 'Photos', 5, 'Customer'),
    ],
    goal: 'A whole {item}, or a fair price for the damaged one.',
    summary:
      'The {item} from {order} arrived damaged; photos are there. No freight pick-up in {city} for three weeks, so a partial refund of {partial} is on the table.',
    stop: 'The partial refund is above what the assistant may grant.',
    action: 'Offer {partial} and leave the {item} with the customer.',
    amount: 'partial',
    sure: [80, 93],
    mood: [-35, 0],
    endings: ['patient', 'person_elsewhere', 'supervisor', 'person', 'angry', 'leaving'],
    count: 5,
    items: ['furniture', 'heater'],
    channels: ['email', 'chat', 'app'],
    reply: [
      'Hello {first}, thank you for the photos. I can offer {partial} back if you keep the {item}, or a new one once we find a carrier. Which would you like?',
      'Hi {first}, a touch-up kit and {partial} back: would that be fair? If not, we collect it at our cost.',
    ],
    note: [
      'Damage is cosmetic on two photos, structural on one. Ask before offering to leave it.',
      'Claim with {carrier} must be in before the window closes.',
    ],
    solved: [
      'third_party',
      'Customer kept the {item} for {partial}; claim {ticket} sent to {carrier}.',
      'New {item} delivered by another carrier, damaged one collected.',
    ],
    escalate: {
      to: 'logistics',
      type: 'functional',
      reason: 'Freight pick-up near {city} needs a special arrangement.',
    },
  },
  {
    key: 'delivery.wrong_address',
    category: 'delivery',
    severity: 'S3',
    risk: 'service',
    intent: 'change_address',
    about: 'the address on {order}',
    subjects: [
      'Change of address for {order}',
      'Moved to {city}, parcel on its way to {city2}',
      '{order} goes to the old flat',
    ],
    turns: [
      says(
        'I moved to {city} last month and forgot to change it. {order} must not go to {city2}!',
        'Please send {order} to {street} in {city}. The old address is empty.',
        'I typed the wrong house number on {order}. It should be {street}.',
      ),
      looks('orders.get', { order: '{order}' }, '{"state":"dispatched","carrier":"{carrier}","ship_to":"{city2}"}'),
      answers(
        'It left the warehouse this morning. I will ask {carrier} to redirect it.',
        'The parcel is with {carrier} already. Let me try to redirect it to {street}.',
      ),
      fails(
        'Redirect {tracking} to {street}',
        'carrier.redirect',
        { tracking: '{tracking}', to: '{street}' },
        '{"error":"not_allowed","message":"Sender must confirm by phone"}',
      ),
      says(
        'Will it come back to you otherwise?',
        'I really need the {item} before {soon}.',
        'Could I pick it up at a depot?',
      ),
      fails(
        'Hold {tracking} at the depot',
        'carrier.hold',
        { tracking: '{tracking}' },
        '{"error":"not_allowed","message":"Redirect request pending"}',
      ),
      answers(
        '{carrier} wants a phone call from us before it changes anything, and I cannot call.',
        'Both requests were refused: the depot needs to hear a person from our side.',
      ),
    ],
    facts: [
      fact('shipment.state', 'State of delivery', 'dispatched', 'Warehouse'),
      fact('order.ship_to', 'Ships to', '{city2}', 'Orders'),
      fact('customer.new_address', 'New address', '{street}, {city}', 'Customer'),
    ],
    goal: 'Receive {order} at {street} in {city}.',
    summary:
      '{order} is on its way to the old address in {city2}. {carrier} refused the redirect and the hold until we call.',
    stop: 'The carrier asks for a call by a person.',
    action: 'Call {carrier} and redirect {tracking}.',
    sure: [82, 95],
    mood: [-20, 10],
    endings: ['patient', 'person_elsewhere', 'worried', 'person', 'lawyer_by_trade', 'patient'],
    count: 5,
    reply: [
      'Hi {first}, {carrier} has the new address now. The {item} should be with you by {soon}.',
      'Hello {first}, I called the depot: they hold {tracking} in {city} for five days. Bring an ID, please.',
    ],
    note: ['Called {carrier}, redirect confirmed under {ticket}.', 'Customer can also pick up. Depot closes at six.'],
    solved: [
      'customer_misunderstanding',
      'Redirected to {street} after a call to {carrier}.',
      'Picked up at the depot in {city}.',
    ],
    escalate: {
      to: 'logistics',
      type: 'functional',
      reason: 'Carrier redirects only after a call from the account holder.',
    },
  },
]
