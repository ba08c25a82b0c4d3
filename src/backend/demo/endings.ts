import { answers, says, type Turn } from './turns.ts'

/** How a contact ends before the AI stops: the last turns, what they do to the reading of it, and the reason to stop. */

export type Ending =
  | 'patient'
  | 'person'
  | 'supervisor'
  | 'angry'
  | 'legal'
  | 'unsure'
  | 'leaving'
  | 'lawyer_by_trade'
  | 'worried'
  | 'person_elsewhere'

export interface EndingSketch {
  readonly turns: readonly Turn[]
  /** Replaces the situation's reason to stop; null keeps it. */
  readonly stop: string | null
  /** Added to the mood, -100 to 100. */
  readonly mood: number
  /** A ceiling for how sure the AI is, in percent; null leaves it. */
  readonly sureAtMost: number | null
  /** The trigger the packet names, where the ending is one. */
  readonly trigger: { readonly code: string; readonly label: string; readonly sentence: string } | null
}

const handover = answers(
  'Understood. I am handing this to a colleague with everything you have told me, so you will not have to repeat it.',
  'I will bring in a member of our team now. They will see our whole conversation about {about_yours}.',
  'Of course. I am passing your case on; the person who takes it will write to you here.',
  'Thank you for your patience. This goes to one of our people next, along with what I have found so far.',
  'I hear you. A colleague will take over {about_yours}, and I have put my notes beside it.',
  'Let me stop here and get you somebody who can decide this. My notes travel with the case.',
  'That is fair. I am moving this to our floor team and marking where I got stuck.',
  'I will not keep you going in circles: a person takes over from here.',
)

export const endings: Readonly<Record<Ending, EndingSketch>> = {
  patient: {
    turns: [
      says(
        'Okay, thanks for being straight about it. I can wait a bit.',
        'Fine by me, as long as somebody actually looks at {about}.',
        'No rush today, but please do not lose track of {about}.',
        'All right. Mail is better than a call for me.',
        'Thanks, you have been clear. I will watch my inbox.',
        'That works. I am around after five if they need me.',
        'Good. Please add that I have photos if anybody wants them.',
        'Sure, take the time you need to get it right.',
        'Okay. It is about {about}, in case the next person only sees one line.',
        'Thank you, I appreciate you checking.',
      ),
      handover,
    ],
    stop: null,
    mood: 15,
    sureAtMost: null,
    trigger: null,
  },
  person: {
    turns: [
      says(
        'Can I please talk to a real person about {about}?',
        'I would like to speak to a human now.',
        'Please connect me with an agent. A person, not the assistant.',
        'Is there somebody I can talk to? I want a real person for this.',
        'Just let me speak with a representative, please.',
        'I do not want to chat with a bot about {about}. Transfer me to a human.',
        'Could a human being look at this? I want to talk to someone.',
        'Put me through to a live agent please.',
        'I need to speak to somebody from customer service, an actual person.',
        'Can you get me a human? We keep missing each other.',
        'Let me talk to a person who can decide about {about}.',
        'I have asked nicely: may I speak to a human agent?',
      ),
      handover,
    ],
    stop: 'The customer asked for a person.',
    mood: -10,
    sureAtMost: null,
    trigger: {
      code: 'human_requested',
      label: 'Asked for a person',
      sentence: 'The customer asked to speak to a person.',
    },
  },
  supervisor: {
    turns: [
      says(
        'I want to speak to a supervisor about {about}.',
        'Please get me your manager. This needs somebody who can make an exception.',
        'Who is in charge there? I would like to talk to a manager.',
        'Escalate this to a supervisor, please. I want to speak to somebody with authority.',
        'Can a manager call me about {about}? I would rather speak to a person who can say yes.',
        'I would like to talk to your supervisor before I accept that answer.',
      ),
      handover,
    ],
    stop: 'The customer asked for a supervisor.',
    mood: -25,
    sureAtMost: null,
    trigger: {
      code: 'human_requested',
      label: 'Asked for a supervisor',
      sentence: 'The customer asked for somebody with authority.',
    },
  },
  angry: {
    turns: [
      says(
        'This is ridiculous. {days} days, and I am angrier every time I have to explain {about}.',
        'Honestly the worst service I have had in years. You keep repeating useless answers.',
        'I am furious. Nobody cares about {about}, do they? Terrible.',
        'What a horrible experience. I am so disappointed and sick of being ignored.',
        'Unacceptable! I hate that I waste another evening on {about}.',
        'You people are awful at this. I am upset, I am tired, and your answer is garbage.',
        'Pathetic. I trusted this shop and it has been one failure after another.',
        'Are you kidding me? This is a disgrace and it makes me really angry.',
        'I am beyond frustrated. Your bot is useless and {about} is still a mess.',
        'Disgusting way to treat a customer. I feel cheated and nobody helps.',
        'That is a terrible answer. I hate this, it is stupid and it is your mistake.',
        'Awful. Just awful. I have been lied to about {about} and I am fed up.',
      ),
      handover,
    ],
    stop: 'The customer became angry and the answers no longer helped.',
    mood: -70,
    sureAtMost: 82,
    trigger: {
      code: 'negative_sentiment',
      label: 'Very unhappy',
      sentence: 'The last messages of the customer are very unhappy.',
    },
  },
  legal: {
    turns: [
      says(
        'If {about} is not settled by {soon} I will take legal action.',
        'My lawyer will be in touch about {about}.',
        'I am going to sue you over this if I have to. Small claims court is not far from here.',
        'I have already spoken to my attorney, and you will get a letter about {about}.',
        'Then I will file a complaint with the consumer protection office and see you in court.',
        'Consider this formal notice: my solicitor handles {about} from {soon} on.',
        'I will report you to the attorney general, and I am prepared to sue.',
        'One more refusal and I start legal proceedings over {about}.',
      ),
      handover,
    ],
    stop: 'The customer announced legal steps.',
    mood: -45,
    sureAtMost: 78,
    trigger: {
      code: 'legal_threat',
      label: 'Legal steps announced',
      sentence: 'The customer says they will take legal steps.',
    },
  },
  unsure: {
    turns: [
      says(
        'That does not answer what I asked about {about}.',
        'Hmm, no. You told me the opposite a minute ago.',
        'I do not think that is right. Are you sure?',
        'You may have mixed me up with another order. I mean {about}.',
        'Not quite. Read my first message again, please.',
        'I followed that and it still does not fit my case.',
      ),
      answers(
        'You are right to ask; I cannot tell for certain. I would rather have a person check than guess.',
        'I am not sure enough to promise anything here, so I am asking a colleague.',
        'I may be reading this wrongly. A colleague will go over {about_yours} with fresh eyes.',
        'My sources disagree with each other on this. I will let somebody from the team decide.',
        'I do not have a reliable answer for {about_yours}, and a wrong one would cost you time.',
        'I could be mistaken about which rule applies. One of our people will confirm it.',
      ),
    ],
    stop: 'The AI was not sure which answer applies.',
    mood: -15,
    sureAtMost: 58,
    trigger: {
      code: 'low_confidence',
      label: 'Low AI confidence',
      sentence: 'The AI was not sure enough of its answer.',
    },
  },
  leaving: {
    turns: [
      says(
        'If this is how it goes, I would rather close my account and buy elsewhere.',
        'Then please cancel everything I have with you. There are other shops.',
        'I have been with you for years, and {about} may be the end of that.',
        'Honestly I am thinking of leaving. Is there anything you can do to keep me?',
        'A friend uses your competitor and never had to deal with anything like {about}.',
      ),
      handover,
    ],
    stop: 'The customer is about to leave; keeping them is a decision for a person.',
    mood: -30,
    sureAtMost: null,
    trigger: null,
  },
  lawyer_by_trade: {
    turns: [
      says(
        'One more thing: I am a lawyer and in court until four, so please write instead of calling about {about}.',
        'I work as an attorney and travel a lot; mail reaches me best.',
        'Use my office address if you need to post something, it is the law firm on {street}.',
        'My sister, who is a lawyer, ordered the same {item} and hers is lovely, by the way.',
      ),
      handover,
    ],
    stop: null,
    mood: 10,
    sureAtMost: null,
    trigger: null,
  },
  worried: {
    turns: [
      says(
        'I am a little worried, to be honest. Should I do anything about {about} until somebody answers?',
        'Please tell me I am not the only one. I would feel better if someone checked {about} today.',
        'This makes me nervous. How long until somebody looks at it?',
        'I have not slept well over {about}. I know it sounds silly.',
        'My partner is anxious about it as well, so a quick word would help.',
      ),
      handover,
    ],
    stop: null,
    mood: -20,
    sureAtMost: null,
    trigger: null,
  },
  person_elsewhere: {
    turns: [
      says(
        'I asked {carrier} for a human agent yesterday and was told to write to you instead.',
        'My neighbour wants to speak to a manager of {carrier} about her own parcel, by the way. Not my business.',
        'Your colleague said last week I could talk to a person at the shop in {city}; is that still true?',
        'It was human error, I know. These things happen with {about}.',
      ),
      handover,
    ],
    stop: null,
    mood: 5,
    sureAtMost: null,
    trigger: null,
  },
}
