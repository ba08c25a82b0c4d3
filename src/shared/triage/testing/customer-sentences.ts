/** Sentences on both sides of the text rules of customer and emotion. */

export const asksForManager: readonly string[] = `
I want to speak to your manager
let me talk to a supervisor
get me your boss
I need someone in charge
Please escalate this
I'd like this escalated
I want to escalate my complaint
Can I speak to somebody higher up?
Is there someone above you I can talk to?
Who is your supervisor?
give me the name of your manager
manager now!!
Supervisor please
I demand to talk to whoever is in charge
put a manager on
I need a person with more authority
have your manager call me
transfer me to your superior
take this to the next level
I want to talk to the team lead
where is the manager
can a manager look into this
escalate my case to a manager
I'm not wasting more time with you, get a supervisor
quiero hablar con su supervisor
páseme con el encargado
necesito hablar con alguien de mayor rango
comuníqueme con su jefe
quiero escalar mi caso
exijo hablar con el gerente
quero falar com o gerente
me passa pro seu supervisor
quero falar com alguém acima de você
quero falar com o responsável
gusto ko makausap ang manager nyo
pakausap sa supervisor po
paki-escalate po ito
may mas mataas ba sa inyo na makakausap ko
`
  .trim()
  .split('\n')

export const asksForNoManager: readonly string[] = `
I don't need a manager
No need to escalate this
please don't escalate
I want to talk to an agent
my manager told me to buy it
I'm the store manager and I want to order
the manager was very kind
I spoke to your manager yesterday
your supervisor already helped me, thanks
How do I become a manager on the account?
password manager
I manage three accounts
task manager shows an error
what does a case manager do?
the prices keep escalating
the escalator was broken
My boss needs a receipt
I am a team lead at my company
superior quality, thanks
the boss battle in the game crashes
I like a boss mug
The project manager app does not open
add a manager role to my workspace
change the account owner
level 2 of the game is broken
no necesito hablar con el gerente
mi jefe necesita la factura
el supervisor me ayudó ayer
não quero falar com o gerente
meu chefe pediu a nota fiscal
hindi ko kailangan ng manager
sabi ng manager okay na
Do I have to ask a manager for a refund?
the higher price
someone charged my card
I want to talk to a person
who is in charge of the weather
`
  .trim()
  .split('\n')
  .slice(0, -1)

export const complainsOfHandling: readonly string[] = `
you're not listening to me
You are not reading what I write
useless bot
this bot is useless
you keep asking the same question
you already asked me that
That didn't answer my question
that's not what I asked
nobody called me back
the last agent hung up on me
I've told you this three times already
how many times do I have to explain this
stop sending me the same link
I'm tired of repeating myself
no one has replied to my emails
your agent was extremely rude
I've been passed from one department to another
worst customer service ever
you are going in circles
are you even reading my messages?
you're wasting my time
I was promised a callback and never got one
still waiting for a reply from your team
I'm very disappointed with how this was handled
You people just ignore me
this chat is a waste of time
This is the fifth time I am contacting you
your support is terrible
you're no help at all
I've been on hold for 45 minutes
the rep closed my ticket without fixing anything
no me estás escuchando
ya te lo dije tres veces
ese bot no sirve
nadie me devolvió la llamada
me colgaron
eso no responde mi pregunta
pésima atención
vocês não me respondem
já falei isso mil vezes
esse robô é inútil
ninguém me retornou
péssimo atendimento
isso não responde minha pergunta
hindi nyo naman sinasagot ang tanong ko
paulit-ulit na lang kayo
walang kwentang chatbot
ilang beses ko na sinabi
binabaan ako ng agent
walang sumasagot sa email ko
`
  .trim()
  .split('\n')

export const noHandlingComplaint: readonly string[] = `
thank you for listening
you have been very helpful
The bot answered my question, great
nobody was hurt
nobody is home on Tuesday
no one answered the door when the driver came
My phone is useless
the app keeps crashing
the screen keeps asking for my password
this printer is useless
I hope you are listening to your customers
if nobody calls me back I will write again
please call me back tomorrow
Can you answer my question?
I already sent the form
I paid twice
I have three orders
I'm waiting for my parcel
the parcel never arrived
my son isn't listening
Did you get my email?
Please reply soon
could you repeat that please?
The second time I ordered the blue one
I'm not unhappy with the service
your agent was great
The last agent solved it quickly
I would like to rate the support five stars
The customer service was excellent
Sorry if I already asked that
the robot vacuum does not start
my robot vacuum is broken
what is the number of your customer service
the doorbell rang twice
I'm not upset with you
no problem, take your time
gracias por responder
nadie estaba en casa
mi pedido no llegó
obrigado por responder
ninguém estava em casa
meu pedido não chegou
salamat sa sagot
walang tao sa bahay
hindi pa dumating ang order ko
the package was left outside
that answers my question
this works now
stop the subscription please
`
  .trim()
  .split('\n')

export const abusive: readonly string[] = `
you are an idiot
you're all a bunch of morons
fuck you
go fuck yourself
f*** you
You stupid bitch
what an idiot
your agent is a moron
shut the fuck up
you are pathetic and stupid
piece of shit company, you are all scum
I will kill you
I'm going to find you and hurt you
I know where you live
I will come to your office with a gun
I'll burn your store down
I hope you die
kill yourself
you people are retarded
suck my dick
send me nudes
what are you wearing
go to hell
I'm gonna punch you in the face
You better watch your back
you will regret this
stupid woman
dumb agent
listen here asshole
idiots!
go back to your country
eres un idiota
hijo de puta
vete a la mierda
son unos imbéciles
te voy a matar
sé dónde vives
chinga tu madre
você é um idiota
vai se foder
filho da puta
vou te matar
sei onde você mora
seus imbecis
putang ina mo
gago ka
bobo kayo
papatayin kita
mga tanga kayo
tarantado ka
`
  .trim()
  .split('\n')

export const notAbusive: readonly string[] = `
this damn app does not work
where is my fucking order
this is bullshit
what the hell is going on
your service sucks
the product is a piece of shit
this stupid app crashed again
I feel like an idiot, I forgot my password
I'm so stupid, sorry
you are a lifesaver
this is killing me
shoot me an email
fire TV stick is broken
kill the subscription please
my boss will kill me if this is late
my battery is dead
the deadline is tomorrow
My ex threatened to kill me
he said he will kill me
someone called me an idiot in your chat
Your driver told me to fuck off
I was punched by the delivery man
you are not stupid
I'm not calling you an idiot
would it kill you to answer
I could kill for a refund
that would be a killer feature
I want to shoot a video with it
the game lets you kill zombies
how do I kill a background process
hit me up with the details
I'll beat the traffic
can you beat this price
I'll shoot you a message tomorrow
dick's sporting goods order
the cock of the tap is broken
my order from Bitch Magazine
I hope you have a nice day
I will find you on Facebook
dumb question, but how do I log in
stupid question, sorry
the chicken breasts were off
this bomb shelter tent is great
estoy muy enojado con este producto
el puto producto no funciona
me quiero morir de vergüenza
esse aplicativo é um lixo
que merda de produto
ang bobo ko naman
nakakainis ang app na ito
you have got to be kidding me
I am going to sue you
`
  .trim()
  .split('\n')

export const vulnerable: readonly string[] = `
my husband died last week
my mother passed away in March
I'm a widow and I don't know how to do this
my father was diagnosed with cancer
I have cancer and can't work
I lost my job last month
I can't afford food for my kids
I'm disabled and can't get to the store
I am blind and use a screen reader
I'm deaf, please don't call
I am 84 years old
my elderly mother is confused by this
I want to kill myself
I don't want to live anymore
I'm suicidal
I've been thinking about ending my life
my partner hits me
I'm fleeing an abusive relationship
domestic violence
I'm in the hospital
my son is in intensive care
I suffer from severe anxiety
I have dementia
we are being evicted
I am homeless
we are struggling to pay the rent
I need this flight for my grandmother's funeral
I had a miscarriage
I'm on chemo
I am going through financial hardship
my dad had a stroke
mi esposo murió la semana pasada
perdí mi trabajo y no puedo pagar el alquiler
tengo cáncer
soy ciego
quiero matarme
mi marido me pega
tengo 82 años
meu pai faleceu ontem
estou desempregado
tenho depressão
sou cadeirante
quero me matar
não quero mais viver
namatay po ang nanay ko
nawalan po ako ng trabaho
may cancer po ang asawa ko
gusto ko nang mamatay
PWD po ako
senior citizen na po ako
`
  .trim()
  .split('\n')

export const notVulnerable: readonly string[] = `
kill me now
I'm dying to know when it ships
this is killing me
my phone died
the battery is dead
the app died on me
I'm dead tired
this wait is painful
you're killing me smalls lol
I nearly died laughing
I want to die of boredom lol
my account was disabled
why was my card disabled
I'm disabled from logging in
I lost my ticket
I lost my son's shoes
my son passed his exam
my wife passed me the phone
I can't see the button
I'm sick of this app
sick and tired of waiting
the blind is broken
I ordered blackout blinds
deaf ears
what happens to my account if I die?
Do you offer a bereavement policy?
do you have discounts for seniors
is there a disability discount?
the cancer charity donation did not go through
Cancer is my zodiac sign
I work at a hospital
deliver it to the hospital reception
my pen is out of ink
I'm broke after this haha
I am 35 years old
the house is 80 years old
my hospital order is late
I'm not disabled
I'm not suicidal
nobody died
the character died in the game
my plants died
heart attack moment when I saw the price
I cut myself on the packaging
depression glass bowl
job title is wrong
I can't afford to wait any longer
I don't want to live in this time zone setting
me muero de hambre
muero por saber
estou morrendo de curiosidade
patay na ang battery
estoy muerto de cansancio
the old version was better
`
  .trim()
  .split('\n')
