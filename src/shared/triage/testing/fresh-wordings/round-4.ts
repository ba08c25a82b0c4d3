import { lines, type Wordings } from './wordings.ts'

/** Written with round 3, before the patterns were widened; with near misses thought up against what was new. */
export const round4: Readonly<Record<string, Wordings>> = {
  ethical_concern: {
    said: lines(`
      the waiter would not seat us because my friend has Down syndrome
      your recruiter told me I'm too old for the job
      Someone at your depot is stealing parcels and the boss looks away
      They offered my dad a loan at 90% when they knew he has dementia
      your algorithm rejects everyone from my postcode
      a colleague of yours showed up drunk and groped my wife
      your sales team told us to write false reviews to get a discount
      We found out the jackets are sewn by children
      The adviser hid the fees from us so he could get his commission
      I am a nurse at your clinic and they bill patients for tests that were never done
      Your guard called my husband a terrorist because of his beard
      the landlord you work with won't rent to people with benefits and you allow it
      They made fun of my stutter on the phone
      Your game tricks little kids into buying coins
      I believe your purchasing manager gets kickbacks from a supplier
      My boss there told me to delete the complaints before the audit
      the photographer you sent asked me to undress
      your face recognition does not work for dark skinned people
      you sell my health data to advertisers without telling anybody
      Le cobran más a los extranjeros que a los de aquí
      Me gritaron "indio" en la sucursal
      Su vendedor engañó a mi madre con Alzheimer para venderle un seguro
      Un empleado suyo se está robando la mercancía
      Pediram propina para aprovar meu cadastro
      O entregador mandou mensagem de madrugada me chamando de gostosa
      Não quiseram atender meu marido porque ele é cadeirante
      Vocês usam trabalho escravo na fábrica
      May empleyado kayo na tumatanggap ng suhol
      Tinawanan ako ng staff dahil bakla ako
      Pinilit nilang bumili ang tatay kong may sakit
    `),
    unsaid: lines(`
      My grandmother wants to buy the tablet, can you advise her?
      I'm too old for these games haha
      the waiter brought the wrong dish
      I don't like the new logo, it's ugly
      Your guard opened the gate late
      is there a discount for nurses?
      I found a false reading on the meter
      My commission from the affiliate programme is missing
      The children's jacket has a broken zip
      Why do you hide the fees on page two?
      I was pressured for time and clicked the wrong button
      can I delete a complaint I sent?
      How do I turn on the dark mode?
      the photographer was great, thanks
      My boss told me to cancel the licence
      Do you sell data plans for tourists?
      it's a shame the offer ended
      I'm ashamed of how long it took me to find the setting
      your manager pushed the meeting to Friday
      my age is wrong in my profile
      I think it's unethical to charge for cancelled trips
      Estoy molesto porque no llega el paquete
      ¿Cobran más por envío al extranjero?
      Mi madre tiene Alzheimer y perdió su tarjeta
      Me parece mal que cierren los domingos
      Qual é o valor da propina sugerida no app?
      Meu marido é cadeirante, tem vaga?
      Estou chateada com a demora
      Bakla man o hindi, welcome po ba sa event nyo?
      Mahal po ang singil nyo
      Your agent told me to delete the app and reinstall it
      The agent told me to ignore the email
      I was told to hide the icon on my home screen
      My agent told me I'd lose the discount if I don't renew
      The order was refused because the black jacket was out of stock
      charged more because of the foreign currency
      my husband talked to your agent about the contract because he doesn't understand the bill
      my mother signed up but she can't read the small letters in the app
      I was stopped at the gate because my ticket had no name
      your system rejects my postcode
      The app doesn't show my brown shoes order
      your chatbot doesn't understand women's sizes
      the technician asked for my phone number to call before arriving
      My daughter asked for her number to be ported
      he asked me to take off the cover of the router
      The driver kept asking for the address
      do you hire students aged 16?
      I sold my old phone to a man with no charger
      My grandmother never needed glasses until now, which frame suits her?
      Can I gift a subscription to my elderly neighbour who has dementia?
      I am an employee and can't clock in
      The manager gave the voucher to my brother, can I get one too?
      I pushed my father to upgrade because he needs more data
      your employee put the bag in the wrong car
      I saw your driver take a photo of the parcel
      wheelchair access: is there a ramp?
      They told me I would be fined if I don't return the car on time
      me negaron el reembolso por ser fuera de plazo
      El repartidor pidió mi número para encontrar la casa
      No aceptaron mi tarjeta por ser extranjera
      Fui atendido por um homem muito simpático
      Hindi ako pinapasok sa app dahil mali ang password
      Pinapirma ang tatay ko ng resibo
    `),
  },
  outage: {
    said: lines(`
      Hello? none of us here can get onto the portal
      the whole street lost power
      We run a call centre with 80 seats and every single phone is dead
      Major problem: nothing is going through, for any of our customers
      your status page says all green but nobody can send messages
      Is there a known problem with your service today? my team and two other companies I know are stuck
      The app has been down since 6am
      Card readers are failing in all twelve restaurants
      Your cloud region in Frankfurt seems to be gone
      Webhooks stopped arriving for all tenants
      half the city has no mobile data
      our entire warehouse is standing still because the scanners can't reach your server
      your site won't open on any device or network, same for my mates
      bad gateway on every page
      everyone in the group chat says their account is blank
      All students were kicked out of the exam platform at once
      no dial tone anywhere in the village
      The booking engine is unavailable for all hotels in our chain
      El servicio está caído en toda la ciudad
      Ningún cliente puede pagar con tarjeta en mis locales
      No hay internet en toda la cuadra
      La app no abre para nadie
      ¿Se les cayó el servidor?
      O sistema caiu e ninguém trabalha
      Está todo mundo sem internet aqui no condomínio
      Nenhum dos nossos atendentes consegue fazer login
      O aplicativo parou de funcionar para todos os clientes
      Nawalan ng signal ang buong bayan namin
      Kami pong lahat sa branch hindi makapag-transact
      Bagsak ba ang server nyo ngayon?
    `),
    unsaid: lines(`
      my phone is dead, can I get a replacement?
      The lamp lost power after a week
      my account page is blank
      I can't pay with my card
      Is the portal available in Spanish?
      we have 80 seats, can we add ten?
      can all twelve restaurants share one menu?
      Why was the exam platform down last Friday?
      The scanner I bought doesn't switch on
      my video won't load
      I dropped my phone and the screen went dark
      everyone in the group got a coupon but me
      the boat trailer is down at the harbour
      I'd like to go offline for a while, pause my plan
      only the blue shirt is unavailable
      none of the colours match
      The whole street loves your pizza
      please turn off the webhooks
      no dial tone after I plugged in my old phone
      My mobile data ran out
      El paquete se cayó del camión
      Toda la ciudad habla de su tienda
      No puedo pagar con mi tarjeta
      ¿Tienen servicio en toda la ciudad?
      Nadie me dijo el precio
      Meu computador não liga
      Todo mundo aqui gostou
      O preço caiu?
      Walang laman ang box
      Hindi ko mabuksan ang app
      my friends can't open the link I sent them either
      all of my emails were deleted at once
      both of my cards are declined
      my colleagues can't see the calendar I shared
      did your app change? I can't find the button
      is your store down the street open?
      every customer gets a free coffee, right?
      nobody in my family likes the new design
      All our orders arrived together, thank you
      The elevator in our office is stuck, do you repair them?
      my neighbours have the same router, is it any good?
      the cluster subscription is unavailable in my plan
      all the pages went blank when I changed printer paper
      same with my wife, she wants a refund too
      Los servidores de comida que compré están rotos
      mis compañeros tienen el mismo modelo
      meus colegas também não gostaram
      Lahat kami sa bahay gusto ang pizza nyo
    `),
  },
  safety: {
    said: lines(`
      the stroller wheel came off and my baby fell out
      The blanket caught fire next to the heater
      I found a razor blade in the bread
      your fitter left the gas tap open
      After two bites my throat closed up and I needed an ambulance
      The bike frame snapped and I lost two teeth
      Water is running into the fuse box after your repair
      The e-bike battery burst into flames in the garage
      My kid choked on a button that came off the bear
      the lid shattered in my face
      Your roofer dropped a tile that just missed a pedestrian
      I get a tingling shock when I touch the washing machine
      there is mould in the infant formula
      The treadmill sped up on its own and threw me off
      wrong dosage on the label, my mother took ten times too much
      The taxi driver was drunk and hit a pole
      strong chemical smell from the mattress, we all have headaches
      The elevator dropped two floors with me inside
      the glass door fell on a customer, she is bleeding
      burning smell from the router, it's too hot to touch
      El calentador soltó una llamarada
      Mi bebé se atragantó con una pieza del juguete
      Me intoxiqué con el pollo
      El freno de la bici no funcionó y me caí
      A panela explodiu no meu rosto
      Tem cheiro de gás depois da instalação
      Minha filha engoliu a pilha do brinquedo
      Nabagsakan ng cabinet ang anak ko
      Nahilo at nagsuka kami pagkatapos kumain ng burger nyo
      May usok na lumalabas sa aircon
    `),
    unsaid: lines(`
      the wheel of the suitcase came off
      The flame colour is sold out
      Your new burger is to die for
      I'm bleeding money with these fees
      Do you have a razor for sensitive skin?
      The film was shocking
      How do I clean the fuse box cover?
      I need an ambulance toy for my son
      the treadmill doesn't turn on
      What's the dosage for adults?
      My kid loves the bear
      the router gets warm, is that normal?
      I smell a bargain
      The elevator to your shop is slow
      I dropped my tablet and the screen shattered
      my hair dryer is out of power
      The firewall blocks your site
      I fell for the blue one, can I change my order?
      the driver was polite
      headphones hurt the bass, they sound dull
      ¿La plancha tiene apagado automático?
      Me caí de la risa
      El precio me dejó helado
      Explotó en ventas, felicidades
      Essa promoção é uma bomba
      O carregador esquenta um pouco, é normal?
      Meu filho adora o brinquedo
      Ang init ng panahon, may electric fan po ba kayo?
      Nasira ang cabinet sa delivery
      Nahihilo ako sa dami ng choices
      my baby fell asleep
      the handle broke and I want a refund
      the shelf came off when I moved it, no harm
      I fell in love with the couch
      my son got his head around the rules
      he threw me off with that question
      The driver was texting me the ETA, very polite
      the cat got her tail caught? no just kidding
      what happens if the glass breaks
      we need an ambulance cover in our insurance
      I smelled your perfume and love it, not sick of it at all
      your ad says the beat will blow up the dance floor
      I'll burn the calories with your bike
      water in the meter reading, what does it say?
      the nails in the polish set are pretty
      My phone fell on the floor
      someone will beat your price
      I want to beat your staff at chess, when is the event?
      we will shoot your store for our catalogue
      La bateria se trago mi saldo
      Se cayó la llamada
    `),
  },
  security: {
    said: lines(`
      my account was used to post ads I never wrote
      I clicked something and now my computer wants bitcoin
      The letter you sent me contains another family's details
      I lost the phone that has my wallet on it, anybody could get in
      someone reset my password twice this morning
      Your website serves malware, my browser blocks it
      I'm logged in as a stranger named Paul
      an intern emailed our customer list to the wrong company
      There's a login at 3am from Brazil, I live in Norway
      got a call from 'your support' asking me to install TeamViewer
      my e-mail got hacked, please freeze everything
      our database was dumped and is for sale on the dark web
      My daughter's tablet shows chats from people we don't know
      the reset link works even after it has been used, that's a vulnerability
      My ex husband still gets into my cloud and sees where I am
      all my points were moved to an account I don't know
      the badge of a fired colleague still opens the doors
      I was asked for my full card number and CVV by someone on WhatsApp using your logo
      anyone with the link can open the patient files
      Hackearon mi cuenta de correo
      Hay un inicio de sesión desde otro país
      Me llamaron haciéndose pasar por ustedes para pedirme el código
      Perdí el teléfono con la app abierta
      Cambiaron mi número de teléfono en la cuenta sin mi permiso
      Hackearam meu Instagram
      Alguém acessou minha conta de outro estado
      Meus dados vazaram
      Consigo ver o boleto de outro cliente
      May nagpalit ng password ko, hindi ako yun
      May nag-text na may link, kunwari galing sa inyo
    `),
    unsaid: lines(`
      reset my password please
      I'm logged in but can't find my orders
      my points are missing from Tuesday's purchase
      can I post ads on your platform?
      The letter you sent has a typo in my name
      How do I install TeamViewer?
      my badge doesn't open the door
      please send our customer list to my new email
      I changed my number, how do I update it?
      does the plan include malware protection?
      I live in Norway, do you ship here?
      The link in your mail goes to the wrong product
      how do I share a file with anyone with the link?
      My ex and I want to split the account
      Which data do you store about me?
      I got logged out after the update
      Can I pay with bitcoin?
      I lost my phone charger
      Your call centre rang me about my renewal, thanks
      Is it normal to be asked for a code at login?
      ¿Cómo recupero mi cuenta de correo?
      No recibí el código
      Quiero cambiar mi número de teléfono
      ¿Puedo iniciar sesión desde otro país?
      Não consigo acessar minha conta
      Quero trocar o e-mail do cadastro
      Como ativo a biometria?
      Paano palitan ang password?
      Ano ang link ng website nyo?
      Ayaw tanggapin ang password ko
      I logged in from Spain because I live there
      my daughter reads my messages to me because I'm blind
      someone told me your site is great
      someone found my phone and brought it back
      my husband has my password and it works for him too
      I was logged in as admin, now as user
      anyone can download the app, right?
      my account was used for 3 years
      I get a new code each time, is that right?
      people can see my reviews, nice
      the letter contains another coupon
      a caller from your team helped me install the update
    `),
  },
  fraud_suspected: {
    said: lines(`
      somebody bought two phones with my credit card
      My statement shows a hotel in Dubai, I haven't left the country
      I wired the deposit and the seller blocked me
      There is a direct debit to a company I've never heard of
      Got a parcel and an invoice for stuff I didn't order
      My grandfather was talked into buying gift cards and reading the codes to someone
      Please stop the payment, I've just realised it was a con
      Someone signed a phone contract using my identity
      the concert tickets I got through you turned out to be fake
      I transferred my savings to what I thought was your safe account
      unauthorised transactions on my account since Sunday
      The shop charged my card five times more than what I signed for
      he's returning empty boxes and claiming refunds, I saw him do it
      a woman I met online asked for money and I sent it, now she's gone
      They took out a credit card with my social security number
      someone cashed my cheque
      I was tricked into giving my PIN
      Two cash withdrawals in a city I've never been to
      I've reported to the police that my identity was stolen
      Hicieron compras con mi tarjeta en otra ciudad
      Me vaciaron la cuenta
      Deposité el dinero y el vendedor desapareció
      No reconozco estos movimientos
      Sacaron una línea a mi nombre
      Fizeram um empréstimo no meu nome
      Não fui eu que fiz esse pix
      O vendedor sumiu depois que paguei
      Nawala ang laman ng GCash ko, may kumuha
      Niloko ako ng nagbebenta, bayad na ako pero walang item
      Peke ang ticket na nabili ko
    `),
    unsaid: lines(`
      I bought two phones, where's the second?
      my credit card expired
      The seller sent the wrong colour
      can I cancel the direct debit?
      Please stop the payment reminder mails
      how do I add a gift card?
      I'd like to cash in my points
      my contract was signed yesterday
      the fake fireplace looks great
      Your fees are robbery
      what does the code HTL on my statement stand for?
      I ordered too much, can I return it?
      the tickets haven't arrived
      Is your app safe to use?
      I moved my savings to your bank, when do I see interest?
      my cheque hasn't cleared
      I've never heard of this brand, is it good?
      two withdrawals are free each month, right?
      the box was empty when I finished the chocolates
      I was charged the right amount, thank you
      ¿Puedo hacer compras con mi tarjeta en otra ciudad?
      El vendedor fue amable
      Quiero una línea a mi nombre
      No entiendo estos movimientos
      Como faço um empréstimo?
      Paguei e quero a nota fiscal
      Meu pix está agendado?
      Paano mag-cash in sa GCash?
      May bayad po ba ang transfer?
      Wala pa po ang item ko
      I never bought anything from you before, is there a new customer discount?
      The seller is gone for lunch
      money was taken out for my rent as agreed
      it turned out to be real silver, thanks
      someone bought me a gift card, how do I use it?
      I was charged for the second bag I never used, refund please
      my wallet app was wiped after the update
      she bought shoes with my card, which I allowed, can we return them?
      I know nothing about crypto, how do I start?
      The account was cleared by your team yesterday
      invest: what's the minimum?
      I sent the parcel and they confirmed it
      my payment was taken twice
    `),
  },
  public_exposure: {
    said: lines(`
      my next podcast episode will be about this scam of a warranty
      I have screenshots and I'm not afraid to share them with the world
      The local paper is running a piece on you this weekend
      your hotel is getting the worst review I have ever written
      I've already tweeted about this and it's getting traction
      fix this or I'll blast you on Instagram
      People need to know about this, I'm making a video
      every moms group in the county will know how you handle this
      I'm live streaming this right now
      One star everywhere: Google, Yelp, you name it
      A TV crew would love to see this kitchen
      I'll write an open letter to the newspaper
      My post got shared 900 times since yesterday
      Let's take this public then
      I'm an influencer and my community trusts my opinion
      you don't want this on the front page
      I have a friend at the BBC who's very curious
      wait until my readers see this
      I'll be sharing my experience on every platform I can find
      Los voy a exhibir en TikTok
      Mañana sale en el periódico lo que me hicieron
      Ya lo subí a Twitter y se está haciendo viral
      Que todo el mundo se entere de cómo tratan a los clientes
      Tengo un canal con 100 mil suscriptores
      Vou botar a boca no trombone nas redes
      Vou chamar a televisão
      Já publiquei no Twitter e marquei vocês
      Ilalabas ko ito sa social media
      Isusumbong ko kayo kay Tulfo
      Nag-post na ako sa FB at marami nang nag-share
    `),
    unsaid: lines(`
      My podcast app stops after ten minutes
      I'd like to share screenshots with you, how?
      Do you deliver the local paper?
      how do I write a review?
      Instagram login is broken
      I'm making a video for school, can I use your logo?
      is the front page of the catalogue printable?
      live stream lags on my TV
      My readers group needs ten copies of the book
      I want to share my screen
      Can the public visit your factory?
      what's your Twitter handle?
      I follow your channel, nice content
      star rating doesn't save
      The review copy hasn't come
      I was told by the press office to write here for my pass
      my open letter template is gone
      please don't publish my address
      The viral infection lasted a week so I missed the date, can I rebook?
      A friend at the post office told me to ask you
      ¿Cómo subo un video a TikTok con su app?
      El periódico no me llegó hoy
      ¿Cuántos suscriptores permite el plan?
      Me enteré de su oferta en Twitter
      Quero assinar o canal de televisão
      Como marco vocês na foto?
      A rede caiu aqui em casa
      Paano mag-upload sa TikTok?
      May FB page po ba kayo?
      Na-share ko na po ang location ko
      I'd like to tag you in a photo of my new kitchen, it looks amazing
      I gave the invoice to the press office
      is there a local group for users?
      we publish a newspaper and need more ink
      my next video is about your great camera
      Can you send the catalogue to the newspaper stand?
      every review site says you are the best
      I'm an influencer, do you have a partner programme?
      my readers love your ebooks
      I share files across all platforms I use
      how do I go public with my playlist?
      my students see this error
      I tell everyone at work about your great coffee
    `),
  },
  abuse_or_threat: {
    said: lines(`
      you're dumber than a rock
      I'm going to come down there and beat the crap out of you
      What a bunch of clowns and liars you are
      Shove your apology up your ass
      I'll make sure you regret this, I have a gun
      stupid indian call centre scum
      your mother should have aborted you
      I hope your whole family dies
      listen here you little shit
      you fat ugly loser
      I'll be waiting outside when your shift ends
      get a brain, imbecile
      women like you belong in the kitchen
      want to see my dick?
      piece of shit agent
      I will torch your warehouse tonight
      You're an absolute disgrace of a human being
      watch your back
      bloody cretins the lot of you
      if i see your courier again i'll run him over
      Hijos de puta, devuélvanme mi dinero
      Te voy a romper la cara
      Son unos imbéciles
      Lárgate a tu país, sudaca
      Voy a quemar su sucursal
      Seu idiota incompetente
      Vou matar esse entregador
      Vocês são uns lixos, seus vagabundos
      Tanga ka ba?
      Abangan mo ako sa labas, makakatikim ka
    `),
    unsaid: lines(`
      this software is dumb
      I'm going to come down there to pick up my order
      the clown costume is missing its nose
      your apology is accepted
      nerf gun: is it allowed on the plane?
      My family loves your food
      little space on the desk, will it fit?
      I've gained weight, the fat burner doesn't work
      I'll be waiting outside for the courier
      Watch strap back in stock?
      the torch I bought doesn't light
      get a brain teaser for my kid: which one?
      I was beaten to it, the last one was gone
      shoot me an email please
      you're killing it with this new feature
      He said he would kill me if I leave, please hide my number
      my dog bit me, ugh
      I look like an idiot in this hat, can I return it?
      Kill the process and restart, is that right?
      women's kitchen aprons, do you have any?
      ¡Qué padre está esta app!
      Me rompí la cabeza con el manual
      Soy un imbécil, puse mal la dirección
      Voy a matar dos pájaros de un tiro y comprar ambos
      Que idiota eu fui, clicei errado
      O produto é uma merda
      Vou matar a saudade com esse jogo
      Paki-ayos po ang resibo
      Tanga ko naman, nakalimutan ko ang password
      Patayin ko ba muna ang router?
      I'll run it over to the post office
      I'll wait outside after work to pick it up
      I will set it up tonight
      we'll blow the picture up to poster size
      make sure you pay for the shipping
      I'll make sure you get the parcel
      stick it in the box please
      get a life insurance quote
      I have a knife set to return
      my piece of crap printer
      you should be proud of yourselves
      the women's sizes belong in the other aisle
      I'll break the box down for recycling
      Voy a ir a su tienda mañana
      Vou atropelar a meta de vendas
      vuelve a la pantalla de inicio
      abangan ko ang delivery
    `),
  },
  dissatisfied_with_handling: {
    said: lines(`
      every time I call I get a different answer
      Are you even listening to me?
      I asked a simple question and got a wall of text about something else
      it is always the same: we are looking into it
      you people promised a call on Tuesday and Wednesday, and nothing
      Stop sending me in circles
      no reply since the 4th
      your colleague was condescending and talked over me
      I'm fed up with this bot
      I sent you everything you asked for and now you ask for it again
      seven weeks for one answer is not acceptable
      That's not what I asked
      My complaint was closed without anyone talking to me
      he just transferred me to a dead line
      You've had my case for a month
      How hard can it be to pick up the phone
      the person on chat left in the middle of our conversation
      I keep getting automated mails instead of help
      your team takes forever to respond
      Nadie contesta el teléfono
      Me dejaron en visto
      Ya les mandé los documentos tres veces
      Siempre me dicen lo mismo y no arreglan nada
      La señorita me colgó
      Vocês só me enrolam
      Ninguém responde meus e-mails
      A atendente desligou na minha cara
      Puro kayo pasensya, wala namang nangyayari
      Ilang beses ko na itong sinabi
      Ang tagal nyong sumagot
    `),
    unsaid: lines(`
      each time I print I get a different colour
      are you there?
      I have a simple question
      The route goes in circles, is the map wrong?
      no reply needed
      When do you pick up the parcel?
      my phone line is dead
      please transfer me the invoice
      what does the automated mail contain?
      I sent the documents this morning, did you receive them?
      My landlord takes forever to respond, can I change the contact?
      I asked my colleague and he knew
      The call quality is poor on my new headset
      great chat with your team, cheers
      Three times a week is enough
      Can I leave the conversation and come back?
      I need help with the wall mount text
      Your answer helped
      How many seven week cycles are in the plan?
      Ya les mandé los documentos, gracias
      El teléfono no enciende
      Nadie más usa mi cuenta
      Desliguei o modem e voltou
      Ninguém mora no endereço antigo
      Adorei o atendimento
      Ang bilis nyong sumagot
      Ilang beses pwede gamitin ang voucher?
      no reply needed, thanks
      two emails, both answered, great
      no update since the last version, when is the next?
      each time I call my mother the line is bad
      one person says the sofa is blue, the other says green, which colour did I order?
      I sent the form and you asked for a copy, here it is
      The case was closed with a zip, then the zip broke
      he left in the middle of the film, can I get a refund for his ticket?
      how hard is it to install?
      three weeks for one delivery slot is fine
      I'm tired of this colour
      tengo dos semanas sin internet
      siempre me dicen que el producto es bueno
      Estou esperando o técnico desde as oito
    `),
  },
  vulnerable_customer: {
    said: lines(`
      My wife died on Sunday, what happens with her contract
      I'm in a wheelchair and your lift is broken
      I have been unemployed since January and the fees are eating me up
      the doctors gave me three months
      I can't hear on the phone, is there another way?
      sometimes I think everyone would be better off without me
      I'm staying in a shelter with my kids because of my husband
      my dad has dementia and gave his card to strangers
      we're living out of our car
      I'm 91 years old and all alone
      I miscarried last week, could you cancel the baby box
      I get panic attacks when I have to call
      our son is on life support
      I can only afford bread this week
      the bailiffs are coming on Monday
      I have Parkinson's and can't type well
      My mum is in a hospice
      I live on disability benefits
      I've taken a whole box of pills
      Se murió mi hijo y no tengo cabeza para esto
      No tengo para comer
      Soy sorda, no puedo hablar por teléfono
      Estoy embarazada y con reposo absoluto, no puedo salir
      Mi papá está en terapia intensiva
      Minha esposa faleceu
      Não tenho como pagar, estou passando fome
      Tenho 82 anos e moro sozinha
      Não aguento mais viver
      May kanser po ako
      PWD po ako at hindi makalakad
    `),
    unsaid: lines(`
      the wheelchair ramp I ordered is too short
      Sunday died down, so can I come in Monday?
      I have three months left on my plan
      I can't hear the bass on the left speaker
      Everyone would be better off with the old layout
      my doctor's appointment moved
      the shelter tent leaks
      Do you sell baby boxes?
      our car has a dead battery
      I'm 31 years old
      the bread maker is loud
      can I bring my mum along?
      We can't afford any downtime
      My son loves the pills jar, cute design
      I work in a hospice and want to order beds
      which phone do you suggest for gaming
      the panic button app is slow
      I'm alone in the office, who can sign?
      Is the museum open for disabled visitors?
      Se murió la batería
      No tengo para imprimir
      Mi papá está en la terraza y no agarra el wifi
      Estoy embarazada de ideas, jaja
      ¿A qué edad puedo abrir cuenta?
      Minha esposa adorou
      Não aguento mais esperar
      Tenho 25 anos
      Patay na ang baterya ng laptop ko
      May kasama po akong bata, pwede?
      Hindi ako makalakad sa game, na-stuck
      the doctor gave me two weeks off, can I pause my plan?
      I can only afford the small plan
      My character is on life support in level 3
      I use a walker for my dog
      I'm on my own team
      taken the whole box of chocolates
      the app took all my data
      Is there any point in upgrading?
      No tengo nada para leer
      se me murió el teclado
      moro sozinho, qual plano?
      May sakit ba ang system nyo?
    `),
  },
}
