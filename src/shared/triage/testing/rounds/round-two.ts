import type { Round } from './index.ts'

/**
 * Round two: written before it was run, then run once. First-run recall / precision: person 0.70 / 0.98; manager 0.62 / 1.00; handling 0.50 / 0.83; abuse 0.80 / 0.97; hardship 0.75 / 0.94.
 * The wordings were widened afterwards, so that it is a regression test now.
 */
export const roundTwo: Round = {
  person: {
    yes: `
are you a bot? whatever, just find me somebody who works there
Your help centre article isn't relevant. Could I be put in contact with one of your team?
human pls, this is going nowhere
i'm not talking to a computer any longer
let's get a person involved
when can i expect a call from an agent
Any of your colleagues free to chat?
my case is too complicated for a chatbot so i need to explain it to somebody
Is a representative available right now?
0
press 0 for operator... does that work here lol? i need an operator
I'd be happier if a person answered me
ok so who can actually help me, can i speak w them
yo let me holla at a real person
I would like assistance from a human agent please
this is urgent!! someone has to call me TODAY
may I request a callback from your support staff
would rather not use the bot, can i have a person instead
Good afternoon. My mother's broadband has failed for the second time this month and the assistant keeps asking me to restart the router, which we have done eleven times. I would now like to talk this through with a technician. Thank you.
can we hop on a call with somebody from your side
agent agent agent agent
Connect to human
customer service representative please
looking to speak w/ someone re: double charge
no im not going to type it again give me someone to talk to
how about you let me talk to a human being
Do you guys have a phone number with real people answering
talk to agent
i want human support
Please have a specialist contact me at your earliest convenience.
stop!!! transfer!!!
i still wish to talk to a customer care agent regarding this
I guess I need to talk to someone who can make exceptions
can't you just get me someone from the tech team
Where do I click to chat with a live person?
sorry but this needs a human
Could you ask a member of staff to get in touch with me
I think its better if i talk to your staff about it
ur bot sux. person. now.
hook me up w/ a human rep
I was wondering whether I could speak to somebody about changing my plan
speak with a supervisor or any live agent please
Give me the option to speak with a person
put me thru to an advisor pls
i need the assistance of an actual person
I'd prefer to discuss it by phone with one of your agents
are there no people at your company i can talk to??
Surely there must be somebody I can ring about this?
want to have a word with someone in charge of refunds
this bot can't help, next step is a human right?
escalate to human agent
let me out of this ai thing and into the hands of a person
can I just call someone
Request live agent
quisiera comunicarme con atención al cliente, con una persona por favor
¿Me pueden pasar con un agente? llevo rato con el bot
Necesito ayuda de una persona real, el bot no me entiende
mejor que me llame alguien
hay algun humano ahi?
con un ejecutivo por favor
Oi, consigo falar com alguém aí?
me transfere para um atendente humano por favor
preciso de ajuda de uma pessoa, não de um robô
prefiro ser atendida por gente
quero conversar com um de seus funcionários
tem alguém aí de verdade?
gusto ko po sana ng totoong tao na kausap
may makakausap ba akong agent?
pakausap naman sa tao
pwede bang tawagan nyo ako?
ayoko ng bot, agent po please
`,
    no: `
are your phone lines open on bank holidays
who is the person named on the ticket?
I asked for a refund, not for a speech
A human wrote this, right? nice answer
my agent at the travel bureau says the fare is refundable
I represent a customer who lost his card
We are a team of four people and need four licences
the sales rep who sold me the sofa was great
my colleague will collect it tomorrow
somebody left a scratch on my car in your garage
can someone else pick up my order
I cannot talk right now, write to me instead
people say your new app is good
does it take long to get a reply from support?
I don't need to speak to anyone, the chat is fine
bot, you solved it, no human necessary
the operator manual is missing from the box
which agent handled my case last time? I want to send a thank you note
can you connect my calendar to the app
please forward this email to my wife
put a note on my account
need to update the name of our account manager in your records
your technician came by this morning and fixed everything
tell the technician that the gate code is 4411
A lady called me from your number, was that you?
I got a call from a man who said he was from your bank
I work with people who have disabilities, do you have a group rate
would a person of 1.90 m fit in this bed?
could you speak up in the video? the audio is low
the assistant in your store recommended this model
how do I assign a task to another agent in the dashboard?
how do i add an agent seat to my plan
I want to chat feature disabled
is the contact form working?
Please contact my bank if you need proof
you can reach me at 555 0134
call me Maria, everybody does
I was on the phone with a rep and the problem got sorted
they told me a specialist would come on Friday at 10, is that still right?
if your bot cannot do it I will visit the store
when will the delivery person arrive?
the person in front of me in the queue got the last one
want to transfer my number to another operator
I would have talked to a person but your bot was faster
the human body scale shows an error
living room lamp agent orange color
is it possible to speak to Siri through your headphones?
my daughter wants to talk to her friends with this phone, which plan is best
what languages do your agents speak?
what does a live agent cost on the enterprise plan
I need someone's signature? or is mine enough
anyone can see my profile, how do I make it private
nobody else can use my ticket, right?
does a representative of the estate need to sign?
Someone is using my account!
does somebody have to be home for the delivery
I'm a support agent too so I know how it is
i love talking to your bot haha
let me talk it over with my husband and get back to you
We spoke on the phone earlier, here is the photo you wanted
should I call an electrician or can I install it myself?
transfer the domain to another registrar
escalate privileges error in the log
el agente de la aduana retuvo mi paquete
hablé con una persona muy amable ayer, gracias
¿cuántas personas pueden usar la cuenta?
la persona que recibe es mi hermana
não preciso falar com ninguém, já resolvi
a pessoa que vai receber é minha irmã
o agente de viagens errou meu nome
quantas pessoas podem usar o plano?
ang tao na tatanggap ay kapatid ko
ok na po, hindi ko na kailangan ng agent
salamat sa agent na tumulong sa akin kahapon
ilang tao ang pwede gumamit ng account?
`,
  },
  manager: {
    yes: `
your manager. now.
Is your manager in today? I'd like a word with them.
put your supervisor on the line
i'd like this reviewed by a manager
who is above you? i want that person
Please let me know how I can escalate this further.
this needs to go to your boss
I will not discuss it with you any further, only with a manager
have your supervisor phone me asap
can this be elevated to a senior agent
i want ur managers email
get management involved
We have been customers for 15 years. What happened on Saturday was a disgrace, the answers since then even more so, and I would therefore like to hear from the regional director personally.
could u get a supervisor to look at my case pls
Speak to manager
supervisor!!
nope, not good enough. Next level please
I'm asking to be transferred to your superior
how do I lodge a formal complaint with management
Someone with decision making power needs to see this
is there anybody higher up who could approve it
i demand to see the manager
send this up to whoever makes the decisions
you obviously can't decide this, so who can?
let me have a chat with the head of support
me comunica con su supervisor por favor
exijo hablar con un superior
pónganme con el gerente
quiero que esto lo vea su jefe
gostaria de falar com a gerência
me passa para o supervisor
quero que o gerente me ligue ainda hoje
manager po please, sya na lang kausapin ko
pwede po ba i-escalate ito sa mas mataas
`,
    no: `
Are managers exempt from the fee?
I manage a small team and need 5 seats
the branch manager in Leeds helped me a lot
no supervisor needed here
my line manager must confirm the expense first
the general manager position you advertise, is it still open?
how do I become a manager in the loyalty game
can I change the manager of my workspace to Anna
our office manager will sign for it
I was told by your supervisor that it is fine, thanks
boss, thank you!
the supervisor account is locked, please reset it
What is the difference between supervisor and agent role?
the ad blocker manager extension
higher resolution please
please move my meeting up by an hour
put the chair up a level
i own this company and want an invoice
she is the head of marketing at our firm
the management fee looks wrong
where can I download the download manager
I would never ask for your boss, you did well
My director is travelling and needs a new ticket
can a senior get a discount
next level in the game is locked
tier 2 subscription price?
the escalator was out of order
my wife is the boss at home haha
give my regards to your manager
I talked to an agent
soy gerente de una tienda
mi supervisor me pidió el comprobante
sou gerente de uma padaria
a gerente da loja foi ótima
manager po ako sa isang tindahan
`,
  },
  handling: {
    yes: `
i already sent u that twice
ur not even listening
Why am I being asked for the order number again?
Your responses make no sense.
three weeks and not one reply
I keep being told to wait
you people have been giving me the runaround for a month
What is the point of this chat if you can't do anything?
I'm getting nowhere here
this assistant is a waste of space
you just copy pasted that
the agent I chatted with was so rude to me
left me on hold for 45 min then disconnected
nobody in your company seems to know what's going on
Is anyone actually reading my messages?
ok you clearly dont understand my problem
I have called five times about this and each time I have to start from the beginning.
stop giving me links, they dont help
you said 24 hours. it has been 6 days. no answer.
really disappointed with the way I've been treated
no one bothered to call me
I've explained it to three different people already
your staff laughed at me
that did not answer anything
what terrible service from your help desk
im so done with this stupid chatbot
your agent ended the chat while i was typing
Getting any help from you is like pulling teeth
My complaint has been sitting there unanswered since May
you dont care do you
llevo tres semanas esperando respuesta
me pasan de un departamento a otro
el chat no sirve para nada
que falta de respeto, me dejaron esperando una hora
vocês me enrolam há um mês
estou cansada de explicar a mesma coisa
o robô não entende nada
ang tagal nyo mag reply
hindi nyo naman sinasagot tanong ko
walang tumutulong sa akin dito
`,
    no: `
How do I leave a review for an agent?
the jacket is useless in rain
my washing machine stopped answering to the remote
I read your message, thank you
can you send the link again please
my son does not listen to me
my order has been on hold since monday, why
no reply needed
it's the third time the part breaks
i have called to confirm my address
you were right, it works
no rush, reply when you can
the bot in the game is too strong
this chair is a waste of money
the printer ignores my settings
I asked my bank already
is this chat recorded
the seller never sent the item
your website is slow today
I got an automatic email about my points, is it real?
the product description makes no sense
I feel ignored by my family
keep me updated please
I was put on the waiting list, when do I hear from you?
no one in my household ordered this
the customer service was excellent
it took a while, but your agent solved everything
how many agents are there
the phone rang twice and then stopped, was that you?
I have to wait for my salary first
same address as before please
my card was declined three times
we explained the return rules to our staff
how do I stop automated emails
el envío tarda mucho
la aplicación no funciona
muy buena atención, gracias
a entrega está atrasada
o aplicativo trava toda hora
ang bagal ng internet ko
sira yung nabili ko
`,
  },
  abuse: {
    yes: `
ur an idiot
what kind of moron wrote this
you incompetent piece of shit
I hope you choke
screw you guys
i'm going to find you and make you regret this
you're nothing but a pathetic little loser
shut up you stupid cow
fk u
u all deserve to die
tell that fat pig at your counter to watch out
If I see your courier again I will break his legs
is everyone at your company retarded?
you absolute donkey
kiss my ass
dumbasses
one day somebody will shoot up your office and you'll deserve it
I'm coming to your office tomorrow and someone is going to get hurt
you filthy thieving rats
hope u lose ur job and die alone
are u brain dead
stupid indian call center monkeys
what are you wearing right now baby
go f yourself
you're a bunch of lying scumbags
suck it losers
piss off
son of a bitch
your agent is a dumb bitch
listen moron
maldito imbécil, devuélveme mi plata
son unos ladrones hijos de puta
ojalá te mueras
te voy a romper la cara
vocês são uns idiotas
vai tomar no cu
eu vou te matar
tangina nyo
mga bobo kayo
ang tatanga nyo
sasapakin kita pag nakita kita
`,
    no: `
you are slow today
I'm dead serious about returning it
my boss is a jerk, so I need the report today
this is total crap quality
screw holes do not line up
the screws are missing
kill the background process please
how do I cut the cable
I'll shoot you an email tomorrow
the idiot light on the dashboard is on
I feel stupid asking this
sorry for being rude earlier
your driver called my wife a bitch
he said he would kill me, I need my account locked
dumb question but where is the menu
what an amazing deal
damn it, wrong size again
is the movie Kill Bill in your catalogue
the knife set arrived blunt
a bat for baseball, size 32
gun safe delivery question
I will destroy the old card then
it hurts that you will not refund me
you must be joking
unbelievable, shame on you
you lied to me
fed up with your crap service
someone is threatening me via your messenger
my kid was bullied and called stupid in your game
please remove insults like "you moron" from the comments
I want to fight this charge
I'm going to leave a bad review
bloody hell it's cold, is my heater coming today
pig leather gloves
a bunch of flowers for my mum
sexy dress in size M please
can I get the dog bed in grey
hit me up when it arrives
el servicio es una mierda
no seas malo y ayúdame
que raiva desse aplicativo
meu ex me xinga no chat de vocês
bwisit na signal
gago yung kapitbahay ko haha
`,
  },
  hardship: {
    yes: `
I just lost my wife and I don't know how to close her account
mum has alzheimers and keeps ordering things
I'm going through cancer treatment
im suicidal
there's no food in the house and you took my last money
he beats me and checks my phone, please hide my orders
I am hard of hearing
I'm 78 yrs old and live by myself
my house burned down last night
I've lost everything in the flood
I was made redundant in May
currently in hospital and cannot pay by friday
my son is autistic and gets very upset by changes
being thrown out of my flat on Monday
i cant do this anymore i want to die
I have severe anxiety and this letter scared me
I am calling on behalf of my late father
my brother took his own life in June
I have parkinsons so typing is slow
I'm visually impaired
We are struggling to feed the kids
Following my accident I can no longer work
my wife is terminally ill
I am a refugee and have no income
as a widow of 81 I find this confusing
Please could you be gentle, my daughter was stillborn last week and I am not thinking straight, I only want the pram order to be cancelled.
sometimes i think everyone would be better off without me
I'm on a ventilator at home and need the power back
i have a learning disability
my mental health is really bad right now
estoy enferma de cáncer y no puedo trabajar
mi padre murió ayer
tengo 82 años y no entiendo internet
sufro de depresión
meu filho é autista
perdi meu emprego
não quero mais viver
na-ospital po ang nanay ko
senior na po ako at hindi ko alam gumamit nito
wala na po kaming makain
`,
    no: `
my laptop is on its last legs
I'm blind without my glasses lol, where is the button
sick bike! does it come in red
what is your policy if a customer dies
do you have a plan for seniors?
my old phone is dead
I lost my receipt
the cat hospital tower toy is missing a screw
I lost the game because of lag
we are expecting a baby, do you have a stroller
I can't live without this app
this queue is killing me
my account is paralysed by the update
the deaf association ordered 50 chairs from us
I sell wheelchairs, do you ship in bulk
I volunteer at a hospice and need an invoice
my friend works in intensive care, can she get the nurse discount
I'm tired and want to go to bed
I am 45 and want to change my plan
my budget is tight this month so I take the smaller one
price is too high for me
is the cancer awareness t-shirt available
please explain the accident cover
what if I lose my job, can I pause the contract?
my grandmother's ring needs resizing
old people will love this
I had a cold last week so I answer late
I fell in love with the lamp
I was depressed to see the price go up
he is a dead shot in basketball
the widow spider costume
suicide doors on the car model
hospital corner sheets
I'm starving, where is my pizza
age verification does not work
estoy muerto de risa
qué muerte de batería
me muero por ver el producto
tô morrendo de fome, cadê meu lanche
namatay yung ilaw ng router
baka mamatay na ang battery
`,
  },
}
