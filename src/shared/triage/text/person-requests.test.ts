import { describe, expect, it } from 'vitest'
import { turn } from '../testing/sample-cases.ts'
import { customerPassages } from './passages.ts'
import { personRequests } from './person-requests.ts'
import { isNear } from './request-words.ts'

/** The words found as requests for a person. */
function found(text: string): string[] {
  return customerPassages([turn('m1', text)])
    .flatMap((passage) => personRequests(passage))
    .map(({ start, end }) => text.slice(start, end))
}

describe('asks for a person', () => {
  it.each([
    ['I want to talk to a real person.', 'talk to a real person'],
    ['get me an agent', 'get me an agent'],
    ['representative!!', 'representative'],
    ['human please', 'human please'],
    ['This is useless. AGENT NOW!!!', 'AGENT NOW'],
    ['Can I speak to your manager?', 'speak to your manager'],
    ['put me through to somebody real', 'put me through to somebody'],
    ["I don't know how to reach a live agent", 'reach a live agent'],
    ["Why can't I just talk to somebody?", 'talk to somebody'],
    ['I need to talkt to a a human bieng, a person', null],
    ['I want to speak with an asistant', 'speak with an asistant'],
    ["I don't want to talk to a bot", 'talk to a bot'],
    ['I am talking to a machine and I want a real, live person', 'want a real, live person'],
    ['Could someone call me?', 'Could someone call me'],
    ['Is there someone else I could speak to about this?', 'someone else I could speak'],
    ["Isn't there a supervisor who can help?", "Isn't there a supervisor"],
    ['Yes, please transfer me. Thank you.', 'transfer me'],
    ['I would appreciate being transferred to a human agent', 'transferred to a human agent'],
    ['Please escalate this matter to someone', 'escalate this matter to someone'],
    ['is there a human I can talk to', null],
    ['I’d like a real person', 'like a real person'],
    ['quiero hablar con una persona real', 'hablar con una persona'],
    ['Páseme con un supervisor, por favor', 'Páseme con un supervisor'],
    ['Necesito un agente humano', 'Necesito un agente humano'],
    ['quero falar com um atendente', 'falar com um atendente'],
    ['Pode me transferir para um humano?', 'transferir para um humano'],
    ['preciso falar com alguém', 'falar com alguém'],
    ['Gusto ko makausap ang totoong tao', 'makausap ang totoong tao'],
    ['Kailangan ko ng representative po', 'Kailangan ko ng representative'],
  ])('%s', (text, words) => {
    expect(found(text)).not.toEqual([])
    if (words !== null) expect(found(text)).toEqual([words])
  })
})

describe('asks for none', () => {
  it.each([
    "I don't need a manager",
    'Please do not transfer me to an agent',
    'I would prefer not to be transferred to another agent',
    "I really don't want to be transferred to anyone",
    "Don't transfer me!",
    'I was transferred to an agent last week',
    'can I transfer it to someone else?',
    'I want to transfer my ticket to another person',
    'I like the manager of your store',
    'I need a superior room',
    'am I speaking with AI or a real, live person',
    'are you a human?',
    'Am I talking to a real person?',
    'I talked to an agent yesterday',
    'I was talking to a representative and got cut off',
    'Do I have to talk to an agent to cancel?',
    'Can I cancel without talking to an agent?',
    'The bot said "type agent to talk to a person" and hung up',
    '> I want to talk to a human\nThat was last week, all good now',
    'my travel agent booked it',
    'change the contact person on my account',
    'how much is the agent fee',
    'Can you send it to a different person',
    'I want to add another person to my booking',
    'someone stole my card',
    'No quiero hablar con un agente',
    'não quero falar com um atendente',
    'Ayaw ko makausap ang agent',
    'I need the human resources number',
    '',
  ])('%s', (text) => {
    expect(found(text)).toEqual([])
  })
})

it('knows a slip of the finger from another word', () => {
  expect(['tlak', 'talkk', 'tal', 'taik'].map((word) => isNear(word, 'talk'))).toEqual([true, true, true, true])
  expect(['walked', 'tlka', 'ta'].map((word) => isNear(word, 'talk'))).toEqual([false, false, false])
})
