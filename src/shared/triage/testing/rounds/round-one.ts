import type { Round } from './index.ts'

/**
 * Round one: written before it was run, then run once. First-run recall / precision: person 0.73 / 0.96; manager 0.74 / 1.00; handling 0.84 / 0.97; abuse 0.67 / 1.00; hardship 0.86 / 0.97.
 * The wordings were widened afterwards, so that it is a regression test now.
 */
export const roundOne: Round = {
  person: {
    yes: `
hi is there anyone i can speak with regarding my refund
put somebody on the line please
can a human look at this?
I'd rather deal with staff than with an automated thing
no more bots
operator
call center rep pls
let me chat w/ live support
Hello, I placed an order three weeks ago, it was supposed to be here on the 4th and the tracking has not moved since. I already tried everything your help page says. Could I please have a proper conversation with one of your people about it?
omg stop with the automated replies and get me a real person already
any chance of speaking to an actual employee?
i wanna tlk to a live agent asap
this isnt helping, id like to be connected with customer care
Who do I call to get an actual human being?
how do i get a person on here
Are there any humans working today? I need one
can u transfer me 2 ur support team
please hand me over to one of your colleagues
I need to speak with the billing department directly
do you have a number where I can talk to somebody
Would it be possible for a member of your team to ring me this afternoon?
live chat with agent
skip the robot, human please
ok enough, agent
Can you escalate to a person?
I don't think you understand, I would like someone from support to take over.
my internet has been down for two days and i work from home, the steps you gave me did nothing, so could you just pass me to a technician who can actually think
bot go away i want a person
SPEAK TO SOMEONE
i need a live person to help me with my claim
is this a bot? if so i want a human
get a human in here
I would be grateful if somebody could phone me to sort this out.
i prefer human
can i please just talk to somebody who speaks english
Is there somebody real behind this chat who could step in?
pls connect to representative
agent plz 🙏
let me speak to a human being not a machine
Honestly I'd feel much better discussing this with an actual adviser.
representative. representative. representative.
I am not getting anywhere with this virtual assistant so may I have a live agent
need someone to call me back about invoice 4471
whats the fastest way to reach a human
I demand to speak with a real person right this second
could a person review my case instead of the system
hi there!! could u pls get someone from the returns team to contact me??
i want out of this bot loop, give me an agent
Is it ok if I talk to one of the staff members?
just want a humn to read this
hola, hay alguien con quien pueda hablar?
quiero q me atienda una persona no una maquina
me pueden comunicar con un asesor porfa
necesito hablar con alguien de facturación
¿Podría atenderme un ser humano?
pasame con alguien q sepa
prefiero hablar con un agente real
tem como falar com uma pessoa de verdade?
quero um humano pfv
me passa pra um atendente
não quero robô, quero falar com gente
gostaria de ser atendido por uma pessoa
alguém pode me ligar?
pwede po ba makausap ang agent nyo
may tao po ba dyan? gusto ko kausap tao hindi bot
paki connect po ako sa customer service representative
pa transfer sa live agent po
`,
    no: `
what time does your call centre open on sundays?
I am a human, stop sending me captchas
my real estate agent needs a copy of the invoice
I am the customer representative of my company and I place all our orders
ok thanks, talk to you later
someone will be home between 2 and 5
a person stole my parcel from the porch
the driver was rude to my neighbour
I already talked to someone in your shop and she fixed it
your agent told me yesterday that the refund takes 5 days
how many agents work in your call center?
the last operator was super helpful, thank you
is support available on weekends?
can i bring another person with me on the trip?
I'd like to add my wife as an authorized person on the account
please send the parcel to a different person at the same address
My insurance agent will send you the form
do human agents read these chats or only bots?
I spoke with a representative on Monday and she promised a credit
no need for a person, you answered my question
I dont want to speak with anybody, just cancel it
Last week someone called me about the order but I missed it
how can I become a support agent for your company?
are you hiring customer service reps?
the person who delivered it left it in the rain
does the insurance cover a second person?
I want to talk about my last bill
i want to speak about the delivery date
can I chat with my friends in the app?
someone used my card without permission
tell the person at the pick up point that i am on my way
I need to change the contact details of the person on the booking
The agent was very kind and solved it
I was on hold for an hour before an agent picked up, but it is fine now
if I had wanted a person I would have called, just give me the tracking number
My manager approved the purchase, here is the PO number
how much does it cost to call your support line from abroad?
how do I talk to the smart speaker so it plays music?
I need a real leather jacket, not fake
my son talks to people online in your game, how do I block that?
can someone tell me when my order ships?
does anyone know if this works with android
can anybody else use my coupon?
Can you help me with my order?
I need help with my order
i need support for a new bike wheel
is the support stand included in the box
please connect my account to google
transfer my balance to my savings account
how do I transfer the ticket to another person's name?
I'd like to contact the seller about the size
is the chat still open?
nobody was at the counter so i left
she told me "you should ask for a human agent" but I think you can do it
When I asked to speak to an agent last month I waited 40 minutes.
thank you for connecting me with an agent earlier
My operator is Vodafone, does the sim work?
which mobile operators do you support?
a human error on my side, sorry
gracias, ya hablé con un agente y todo quedó resuelto
mi agente de viajes hizo la reserva
¿a qué hora abre la atención al cliente?
alguien recibió el paquete por mi
no necesito hablar con nadie, gracias
meu corretor vai enviar o documento
já falei com o atendente e deu tudo certo
qual o horário de atendimento de vocês?
alguém usou meu cartão
nakausap ko na po ang agent nyo, salamat
may tao po sa bahay buong araw
anong oras po bukas ang customer service?
`,
  },
  manager: {
    yes: `
can i get your supervisor on the phone
I'd like to take this further up the chain
who's your boss? i want to talk to them
let me speak with whoever runs this place
Please escalate my complaint to management.
manager please
i need someone with more authority than you
This has gone on for six weeks. I have sent photos, receipts and two emails and I keep getting the same answer. At this point I think it is best that the matter goes to a supervisor.
is there a team leader around?
could someone more senior take a look
I want this escalated
escalate this now pls
give me the name and number of your manager
may i speak to the person in charge
get me ur superior
Can a manager call me back today?
i wont accept this answer, put a manager on
I expect a call from your head of customer service
connect me to your higher ups
I want to file this with your management, who do I talk to there
let me talk to a supervisr
I insist on talking to someone above you
next level support please
where can i complain to the director
quiero hablar con tu jefe
páseme con el encargado de la tienda
necesito que un supervisor revise mi caso
quiero escalar este reclamo
chama o gerente
quero falar com o seu superior
preciso que um supervisor me ligue
pwede bang makausap ang manager nyo
paki escalate po ito sa supervisor
gusto ko makausap yung boss nyo
`,
    no: `
my manager wants an invoice for the purchase
I am the store manager of a bakery and need a new oven
the supervisor was nice and gave me a discount
I don't need a supervisor, you have been great
can you reset the manager role in my account
how do i add a second manager to the workspace
the password manager does not fill in your form
what does a supervisor plan cost
my boss will kill me if the laptop is late
i already talked with your manager yesterday and it's settled
tell your manager you did a great job
the property manager has the key
escalator at your store was broken
is the escalation process described somewhere?
no need to escalate, it works now
please don't escalate this
the boss level in the game crashes
Hugo Boss shirt, size M
I work as a team leader and I need three headsets
The manager of the hotel said breakfast is included
who is the CEO of your company? just curious for a school essay
she said "let me speak to the manager" and everybody laughed
I want a person
get me an agent
my supervisor at work approved my leave so I change the flight
does the task manager show cpu use
the file manager app is slow
the head office address please
director's cut version is missing from the store
if this happened in a shop I'd ask for the manager lol but never mind
mi jefe necesita la factura
soy el encargado de compras de mi empresa
o gerente do banco pediu o comprovante
meu chefe quer a nota fiscal
ang boss ko po ang nag order
`,
  },
  handling: {
    yes: `
you keep sending me the same answer
that's not what i asked
this is the fourth time i explain this
I've been passed around from one department to the next all day
your chatbot is worthless
nobody ever got back to me
still no reply to my email from last tuesday
do you even read what I write?
i feel like im talking to a wall
your colleague hung up on me
the way your team dealt with this is shameful
why do i have to repeat myself every time
You closed my ticket without solving anything.
none of your suggestions helped
I waited 50 min on hold and then the line dropped
this bot doesnt get it
you're not answering my question
I was promised a call back and it never came
worst support ive ever had
every agent tells me something different
Look, I have been patient. I wrote on Monday, on Wednesday and again today, and each time I received a copy-paste text that has nothing to do with my problem.
are you just going to keep ignoring me
ur support is a joke
I am going round in circles with you people
the lady on the phone was dismissive and cut me off
how many times do I have to send the same documents
no one takes responsibility over there
you clearly don't care about your customers
ya les escribí tres veces y nadie contesta
su atención al cliente es pésima
siempre me dan la misma respuesta
ninguém me responde faz uma semana
o atendimento de vocês é horrível
já expliquei isso mil vezes
paulit ulit na lang sagot nyo
walang kwenta ang customer service nyo
ilang beses ko na po sinabi yan
`,
    no: `
the package arrived broken
this product is terrible
the driver left it at the wrong door
thanks for the quick answer
your support is great
I have not received my order yet
the app keeps crashing
how long does a reply usually take?
you answered my question, thanks
this is the second time I order from you
the battery died after two days
I keep getting the same error message
my neighbor never answers the door
the wait for the delivery was long
nobody was home
I didn't get the confirmation email
the waiter was rude
the seller ignores me on the marketplace
my internet drops every hour
does the bot work in spanish?
sorry for repeating myself, I forgot the order number
I was not ignored, all good
can you repeat that please
is anybody handling returns on saturday
I asked for blue and got red
the price is a joke
worst phone i ever bought
the hotel staff were unfriendly
my last company had horrible support, that's why I came to you
I am still waiting for my parcel
the same charge appears twice
how many times can i use the coupon
el producto llegó roto
gracias por la respuesta rápida
el conductor fue grosero
o pedido ainda não chegou
obrigado pela ajuda, ótimo atendimento
sira po ang dumating na item
salamat po sa mabilis na sagot
`,
  },
  abuse: {
    yes: `
you're a useless piece of garbage
go screw yourself
are you stupid or what
i know where your office is and ill come with a bat
you people are a bunch of crooks and morons
f*** you and your company
I hope your whole team gets cancer
eat shit
listen here you little rat
shut your mouth and refund me
whoever wrote this answer is a complete idiot
im gonna beat the hell out of your driver
you dumb cow
kys
stupid bitch
your mother should be ashamed you worthless clown
I swear if you don't fix this I'll come down there and smash your face in
get lost you moron
u r so dumb its unbelievable
dirty immigrants answering phones, go back to your country
I will make you pay with blood
what an absolute tool you are
send me your pics sexy
you are the dumbest person i have ever spoken to
i'll burn your store to the ground
eres un idiota
vete a la mierda
hijo de puta devuelveme mi dinero
te voy a matar
vai se foder
seu imbecil incompetente
vou quebrar a sua cara
gago ka ba
putang ina mo
papatayin kita
bobo mo naman
`,
    no: `
the driver was very rude to me
this is so stupid, the app logged me out again
what the hell is going on with my order
damn, that was fast, thanks
I'm such an idiot, I typed the wrong address
this shit doesn't work
your service is a joke
I'm furious about this delay
my ex threatened to kill me, please remove him from the account
I'd kill for a faster delivery lol
the waiter called me an idiot
this phone is garbage
you guys are killing it, great job
I will report you to the bank
I'll see you in court
my dog is a little bastard and chewed the cable
the game lets you shoot and stab zombies
are you kidding me
you are ridiculous
I don't think you are stupid, just misinformed
someone sent me hate messages on your platform, how do I report them
is it allowed to say bitch in a review?
sick beat on the new headphones
I hope you have a nice day
the bug is killing my battery
how dumb of me, it was in the spam folder
the stupid printer keeps jamming
hell of a deal
beat the price and I'll buy it
you should be ashamed of this service
shoot me a message when it is ready
the book is called The Idiot by Dostoevsky
qué mierda de producto
mi hijo es un tonto jaja
que droga de aplicativo
meu vizinho me ameaçou de morte
ang bobo ko, mali ang nailagay ko
nakakainis naman itong app
`,
  },
  hardship: {
    yes: `
my husband passed away in march and the contract is in his name
I have stage 4 breast cancer and cant deal with this
I'm blind and use a screen reader so I can't see your captcha
I got laid off last week and can't make the payment
i'm 84 and not good with computers
my partner hits me and I need him off this account
I don't want to be alive anymore
dad died yesterday
I'm in a wheelchair and cannot come to the branch
I am severely depressed and this is too much for me
we can't afford food this month because of your charge
I look after my mother who has dementia
my baby is in intensive care
just got out of the hospital after surgery, still very weak
i might end it all
I'm deaf so please do not phone me
my ex is stalking me and has my new address from your site
I am facing eviction next week
Since my stroke I find it hard to read long letters, so please be patient with me
i have autism and phone calls are really hard for me
I'm on disability benefits and this fee leaves me with nothing
we just lost our baby
I've been thinking about suicide
I suffer from panic attacks
my elderly father lives alone and does not understand the bill
I am a pensioner and I live on 600 a month
going through chemo right now
mi esposo falleció el mes pasado
me quedé sin trabajo y no puedo pagar
tengo cáncer
ya no quiero vivir
minha mãe faleceu ontem
estou desempregado e sem dinheiro
sou deficiente visual
namatay po ang tatay ko
nawalan po ako ng trabaho
may sakit po ang anak ko, nasa ospital
`,
    no: `
my phone died yesterday
I am sick of waiting
the funeral flowers were late for my customer who runs a shop
do you give discounts to pensioners?
is the shop wheelchair accessible?
this price kills me
I lost my password
I can't afford the premium plan, is there a cheaper one?
the app is blind to my settings
our company supports a cancer charity
I work as a nurse in a hospital
my grandpa is 80 and loves the tablet
the car battery passed away lol
I'm dying of laughter
he lost the match
my order got lost
I'm broke until friday haha, can I pay then
the depression era coin in my collection
do you sell hearing aids batteries?
I am not disabled, just lazy
i'm going crazy with this form
I would rather die than use that app again lol
my subscription was terminated
we lost power for an hour
What happens to the points when the owner dies?
suicide squad dvd is missing a disc
I'm 30 and fit
my job is to test forms
the delivery guy had an accident? the tracking says delayed
my kid broke the screen
I cut my finger on the box, nothing serious
the heart monitor watch does not sync
the plant died on the way
mi teléfono murió
estoy harto de esperar
meu celular morreu
estou morrendo de vontade de testar
patay ang internet namin
nawala ang password ko
`,
  },
}
