import type { Round } from './index.ts'

/**
 * Round five, of requests for a person alone: written before it was run, then run once. First-run recall / precision:
 * person 0.85 / 0.94. The wordings were widened afterwards, so that it is a regression test now.
 */
export const roundFive: Round = {
  person: {
    yes: `
can you get me over to a human
I'd love to have a chat with one of your advisors about pensions
where's everybody? i need to talk to a rep
this isn't something a robot can solve, who do I ring?
pls can i speak with any1
Could someone phone me about my application please
get an actual human on this
i prefer talking to real people, can you arrange that?
take me to an agent
You've not understood. Could I have a live adviser?
I really need a person to look at my photos
i want live support agent now
Let me speak with customer care representative
no thanks bot. human.
hi, are you able to transfer this to a colleague who handles wholesale?
It would help if I could speak to somebody directly
Is there a number I can call to speak to a person?
please stop. I want to talk to a real operator
can a rep give me a quick call
we need to speak to an agent regarding our contract
do i get to talk to a human at some point
can you have a technician call me
chat with human
my question is complicated and i want an agent to answer it
How do I request a call from your team?
can I be transferred please
I am asking politely for the third time to be connected with an agent.
bruh just connect me w a person
would a member of the team be able to speak with me today
your answers are automatic, i need the opinion of an employee
¿me puede atender alguien?
deme con un operador por favor
quiero hablar con soporte, con alguien real
pode me passar pra uma pessoa?
quero um atendente
chama alguém pra falar comigo
pakonek sa live agent
pwede ko bang makausap ang isang representative
tao naman po sana kausap ko
`,
    no: `
I'd love to have a chat with my daughter, so which phone is best
can you get me over the finish line with this setup
is a person required to be at home?
the adviser at my bank told me to ask for a receipt
a robot vacuum cannot solve stairs, right?
does anyone sell this cheaper
who do I pay, you or the seller?
I talked with three agents this week and everything is fine now
my colleague spoke to your support, case closed
please do not forward my data to agents abroad
human hair wig colour 4
the operator seat in the excavator is torn
your employee left his jacket at my house
how many employees do you have
is the representative sample size enough in your survey tool?
I need a person count for the booking: we are six
I want to add a driver who is a different person
need to give my seat to another person
the call dropped, no worries, it is solved
no human contact needed, leave it at the door
contactless delivery without talking to anyone please
would a customer have to call to cancel?
we have a call with your sales rep on Tuesday, please confirm the time
how can an agent log in to the portal
agents in my team cannot open tickets
nobody called and nobody needs to
el técnico viene mañana, ¿verdad?
mi asesor me recomendó este plan
o técnico já veio
may kausap na po akong agent kanina, ok na
`,
  },
}
