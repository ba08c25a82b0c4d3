/** Sentences in which a customer asks for a person, and such as only look like it. */

export const asksForPerson: readonly string[] = `
I'd like to speak with someone please
can u connect me 2 an agent
let me talk to ur supervisor
i wanna tlk to a human
im done w this bot gimme a human
Please hand me over to one of your colleagues
is anybody real there
I need to talk to someone about my bill
Could I please speak with a customer service representative?
Is there any way I can talk to an actual person?
real person pls
just get me a person
Human.
operator
Live agent please
can a real person look at this
put me in touch with somebody who can help
I would like to be transferred to a live agent
I demand to speak to a manager right now
I want a human being, not a chatbot
how do i get a human on here
how can I reach customer service rep
Can someone give me a call please?
I'd rather talk to a person
I'd prefer a human agent
no more bots, I want a person
speak to representative
talk to agent
SPEAK TO A HUMAN
get me your manager
I need human assistance
Can I chat with a live person instead
please have someone call me back
let me speak with a real human being
Are there any humans I can speak with?
Enough. Give me a real person.
I'm asking for the third time to be connected to an agent
you're a bot, I need a person
Can you transfer my chat to an agent
this isn't working, transfer me to someone
May I speak to your boss?
Would it be possible to talk to someone on the phone?
I want to speak to someone higher up
Who can I speak to about this?
I need an agent to help me with this
connect me with support staff
i need to spek to a reprsentative
can i tlak to a persn
plz transfr me to a agent
need a live rep asap
Don't make me repeat myself, get me a human
I don't want to chat with a robot anymore
I can't get through to a real person
nobody answers, I need to speak to a human
I talked to a human yesterday and I want to talk to one again
Do I need to shout to get a human here? Get me an agent
quiero hablar con alguien
me puede comunicar con un agente por favor
páseme con una persona de verdad
necesito que me atienda un humano
¿hay alguna persona con quien pueda hablar?
no quiero hablar con un robot
comuníqueme con un asesor
kiero hablar con una persona
puedo hablar con el gerente?
agente por favor
quero falar com uma pessoa de verdade
me transfere pra um atendente humano
tem como falar com alguém?
não quero falar com robô
atendente por favor
posso falar com o gerente?
queria conversar com um humano
me passa pra um atendente
Gusto ko pong makausap ang tao
pwede po bang makausap ang agent?
May tao po ba dyan?
pa-connect po sa live agent
ayaw ko makipag-usap sa bot
pakausap naman sa supervisor nyo
kailangan ko ng totoong tao
ikonek nyo ako sa agent
`
  .trim()
  .split('\n')

export const asksForNobody: readonly string[] = `
are you a human?
Are you a real person or a bot?
Is this a human?
am i talking to a bot
Am I speaking with a person or a machine?
I talked to a human yesterday
I spoke with an agent last week and she said it was fixed
The agent I spoke to was lovely
Your representative told me to wait three days
I don't need to talk to anyone
I don't want a human, the bot is fine
no need to transfer me
Please don't escalate this
no need for a manager
I would rather not talk to an agent
You don't have to connect me to anyone
What are the opening hours of your agents?
How many agents do you have?
My real estate agent needs the invoice
I work as a customer service representative
I am a human rights lawyer
I'm the manager of this store
my manager needs the receipt by Friday
my boss wants the invoice
I want to talk about my order
I need a person's name on the ticket changed
Can I bring another person on the trip?
A person signed for my parcel
Someone signed for it but it wasn't me
Somebody hacked my account
I need someone's name removed
The delivery person left it outside
Can I transfer my booking to someone else?
I want to give it to a person as a gift
contact information please
how do I contact the seller
Human resources department address
the human body lotion arrived broken
I need a cleaning agent
change of agent code
she talked to the manager and it got sorted
Thanks for connecting me to the agent earlier
I already spoke to a supervisor, just tell me the status
Without talking to an agent, can I change my plan?
Do I have to call an agent to cancel?
Can your agents see my messages?
I was talking to someone and the chat closed
can I order for two people
There were 3 people in the store
the bot works great
I like chatting with this bot
password manager is not working
I need help with the account manager app
when will a person deliver it
I was told a representative would call me on Monday
ayer hablé con un agente
¿eres una persona real?
no necesito hablar con nadie
mi gerente necesita la factura
el agente fue muy amable
ontem falei com um atendente
você é um robô?
não preciso de atendente
meu gerente pediu a nota
tao ka ba o bot?
nakausap ko na ang agent kahapon
hindi ko kailangan ng agent
may tao sa bahay bukas
para sa dalawang tao
`
  .trim()
  .split('\n')
