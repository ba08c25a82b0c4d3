import type { Round } from './index.ts'

/**
 * Round three: written before it was run, then run once. First-run recall / precision: person 0.82 / 0.96; manager 0.65 / 0.92; handling 0.41 / 0.85; abuse 0.76 / 0.97; hardship 0.73 / 1.00.
 * The wordings were widened afterwards, so that it is a regression test now.
 */
export const roundThree: Round = {
  person: {
    yes: `
any way i could get hold of one of your staff?
yeah no this aint working can u get me a real agent
Please arrange a phone call with a member of the claims team.
can a person take it from here
The chat keeps looping. Somebody on your side should pick this up, please.
i want to speak with somebody about the cancellation fee
PUT ME THROUGH TO A HUMAN BEING
is it possible 2 chat with an agent instead of a bot
could one of your agents ring me on my mobile after 5pm?
how can i get in touch with an actual person there
what do i have to type to get a human
I'd like an agent to take over this conversation
gimme a live rep
need agent
I need to speak to a rep about order 5512
hello is there a real person on the other end who can help
we'd prefer to sort this out with a person over the phone
I've been chatting with this bot for an hour and honestly it is hopeless, so please, get one of your representatives to contact me at the number on file.
can you pls just transfer me to someone
My internet is down, my phone is nearly dead and my patience too. Human. Please.
I insist on speaking to an agent.
I don't want automated help. I want a person.
wheres the live agent button
can i hav a word wit somebody plz
Kindly connect me with one of your customer service officers
so tired of robots, somebody real please
could you have someone reach out to me by phone
i would love to speak to someone about this
let me speak to anybody who isn't a robot
is an operator free
I require human assistance.
let's skip the questions and go straight to an agent
hey siri.. i mean hey bot, forward me to a human lol
Would appreciate it if a real human could check this
Does anybody actually work there? I'd like to talk to them
i think i should talk to a human about this one
this bot is trash i need 2 speak 2 a person asap
may i pls talk to ur customer service rep
Can you send this conversation to an agent?
get me out of here and over to a live operator
I asked for an agent three times already!!! AGENT
want someone to call me pls
just let me talk to support staff
The form does not cover my case; I would need to discuss it with an employee.
transfer to representative
ok im ready to talk to a person now
can someone from billing give me a ring
Do I have the option of talking to a real person?
please do not send me another article, just connect me to an advisor
i have a question for a human not an algorithm
I'd really rather speak to someone
Que alguien me llame por favor, ya no quiero escribir más
necesito hablar urgentemente con un representante
hola quiero un agente
¿es posible hablar con una persona física?
no quiero un robot, comuníquenme con alguien
¿con quién puedo hablar por teléfono?
preciso falar com um atendente urgente
dá pra falar com alguém por telefone?
me liga por favor, não quero digitar mais
não consigo resolver com o robô, quero atendente
gostaria de conversar com uma pessoa
pwede makipag usap sa agent?
kailangan ko po makausap ang customer service agent ngayon
sana may tao na sumagot sa akin, puro bot
connect nyo ko sa tao
`,
    no: `
My operator's licence expired, can I still rent the truck?
someone from your team already fixed it, thx
is a person under 18 allowed to open an account?
the last person I spoke to said it would ship today
the agent promised me 20 euros on tuesday
who do I thank for the great service?
I'm the agent of the seller, my power of attorney is attached
my dad does not speak English, is there a Spanish version of the app?
a friend told me to contact you about the bonus
how many people can fit in the van
Does the hotel have staff who speak German?
the staff at the counter were lovely
do I need to be a person living in France to order?
is customer support included in the basic plan
can I give my seat to someone else
I want to gift this to someone special
i want to book for two people
do you need to speak to my husband to verify it?
should somebody sign when it comes?
I can't reach the top shelf, sorry, wrong chat lol
what happens if nobody picks up the parcel
who can use my family plan
I got disconnected from the wifi again
connect the speaker to the tv how
I need the agent code of my broker
Your AI is better than any human I have talked to
No thanks, I don't want to be transferred
not necessary to call me
please don't call me, I'm at work
don't bother an agent with this
someone keeps calling me pretending to be from your company
a man claiming to be your agent asked for my pin
how do i report an agent who asked for my password
I would like to report a person who is selling fakes
is the agent version of the software cheaper
the person responsible for invoices in our firm is Ms Lee
my assistant will pick up the badge
please add my assistant to the booking
can i talk on the phone while the watch is charging?
phone support for android 12?
does the car seat support a person of 90 kg
stand up comedy show with live people? is it live or recorded
live chat module does not load on my website, I'm a developer
talk about bad luck, it broke again
speaking of which, is the other one in stock?
I just wanted to say hi to the team
thanks to everybody who helped me
I'd like to leave feedback for the person who helped me
it was good to talk to somebody so patient yesterday
we talked about it last week with one of your reps
i waited for a human last time but today your bot did it in a minute
tell me what a customer representative earns
If a customer asks my shop for a person, does your plugin hand over?
Is there a limit on how many people I can invite?
Can my representative act on my behalf?
the legal representative of the company changed
connect me with facebook login
transfer my points to another person
please send the invoice to the person below
get this to somebody in the warehouse before noon? no idea what that means in your mail
mi representante legal firmará el contrato
¿cuántos agentes tiene su empresa?
ya no hace falta que me llamen
me llamó una persona de su empresa ayer y todo bien
meu representante vai assinar
não precisa me ligar
uma pessoa da loja me ajudou muito
hindi na po kailangan tumawag
may tumawag na po sa akin na agent, ok na
yung tao sa counter mabait
`,
  },
  manager: {
    yes: `
Can I get a manager over here?
i want someone who outranks you
please refer my complaint to your supervisor
where's the manager when you need one? get him for me
I'd like to appeal to a higher authority in your company
who do i write to if i want to go above you
transfer me 2 a manager rn
is a supervisor free to talk
I will only accept an explanation from your manager
let me have your supervisors contact
We ask that this be brought to the attention of your management.
kindly escalate my ticket
this should be handled by someone senior
manager pls, im done with u
could the duty manager give me a call
you are not authorised to decide this, hand me to somebody who is
I'd appreciate a reply from the head of customer relations
i need a higher-up
escalation please
I am requesting that a team leader reviews the decision
give me your boss
May I please be connected with a supervisor
Take this to your superiors
after the way I was spoken to I want to talk with the manager of that store
your superior please
necesito hablar con el gerente
que me llame su jefe
escale mi caso por favor
quiero poner una queja con el supervisor
passa pro seu supervisor agora
cadê o gerente? quero falar com ele
quero que isso seja visto por um superior
pakausap sa supervisor nyo
itaas nyo to sa manager nyo
`,
    no: `
I'm the supervisor on this shift and our scanner is broken
what training do managers need to use the tool
the manager gave me a voucher last week, where do I enter it
does the manager plan include reports
I have been promoted to manager, please update my title
our CEO loved your demo
the previous supervisor solved it already, just confirming
please thank the manager of the Berlin store
where can I find the settings manager
send the offer to me and my boss in copy
my supervisor asked me to get a quote
don't involve your manager, I'm not complaining
you can handle it, no need for your boss
the device manager shows a yellow mark
is there a discount for company directors
what is your head office address?
can I speak to someone
i need a human agent
my manager and I would like to visit your showroom
how do I set who approves expenses, manager or owner?
why does the app call me boss
Manager Anna from your hotel already called me back, all good
a supervisor mode pin is needed
I am sending my boss a gift
she manages the building
the director of the film signed my poster
higher speed plan please
escalating prices everywhere, what about yours
we have a senior in our household, any offer?
I used to ask for the manager all the time, not anymore, you are great
mi gerente aprobó la compra
el supervisor fue muy amable
o supervisor já me ligou, obrigado
meu gerente pediu nota fiscal
yung manager ko ang mag aapprove
`,
  },
  handling: {
    yes: `
you didnt even look at the photo I sent
this is ridiculous, I've been going back and forth with you for ten days
I don't feel like you are taking this seriously
Can you please read my question properly?
the advisor was condescending
Nobody replied to the ticket I opened two weeks ago
again the same text. I know it by heart now
why does no one ever call back
your service team couldn't care less
This is my fifth message and still nothing
we've had zero communication from you
I was cut off three times today
ok bot you're hopeless
that's the same answer you gave me before
so basically you can't help me. great.
I have been more than patient but you keep fobbing me off
the person on the phone had no clue
not happy with the support i got
I was told three different things by three different people
You promised to ring on Friday and nobody did.
stop sending me in circles
I feel completely ignored
how hard can it be to answer a simple question
your chat is useless
hello??? anyone there?? been waiting for 30 mins
I'm sick of explaining my situation over and over
My ticket was closed although nothing is solved.
your reply doesn't address any of my points
the way I was spoken to by your agent is unacceptable
do you guys just not answer emails
you have wasted an hour of my life
nunca me contestan los correos
es la tercera vez que escribo y nada
el agente fue muy grosero conmigo
nadie me da una solución
não me dão retorno
já mandei três emails e nada
péssimo suporte, ninguém resolve
ang sungit ng agent nyo
puro kayo pangako
wala pa ring reply sa email ko
`,
    no: `
I opened a ticket this morning, just adding a photo
did you get my email?
when will somebody call me, you said friday and today is thursday
the hairdryer is useless
my bank is useless, so I want to pay by card
the hotel never answered my booking
the courier closed the door on me
the tent was a waste of money
thanks for getting back to me so fast
please stop sending me newsletters
I keep losing my password
we spoke three times about the colours, I pick green
what is the point of the second zip?
I can't hear anything on the left earbud
the alarm keeps ringing
my package has been sitting at the depot for 5 days
5 days and the parcel has not moved
I have asked my landlord twice
the app doesn't answer when I tap
the doorbell does not respond
I am not happy with the colour
this mattress is terrible
no answer at the door said the courier
the price went up three times
no response from the printer
you answered all my questions, great
not a complaint, just a question
I sent the form again because the first scan was blurry
can you explain it again please? I was slow
I was on hold for a minute only, fine
the service charge is too high
your agent was patient and kind
the restaurant service was awful
the customer before me was rude
I've been waiting for the bus lol
el repartidor no contesta el teléfono
el producto es pésimo
o entregador não respondeu
o produto é horrível
hindi sumasagot yung rider
ang pangit ng kulay
`,
  },
  abuse: {
    yes: `
You're all a bunch of clowns
lick my boots you peasant
get cancer
I will find out who you are and hurt you
what a bunch of retards
stfu and give me my money you dumb ass
you are a disgusting human being
hope you get run over
useless bitch
is your brain missing or are you just stupid
if i dont get my refund ill burn the place down
You ignorant little man.
ill slap the shit out of that cashier
you are the worst kind of scum
f u c k you
fucking idiots
go to hell
I'd love to punch you in the face
your mom is a whore
you're dumb as a rock
die already
I want to see your tits
watch your back
drop dead moron
How can anyone be this stupid? You must be inbred.
nobody likes you, kill yourself
bloody foreigners can't even answer a phone
shove your voucher up your ass
I am going to bring a gun to your store
u piece of trash
tell your driver he's a dead man
eres una basura humana
chinga tu madre
los voy a matar a todos
idiota de mierda
vai pro inferno seu merda
sua vaca burra
sei onde você mora, se cuida
putangina nyong lahat
tanga ka ba?
papatayin ko kayo
`,
    no: `
you guys are awesome
this is a stupid policy
the manual is written for idiots
i'm an idiot lol, found it
damn good coffee
your delivery sucks
what a bunch of lies this ad is
your app is trash
are you serious
this is bullshit, I want a refund
my neighbour is a psycho and stole my parcel
someone wrote "die" on my profile, please delete it
he threatened to hurt me, I need my data removed
I could die of embarrassment
the drill will kill my wrist
which hammer is best to smash walls
it's a bloody mess, the paint leaked
wtf is this charge
ass kicking boots, size 43
burn a cd with your software?
I got burned by the kettle
cut the price and we have a deal
your chatbot is dumb
the bot is an idiot
holy crap that was fast
I will sue you
you will hear from my lawyer
shame on your company
I'm so mad right now
my dog bites the cable
she beats me at every game, any tips?
I hate this
you broke my trust
a knife with a broken tip
the dumb waiter in our house, do you repair them?
qué estupidez de política
me quiero morir de vergüenza jaja
que merda de internet
meu cachorro é um idiota kkk
gago talaga itong app na to
tanga ko talaga, nalimutan ko password
`,
  },
  hardship: {
    yes: `
my nan passed on sunday and I need to cancel her phone
I have MS and get tired quickly
I'm registered blind, can you send it in braille
lost my job, behind on everything
I am 90 and my hands shake
my ex husband keeps threatening me
I really don't see a reason to keep living
Our son died in a car crash in August
I'm recovering from a brain operation
my carer normally does this for me
please help, I can't feed my children this week
I am dyslexic so please use short sentences
She is 87, has dementia and was sold a contract at the door
I had a miscarriage and want the subscription box stopped
I'm in a women's refuge and nobody may know my address
my dad is in hospice
i tried to overdose last week
my sister was diagnosed with leukemia
I get universal credit and have 12 pounds left for the month
the stress makes my heart condition worse
I am deaf, is there a text line?
my husband is in a coma
they cut our electricity and my baby needs heating
I've got PTSD from the army
I cannot walk and the lift is out of order
the bank is taking our house
recently widowed
I have bipolar disorder and bought all this in an episode
I gamble and cant stop, block my account
he controls all my money and I'm scared of him
estoy en silla de ruedas
mi madre tiene alzheimer
me han despedido y no tengo para comer
mi esposo me pega
estou com câncer
minha filha tem deficiência
tenho 79 anos e moro sozinha
kamamatay lang po ng asawa ko
may cancer po ako
pwd po ako
nasunugan po kami
`,
    no: `
the candle burned down
my router passed away haha
I'm addicted to your coffee
the dress is to die for
my mother wants to change her plan
my husband is tall, which size
Grandma loves your cookies
do you ship to hospitals?
what is the age limit
my first job starts on monday, I need a suit
I lost interest in the course
he's blind to good taste
dead pixels on the screen
my baby monitor is broken
the stroke width setting in the editor
heart shaped box
cancel my charity donation for cancer research
is there a fee for late payment
money is not the problem
my wallet was lost on the train
our old dog bed is worn
I have 80 items in the cart
the tablet for my 8 year old
can the elderly use it easily?
my wife had a baby, we need a bigger car seat
I work for a disability charity
depression in the mattress in the middle
my account was killed
my sick leave starts tomorrow so deliver after
can I pay next week? my salary comes on friday
does life insurance cover death abroad
I survived the update lol
the panic button of the alarm does not work
I'm lost in the menu
surgery gloves size L
mi abuela quiere cambiar de plan
se murió mi teclado
minha avó adora o produto
o carro morreu na estrada
yung lola ko gusto bumili
na-dead batt ang phone ko
`,
  },
}
