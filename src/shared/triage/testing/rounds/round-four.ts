import type { Round } from './index.ts'

/**
 * Round four: written before it was run, then run once. First-run recall / precision: person 0.78 / 0.98; manager 0.76 / 0.96; handling 0.61 / 0.92; abuse 0.79 / 1.00; hardship 0.82 / 0.94.
 * The wordings were widened afterwards, so that it is a regression test now.
 */
export const roundFour: Round = {
  person: {
    yes: `
u got any humans over there? put one on
I'd like to raise this with a member of your team in person or by phone
seriously?? a robot? get me a human being
Is it an option to have an adviser call me tomorrow morning?
speak to rep
what's the number for a live person
could I trouble you to connect me with one of your agents
I have already tried the troubleshooting, I just need to talk to tech support guy
can i get some human help here
this is too personal for a chatbot, I want to tell it to a person
talking to a machine is pointless, where do I find a human
somebody call me back please!!
i'm gonna need a human for this
Please pass my case on to an agent.
My card was swallowed by the machine at 9pm, the branch was closed, the app shows an error and I fly tomorrow. I can't do this with a bot, I need someone on the phone right now.
how do i opt out of the bot and get an agent
transfer chat to agent
let a real employee answer me for once
are you able to put me in touch with your specialists?
ok I give up, agent please
I don't trust AI with my money so please let me speak with staff
id rather wait for a human
Wanted to see if somebody could speak with me about my mortgage
is anyone available to talk
hi can you connect me to live chat agent
Not helpful. Next: representative.
may I have the pleasure of talking to someone with a pulse
I request that a human reviews this decision
plz ask someone 2 call me at 555-0199
when are your agents available? i want to speak with one
I want to cancel and I want to do it with a person, not a form
who can I talk to about a wrong bill
would you mind getting an agent for me
human assistance required
could i talk with whoever handles refunds
hey im stuck, is there like a person i can message
send me to customer service agent
just connect me already
it'd be great to have a real conversation with a real person
get a rep on the phone for me
i keep asking for a human and you keep sending links
please, a human. I beg you.
can you escalate me to a live advisor
Nobody reads these. Let me talk to an actual person.
I'd feel safer speaking to someone from the fraud team
i need to speak with a specialist asap about my insulin pump order
do you have live agents? connect me
im old and i dont understand this, let me talk to a lady or gentleman please
switch me over to a person
you've misunderstood me twice; hand this to a human
can we do this over the phone with an agent
kindly have your representative contact me
si no me entiendes pásame con alguien
quisiera que me contacte un asesor por teléfono
¿puedo hablar con alguien de carne y hueso?
persona real por favor
páseme al área de reclamos con un agente
pode pedir pra alguém me ligar?
quero atendimento humano
me coloca pra falar com um atendente
tem algum atendente disponível?
paki transfer naman sa totoong agent
may live agent po ba kayo? dun na lang ako
gusto ko kausapin yung representative nyo
`,
    no: `
Do your agents get a commission on sales?
I was helped by a great person in your chat, tell her thanks
is the customer service number free of charge?
the parcel was handed to a person I don't know
can a person with a nut allergy eat this bar
who delivered it? the person on the photo is not me
I will be speaking at a conference, need it by Friday
my husband talks to your bot all day, funny
let's talk numbers, what is the best price
you can talk to my lawyer from now on
My lawyer will be in contact with you
tell your agent the address was wrong, he can come again tomorrow
our travel agents sell your insurance, how do we register?
what do people say about this phone
Anyone got the same issue with version 2?
is somebody going to refund me or not
will someone be at reception at midnight?
can someone explain the fee on my bill
could anyone tell me where the manual is
the speaker in my phone makes it hard to hear people talking
I talked to your chatbot and it was fine
I think the agent forgot to attach the label
the human resources department of my firm needs a receipt
the first person to reply gets the ticket, right?
if I need a person later, where do I find the number? for now all is fine
Would you recommend the live class with a real teacher?
please remove this person from my contacts
contact lenses
the contact person for the delivery is my son
how do I contact the hotel to change the room
I need to get in touch with my ex flatmate, he has my parcel
put the parcel with my neighbour please
hand it over to my colleague at reception
Can I transfer my booking to a colleague?
bring a friend promo, does it still run
I work in customer care myself
my mom needs care, do you sell shower seats
support our petition
do I call you or do you call me tomorrow?
is your phone line down? just curious
call of duty code does not work
operator precedence in your formula field
the agent app on my server uses too much memory
user agent string is blocked
cleaning agent for leather
secret agent costume size 8
sales representative badge template
house representative's office address wrong
please reply by email, phone does not suit me
no call needed
you do not need to escalate
i do not want a callback
cancel the callback I asked for
it took a human two minutes to fix what the bot could not, kudos to Tom
When the agent called yesterday I was driving, all sorted now
i was transferred to a nice lady who fixed it
Was that a real person or an AI who answered me? either way thanks
an agent said the refund is on its way, how long does it take
El agente me dijo que tarda cinco días, ¿es así?
quiero añadir otra persona a mi reserva
busco regalo para una persona mayor
quero incluir uma pessoa no plano
o atendente foi ótimo, nota dez
tinawagan na po ako ng agent, thanks
para sa dalawang tao po ang order
`,
  },
  manager: {
    yes: `
can your boss call me
i want to talk to someone in management
please ask your manager to look at this
is there a manager i could talk to
This needs a supervisor's attention.
I would like to dispute your decision with your manager
mngr please
you need to escalate this to your superiors right away
I'd like to have my case reviewed by somebody senior
whoever is in charge there, get them to call me
connect me to a floor manager
let me speak 2 ur boss
Could you forward my complaint to the management team?
i want this to go to the top
I'm not arguing with you, get a supervisor
Can you give me the contact of your team leader?
I am entitled to speak to a manager and I would like to do so now
higher up please
may I know who your supervisor is and how I can reach him
no more excuses. Manager.
I want a manager
let me talk to the person in charge of this store
who can I complain to above your level
kindly escalate
escalate to tier 2 please
your CEO will hear from me, give me the address of his office
quiero hablar con un supervisor
me pasa con el encargado por favor
que lo revise un superior
quero falar com o responsável
me passa o contato do seu gerente
gusto kong makausap ang supervisor
pakitawag ng manager nyo
`,
    no: `
my team leader forwarded me your newsletter
how can a manager approve leave in the app
which manager plan is the cheapest
the store manager was lovely
I'm a hotel manager, do you offer trade prices
the new boss in our office loves your coffee
you should tell your boss you deserve a raise
I don't want to get you in trouble with your manager
no complaint, no manager, just a question
the ceo's book is sold out
the supervisor gave me this code, it does not work
management software for dentists
is the regional manager job still open
escalation policy pdf link is broken
the top shelf is broken
my superior officer signed the form
I spoke with the manager at the branch and she waived it
do managers see what I type here?
can you add a manager approval step
please send the receipt to my manager
manager's special pizza coupon
the head of the shower is broken
director chair, black
level 3 charger available?
is there a senior discount
I am in charge of purchasing at a school
who is in charge of the parcel now, DHL or UPS?
escalade model 2019 floor mats
I would like to become a supervisor at your company
thanks boss
el jefe de mi empresa firma mañana
la gerente fue muy amable conmigo
meu supervisor aprovou
a gerente resolveu tudo
supervisor po ako sa call center
`,
  },
  handling: {
    yes: `
you are useless at answering questions
Every time I write I get a different person who knows nothing.
I asked about the refund and you reply about delivery
I have been transferred four times
please stop repeating yourself
I'm getting really tired of your excuses
how many times must I say no
I've had enough of this bot
nobody wants to take responsibility
you told me it would be solved today, again a lie
It's been a week and I have heard nothing from you
you hung up on me!!
the chatbot just goes in loops
I'm not being heard
the support has been a shambles from start to finish
why won't anyone answer me
your agent was unprofessional
you ignored my last three emails
did you read my message at all
that answer is no use to me
I am fed up with being passed around
still waiting on that callback you promised
i said REFUND not exchange. read
your company clearly does not value its customers
I spent two hours on the phone and got nowhere
i already gave you the number twice
the worst customer service experience of my life
it's like you don't want to help
why do you keep closing my ticket
this is going nowhere
pésima atención, nadie resuelve
ya les expliqué todo y vuelven a preguntar lo mismo
nadie me contesta
vocês não respondem
já falei três vezes o mesmo
atendimento lixo
di nyo naman ako tinutulungan
ilang beses na akong nag follow up, walang reply
`,
    no: `
my parcel was passed around between depots
the heater is useless
your answer helped, thanks
can you repeat the last step
I waited two hours for the plumber
the shop assistant gave me the wrong size
my flight was delayed three times
the scooter is a waste of money
the driver hung up
my wife ignored the email about the sale
I haven't heard from the seller
I sent the documents yesterday, did they arrive?
you said 3 days, that is fine for me
thanks for your patience with me
why does the app keep closing
this game goes on in circles
the light keeps going off
the neighbor called the police twice
my doctor keeps telling me to walk
I read all your emails
the support beam is bent
the customer area looks great
the third time was a charm, it works
is there an answer key for the puzzle
how long until I get a reply
I have no complaints
the taxi driver was unprofessional
the quality is the worst
I got the same shirt twice
another question about the same order
it was a pleasure to chat
the refund has not arrived yet
la batería es pésima
el vendedor no responde
gracias, me ayudaron mucho
o vendedor não respondeu
o produto é um lixo
ang tagal dumating ng parcel
walang laman yung box
`,
  },
  abuse: {
    yes: `
you stupid idiot
what a bitch you are
I'll come to your office and beat you all up
fuck you bot, fuck your company and fuck everyone there
you are scum
may you and your family rot in hell
dumb bitch
I swear to god I will kill somebody there
you guys are morons
you disgusting pig
how dumb are you people
i hope your kids die
nazi pigs
you're as useless as you are ugly
I will hunt down the guy who delivered this
suck my dick
you have the brain of a potato
get stuffed you clowns
send nudes or i leave a bad review
ugly fat cow, do your job
you're a worthless human being
someone should shoot you
shut the hell up
f*ck off
you'll be sorry, I know where your driver parks
youre a joke of a person
tell that idiot on your hotline to go hang himself
you brainless monkeys
i will throw acid in your face
retards
eres un pedazo de mierda
pinche idiota
te voy a buscar y te voy a partir la cara
vtnc
você é um lixo
vou te pegar na rua
gago kayo
hayop ka
`,
    no: `
you are wrong about this
this bot is garbage
I'm angry and disappointed
the price is insane
my son called his teacher an idiot, what shall I do lol
your website is idiotic
stop wasting my time
such a stupid mistake of mine
that movie was sick
killer deal
the game over screen says you are dead
someone hit me with a car
my ex sends me death threats
my boss will murder me if this is late
please kill the subscription
I hate your app
you people are so slow
this damned printer
shit happens, thanks anyway
a punch in the wallet
he beat me to it
it is a pain in the ass to set up
fight club dvd
shut up and take my money, great product!
no offence but this is bad
screw the lid on tightly?
is it safe to burn this wood
my cat is a monster lol
bomb dropped on my inbox haha
the hell is this fee
you should be fired
you cheated me
thieves! give me my money back
shooting star necklace
cow milk allergy
el perro rompió la caja
es una estupidez de regla
esse jogo é uma merda
putek ang init, sira aircon
`,
  },
  hardship: {
    yes: `
my mother just passed
my mom has died and I have to cancel everything
I'm partially sighted
i cant afford my medication
I have terminal cancer
i want to end my life
my wife is in the ICU
we are about to be evicted
my boyfriend beat me up last night
I have early onset dementia
i'm unemployed
I'm a carer for my disabled daughter
I am in my eighties and confused by all this
i lost my baby at 20 weeks
my father had a stroke
since the divorce I can't pay my bills
I had a heart attack in January
My son committed suicide two months ago and this account is his
we're living in a shelter
I'm on benefits
my anxiety is through the roof
i use a wheelchair
no money for food until the 30th
I feel like killing myself
I'm grieving, please give me time
I cut myself again because of this stress
my husband has a terminal illness
on dialysis three times a week so mornings don't work
I'm elderly and hard of hearing
just been told I have a brain tumour
mi hijo está en el hospital
estoy sin trabajo desde marzo
soy ciego
se murió mi mamá
meu marido está na UTI
minha mãe tem 85 anos e não sabe usar o app
estou com depressão
wala po akong trabaho ngayon
bulag po ako
patay na po ang asawa ko
`,
    no: `
the printer has died
my daughter turned 18
I have a doctor's appointment at 10, come later
the hospital show on your streaming service is gone
my uncle works at the cancer institute
is the site accessible for blind people?
I'm stuck in traffic
can I get a refund for the concert, the singer is ill
I can't see the confirmation mail
I can't hear the sound in the video
my kid lost a tooth, cute pic attached
I love my grandma's recipe
my pension plan statement is missing
are pensioner tickets cheaper
I need a loan for a car
our company lost money last year
our dog is sick of the old food brand
the joke was so bad I died
I want to die my hair red, which kit
the stress test of the server
do you have funeral flowers
we were killing time
how to disable the alarm
my eyes hurt from the bright screen
I retired last year, time to travel
my wheelchair emoji does not show
the surgeon game crashes
overdose of sugar in this drink lol
is it suitable for children with autism?
I lost my appetite for your pizza
he is crippled by fees
mi perro come mucho
¿tienen descuento para jubilados?
tem desconto para idosos?
meu computador morreu
buhay pa ba ang promo
may discount ba ang senior
`,
  },
}
