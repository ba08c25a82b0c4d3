/** Wordings written after the first word lists, which were then widened to hold them: regression tests, no proof. */

export const laterSentences: Readonly<
  Record<
    'person' | 'manager' | 'handling' | 'abuse' | 'hardship',
    readonly [yes: readonly string[], no: readonly string[]]
  >
> = {
  person: [
    `Is it possible to be put through to a member of staff?
I refuse to deal with an AI. Person please.
yo can i get a human
HUMAN HUMAN HUMAN
bro just let me speak to somebody
can you hook me up with a rep
I'd appreciate speaking with someone from your team
Kindly arrange for an agent to call me
wheres the option to talk to a person
I need real help from a real human
give me someone who actually understands
could you pass me on to your colleague
want 2 speak 2 some1
How can I get through to a person?
your bot is useless i want a human operator
I'd like to be contacted by a representative
AI can't solve this, I want a human
speak 2 agent plz
is there no human working there
I want to have a conversation with a human
can I get a callback from an agent
Please let a human handle this
I won't discuss this with a machine
customer rep please
agent
talk to human
I'm requesting a live representative
no bots please, human only
would like to talk to customer care executive
Transfer to agent
quisiera que me llame un asesor
prefiero que me atienda una persona
con un humano por favor
pásame a un operador
dame un agente
me gostaria de falar com um humano
eu quero um atendente humano
chama um humano
falar com atendente
gusto ko ng kausap na tao
patawag naman ng agent
pwede tao na lang kausap ko?
makipag-usap sa agent
may I be connected to a live agent
let me chat with one of your agents`.split('\n'),
    `Is a real person going to read this review?
How do I become an agent?
I was on the phone with a rep for an hour
The representative promised a refund
I have already been in touch with an agent
when I called, the operator was rude
can one person use two accounts
I have a human hair wig order
the tour operator cancelled
my insurance agent said to contact you about the invoice
What does the agent fee cover?
I'm not asking for a person, just an answer
please don't connect me with anybody
talking to your assistant was easy
you sound like a human
Is the agent I spoke with still there?
I don't want to bother anybody
some people said it works
somebody told me to reset it
an agent will deliver the parcel
is anyone allowed to use my card
Can you tell me who called me?
staff discount question
cancel order for the second person
my operator blocked roaming
no me pasen con nadie
una persona robó mi tarjeta
el operador turístico canceló
uma pessoa assinou a entrega
o atendente já resolveu
isang tao lang ang pupunta
sinabi ng agent na bukas
I would hate to have to call someone
does the app support human readable dates
my agent number is 4451
who is the person that signed
I'd never want to replace you with a human
every time I talk to a human it gets worse`.split('\n'),
  ],
  manager: [
    `I insist on speaking with management
who do you report to? I want to talk to them
I want your superior on the line
can a supervisor review this
get me somebody senior
please have this escalated to a supervisor
You clearly can't help, who is above you?
I'd like to take this up with your boss
let me talk to the person in charge
can someone with authority approve it
necesito un supervisor ya
que me llame el encargado
chama o gerente
preciso de um supervisor
tawagin nyo ang manager`.split('\n'),
    `the manager already approved it
I'm a supervisor at a hospital
does the manager role see invoices
my supervisor needs a copy
I don't want to get your boss involved
never mind the manager
stock manager plugin fails
tensions escalated in the region
the boss of my friend bought it
el gerente fue amable
o gerente já resolveu
ang manager ay mabait`.split('\n'),
  ],
  handling: [
    `why do you keep giving me the same answer
are you even a real support team? nobody answers
I have explained this five times now
your chatbot is a joke
nobody ever got back to me
this isn't helping at all
I feel ignored by your team
you clearly did not read my message
the woman on the phone was so rude
I got disconnected again and again by your agents
another useless automated reply
unbelievable how badly I've been treated
I've been transferred four times
the previous agent gave me wrong information
no me ayudan en nada
siempre me responden lo mismo
voces só me enrolam
ninguém resolve nada
ang tagal nyo sumagot
hindi nakakatulong ang bot na to`.split('\n'),
    `it took two tries but it works
I explained it in the form
the heater is useless
nobody uses that feature
the light keeps blinking
I will tell you the number again
I was transferred money by a friend
please read my message and answer
the courier was rude to my neighbour
could someone explain the invoice
I called my bank twice
your team did a great job
no me llegó el correo
não recebi o boleto
wala pa ang order`.split('\n'),
  ],
  abuse: [
    `you guys are a bunch of clowns
what kind of moron designed your replies, you idiot
screw you
shut up you dumb bot lady
I swear I'll break your legs
somebody should shoot you people
you are nothing but trash
eat shit
you're a disgusting human being
say that again and I'll smash your face
your manager is a dickhead
I'm coming to your office with a baseball bat
eres una estúpida
malditos idiotas
los voy a matar a todos
voces sao uns idiotas
vai tomar no cu
ang tanga mo
putangina nyo
sasaktan kita`.split('\n'),
    `my laptop is a piece of trash
this shit is broken again
damn, that was fast
I'm an idiot, sorry about that
stop the damn emails
the dog bit the courier
it hurts to see this price
I'd kill for that colour
the kids will kill me if it is late
he threatened to hurt me at the store
your shoes are killing my feet
cut off the power please
beat the price match
knock on the door
the bomb cyclone delayed my flight
esta mierda no sirve
que droga de aplicativo
ang pangit ng app`.split('\n'),
  ],
  hardship: [
    `my wife is dying of cancer
we lost our baby
I recently lost my father
I'm a pensioner on a fixed income
I can't pay my heating bill
my brother took his own life
my ex is stalking me
I have a disability
my daughter is autistic
sometimes I think I'd be better off dead
I was made redundant
my nan is 91 years old and lives alone
I'm recovering from a stroke
mi madre falleció
estoy desempleada
tengo una discapacidad
minha mãe está internada
perdi meu emprego
pumanaw na po ang lola ko
bulag po ako`.split('\n'),
    `I lost my password
the sale died down
my passport has passed its date
the connection died
my dad ordered a lamp
I can't hear sound on the app
blind date tickets
age restrictions on the game
the patient portal login fails
I'm dead serious
over my dead body
this price will be the death of me
depressing colour, please exchange
terminal 3 at the airport
perdí mi contraseña
perdi meu cartão
patay ang ilaw`.split('\n'),
  ],
}
