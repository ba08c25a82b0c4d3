import { lines, type Wordings } from './wordings.ts'

/** Odd and indirect wordings, written when the patterns had been widened with rounds 3 and 4. */
export const round5: Readonly<Record<string, Wordings>> = {
  ethical_concern: {
    said: lines(`
      I'm a single dad and your nursery staff said fathers can't do pick up, only mothers
      your fitter winked at my sister and later looked her up on Facebook
      At the counter they checked everyone's bag except the white customers'
      my nan is 88 and blind and your man at the door got her to switch energy supplier
      The estate agent you use asked for 500 in an envelope to put us on top of the list
      I used to be a manager with you and the hygiene scores on the wall are invented
      Your hair salon said they don't do "that kind of hair" and laughed
      the game keeps pushing my 9 year old to buy gems with fake countdowns
      Employees at the plant have told me the workers are locked in at night
      There's one price on your site for people in rich areas and another for us
      the taxi driver lectured us about being lesbians the whole ride
      you knew about the faulty seat belts for a year and told no one
      la dependienta me dijo que aquí no atienden a gente como yo
      El de la cobranza me dijo que si le mandaba fotos me perdonaba el recargo
      A moça do caixa fez piada com o meu cabelo crespo
      ginagamit ng ahente nyo ang mga matatandang hindi marunong magbasa para makabenta
    `),
    unsaid: lines(`
      as a single dad I need the family plan, which one?
      the fitter looked up the part number
      my bag was checked at the gate, normal procedure I guess
      my nan is 88 and wants a bigger remote
      The estate agent gave me an envelope with keys, where do I return it?
      the hygiene score certificate isn't printing
      my hair dryer smells
      my 9 year old bought gems by accident, refund?
      the warehouse is locked at night, how do I get my parcel?
      there's one price on the site and another at the till
      the ride was long but the driver was nice
      you changed the seat and told no one, please restore it
      la dependienta me atendió muy bien
      El de la cobranza me mandó el recibo
      A moça do caixa esqueceu de me dar o troco
      may discount ba ang matatanda?
    `),
  },
  outage: {
    said: lines(`
      everybody at the school is locked out of the learning platform, exams start in an hour
      is something wrong on your side? three of our sites lost the connection within minutes
      since 8 this morning none of our couriers can scan
      the whole marina has lost the card machines
      Your login servers are refusing everyone
      tv, phone and internet gone in the entire block of flats
      multiple tenants report timeouts, looks like a platform issue
      we're a pharmacy chain and no branch can see prescriptions
      my guild says the game is unplayable, all kicked at the same time
      checkout has been broken for all shoppers since the update
      your DNS is dead, our customers get nothing
      la luz se fue en todo el pueblo
      ninguna sucursal puede facturar, el sistema no abre
      ninguém da equipe consegue abrir o painel
      sem sinal na cidade toda
      walang makagamit ng app nyo dito sa amin, pati mga kapitbahay
    `),
    unsaid: lines(`
      I'm locked out of my account
      one of our sites needs a new router
      since 8 this morning my courier hasn't come
      the marina has a nice restaurant
      my login is refused, wrong password I think
      can I bundle tv, phone and internet?
      the tenant in flat 3 moved out
      which pharmacies are in your chain?
      the game is too hard, my guild says
      my checkout fails with error 12, my card is new
      what's a DNS record?
      everyone in our team needs a licence
      la luz de la impresora no prende
      quiero cambiar de sucursal
      minha equipe cresceu, preciso de mais licenças
      gusto ng kapitbahay ko mag-apply din
    `),
  },
  safety: {
    said: lines(`
      the hoist dropped with a resident in it
      My eyes have been burning and watering ever since I sprayed your cleaner
      the plug got so hot it melted into the wall
      a shelf bracket gave out and a tin landed on my toddler's head
      your bus driver closed the doors on my arm
      my grandson got hold of the tablets because the child lock doesn't work
      we smelled something burning and then the dishwasher caught alight
      there was a live wasp nest of broken glass, I mean shards, in my salad
      my teeth cracked on a stone in the lentils
      the gate fell off its hinges and nearly crushed a worker
      your insulin pump gave her a double dose
      the hotel balcony railing is loose, someone will fall
      la silla del coche se soltó en una frenada con mi niña dentro
      me salieron ronchas y se me hinchó la boca con su crema
      o botijão está vazando e não consigo fechar
      nakalunok ng baterya ang anak ko galing sa laruan nyo
    `),
    unsaid: lines(`
      can the hoist lift 200 kilos?
      my eyes are tired of the bright screen
      the plug doesn't fit the wall
      which shelf bracket holds a microwave?
      the bus doors open slowly
      does the bottle have a child lock?
      the dishwasher smells of lemon, nice
      the salad was brown
      how many lentils per bag?
      the gate squeaks
      how do I set the dose on the pump?
      is the balcony big?
      ¿la silla del coche sirve para 3 años?
      la crema huele rico
      o botijão acabou, quero outro
      magkano ang baterya ng laruan?
    `),
  },
  security: {
    said: lines(`
      I bought a used phone from you and it still has the previous owner's photos on it
      My work email is sending invoices to our clients with somebody else's IBAN
      three failed logins and then a successful one while I was asleep
      the receptionist read my diagnosis out loud to the waiting room
      your newsletter went out with all recipients visible
      I left my company laptop on the train, it's signed in
      my neighbour can open my smart lock from his app
      two factor was switched off on my account and it wasn't me
      I got a QR code letter that looks like yours but goes to a strange domain
      an old intern still has the admin password
      my daughter's game account is gone, the thief wants money for it
      the file you sent contains a trojan according to our scanner
      se metieron a mi correo y mandaron mensajes a todos
      me llegó un link raro diciendo que mi paquete está retenido por ustedes
      entraram no meu Instagram e estão vendendo coisas
      hindi ko na mabuksan ang account ko, iba na daw ang email
    `),
    unsaid: lines(`
      can you delete the photos on my old phone?
      how do I add an IBAN to my profile?
      I failed to log in three times, typo
      the receptionist was friendly
      please take me off the newsletter
      my laptop doesn't start on the train wifi
      which smart lock fits my door?
      how do I switch off two factor?
      the QR code is too small to scan
      my intern needs an account
      my daughter's game won't load
      the file you sent is empty
      no encuentro su correo
      ¿dónde está mi paquete?
      quero vender no Instagram, vocês ajudam?
      paano palitan ang email ko?
    `),
  },
  fraud_suspected: {
    said: lines(`
      my account shows four taxi rides in Lagos, I am in Oslo
      I paid a builder I found on your site and he's not answering, the number is dead
      He said he was a soldier and needed the money for a flight home
      A debt agency wants 3000 for a phone I never had
      my pin was changed and 900 is missing
      the voucher codes I bought had all been used already
      someone is impersonating our CFO and asked accounting for a transfer
      those aren't my purchases, I was at work
      the car I put a deposit on was sold to five people
      I've got a tax letter about earnings at a company I don't know
      they asked me to receive packages and send them on, now the police called
      a cheque from a buyer bounced and he wants the difference back
      me llegó una deuda de un banco donde no tengo cuenta
      mandé el anticipo y era puro cuento, la casa no existe
      fizeram um cartão com os meus dados
      nagpadala ako ng downpayment tapos na-block ako
    `),
    unsaid: lines(`
      how do I book a taxi in Lagos?
      the builder you sent was excellent
      the soldier figurine is missing an arm
      how much is the phone in instalments?
      I want to change my pin
      can vouchers be combined?
      our CFO left, who signs now?
      these are my purchases from last week, can I get an invoice?
      I put a deposit on the car, when can I pick it up?
      where's my tax letter?
      I'm expecting two packages from you
      what's the fee for a bounced cheque?
      ¿en qué banco puedo pagar?
      ¿cuánto es el anticipo?
      quero um cartão adicional
      magkano ang downpayment?
    `),
  },
  public_exposure: {
    said: lines(`
      guess who's getting a very long LinkedIn post tonight
      my nephew writes for the Herald and he wants a quote from you
      I've got 40k people on my page who'd love to hear about your return policy
      You'll be the talk of every expat forum by Monday
      hope you enjoy bad press
      this whole chat will be a TikTok
      I've given my story to channel 9
      one more day and I post the dashcam clip of your driver
      already wrote about you on Mumsnet, 200 replies
      my review is going to hurt
      The world should see what your kitchen looks like, photos going up now
      next stop: the ombudsman and the newspapers
      se va a enterar todo internet
      ya tengo el hilo de Twitter escrito, solo falta darle publicar
      vai parar no jornal isso aqui
      makikita nyo sa Facebook ang video na to
    `),
    unsaid: lines(`
      how do I link my LinkedIn profile?
      my nephew needs a student plan
      I have 40k points, can I use them?
      is there a forum for expats?
      the printing press is stuck
      can I save this chat?
      channel 9 isn't in my package
      how do I install the dashcam?
      my post disappeared from your community
      please review my application
      photos won't upload
      is the newspaper included in the room price?
      ¿tienen internet en el hotel?
      no puedo abrir Twitter en su wifi
      o jornal não chegou
      paano mag-upload ng video?
    `),
  },
  abuse_or_threat: {
    said: lines(`
      are you people born this thick or do you train for it
      somebody should teach your driver a lesson with a hammer
      I'd slap you if you were in front of me
      bunch of inbred morons
      eat shit
      I've got your address Linda, sleep well
      you sound like a girl who needs a good spanking
      hope the building falls on your heads
      lazy foreigners, learn English or get lost
      i'm gonna find this guy and break his legs
      you're a waste of oxygen
      next time your courier rings I set the dog on him
      pedazo de inútil, ¿quién te contrató?
      los voy a esperar a la salida
      vocês merecem apanhar
      bwisit kayo mga walang utak
    `),
    unsaid: lines(`
      how thick is the board?
      teach me how to use the hammer drill
      I'd slap a label on it and send it
      eat in or take away?
      is this your address, Linda?
      the girl at the desk was great
      the building has no lift
      where do foreigners register?
      I found the guy with my parcel, thanks
      I broke my leg so I can't come
      what a waste of money
      next time the courier rings, tell him to use the back door
      soy inútil para esto
      los espero a la salida con el paquete
      vocês merecem cinco estrelas
      wala akong utak kanina, nakalimutan ko
    `),
  },
  dissatisfied_with_handling: {
    said: lines(`
      am I invisible or what? I've asked twice now
      your website says 24h answer, it's been nine days
      I don't want another survey, I want my problem solved by somebody competent
      the guy told me it's not his job and that was that
      everyone I talk to blames the other department
      you solved nothing and asked me to rate five stars
      the chat closes every time I type my question
      I have had more help from a parking meter
      still no human, still no answer
      what is the point of a hotline nobody picks up
      she kept sighing as if I were a nuisance
      you've lost my documents again
      cada vez que llamo empiezo de cero
      el chat me cierra la conversación sin responder
      vocês prometeram resolver ontem e nada
      hindi nyo man lang binasa ang tanong ko
    `),
    unsaid: lines(`
      is the invisible zip in stock?
      the website says 24h delivery, great
      where is the survey you sent?
      he told me his job title
      which department handles returns?
      I rate you five stars
      the app closes when I rotate the phone
      where's the nearest parking meter?
      no answer needed
      what's the hotline number?
      she sent her documents
      I lost my documents, can you resend them?
      cada vez que llamo a mi mamá se corta
      cierro el chat, gracias
      vocês prometeram entrega amanhã, certo?
      nabasa ko na ang sagot nyo, salamat
    `),
  },
  vulnerable_customer: {
    said: lines(`
      my carer normally does this, I have MS and my hands don't work
      since the accident I can't remember things, please write it down for me
      we've just buried our daughter
      he monitors my phone so please don't send texts
      I've had a breakdown and my brother handles my post now
      the food bank gave us a parcel, paying you is impossible right now
      I turned 90 in May and my eyes aren't what they were
      Nothing matters any more, I won't be here next week anyway
      my chemo starts tomorrow
      I'm in a refuge with two children
      my benefits were stopped and the meter is on zero
      I'm registered blind
      estoy en silla de ruedas y no puedo ir a la sucursal
      enterramos a mi papá el lunes
      tenho fibromialgia e não consigo ficar na fila
      nasa ICU po ang tatay ko
    `),
    unsaid: lines(`
      my hands are full, can you call later?
      I can't remember my password
      the daughter company was dissolved
      does the app monitor my phone?
      the car had a breakdown, where's the nearest garage?
      the parcel has food in it
      my eyes are blue, which frame fits?
      nothing matters more than speed
      the course starts tomorrow
      we have two children, which plan?
      the meter shows zero
      I'm registered, now what?
      ¿la silla de ruedas tiene garantía?
      mi papá llega el lunes
      não consigo ficar online
      nasa bahay po ang tatay ko
    `),
  },
}
