import { lines, type Wordings } from './wordings.ts'

/** Written before anybody had looked at the patterns of these codes. */
export const round3: Readonly<Record<string, Wordings>> = {
  ethical_concern: {
    said: lines(`
      Your shop assistant followed my son around only because he is black
      I was turned away at the counter for wearing a headscarf
      Your salesman kept pushing my 84 year old father until he signed for a plan he doesn't understand
      The branch manager asked me for a little something on the side to speed up my file
      Your system gives women lower credit limits than men with the same income
      One of your drivers keeps asking my teenage daughter for her phone number
      Employees here are told to lie to customers about the warranty
      I'd like to report that your supplier employs kids in the factory
      my application was rejected as soon as they saw my foreign surname
      The technician touched me in a way that made me very uncomfortable
      He told me people from my country never pay their bills
      your app shows gambling ads to children
      I work at your warehouse and they make us sign for hours we never got paid
      The clerk refused to serve us when she saw we were two men holding hands
      You are targeting people with addictions to make them spend more
      I saw your employee take cash from a customer and not ring it up
      Your agent told my mother she would lose her pension if she did not buy the insurance today
      We were charged more than the local people for the same room because we are immigrants
      your chatbot answers politely to English names and rudely to Arabic ones
      Staff made jokes about my wheelchair in front of everyone
      I want to raise this confidentially, my supervisor is falsifying the inspection reports
      The courier made sexual comments when I opened the door
      Your company dumps its waste in the river behind our village
      the manager gave the contract to his own brother without any bidding
      you signed up a man with dementia for three credit cards
      They charged me a higher price as soon as they heard my accent
      El vendedor presionó a mi abuela para que firmara algo que no entendía
      No me dejaron entrar a la tienda por ser gitana
      El técnico le hizo comentarios obscenos a mi hija de 15 años
      El gerente me pidió una mordida para agilizar el trámite
      Me negaron el crédito por ser mujer
      Quiero denunciar que su empresa contrata menores de edad
      O segurança me seguiu pela loja inteira porque sou negro
      O funcionário pediu um dinheiro por fora para liberar meu pedido
      Vocês empurraram um seguro para minha mãe de 80 anos que nem sabe ler
      Fui maltratada na loja por ser travesti
      Binastos ako ng rider nyo, panay ang tingin sa dibdib ko
      Pinapirma nila ang lola ko kahit hindi nya naintindihan ang papel
      Hiningan ako ng lagay ng tao nyo para daw mapabilis
      Hindi ako pinapasok kasi daw mukhang mahirap ako
    `),
    unsaid: lines(`
      Estoy muy molesta con el servicio
      Your prices are immoral
      It's wrong that you charge for returns
      Is your cotton fair trade?
      I was followed by a notification the whole day, how do I turn it off?
      My daughter wants to sign up, is there a plan for teenagers?
      I don't feel right paying twice for the same item
      The dress is discriminating between sizes, the M fits like an S
      the men's shoes arrived instead of the women's
      Which black jacket did I order?
      I want to report a broken heater in the meeting room
      My father signed the contract last week, when will it start?
      The technician was very kind to my disabled mother
      Can I get a children's menu?
      do you have gluten free options for kids
      Please stop sending me ads
      it isn't fair that new customers get a better price
      The agent told me I would lose my points if I don't use them by June
      I'm writing a paper about discrimination in banking, do you have a public policy?
      My accent is strong so your voice assistant doesn't get the street name
      The foreign card was declined, can I use another one?
      Your waste bin model 200 leaks
      Can I bring my wheelchair on the train?
      my brother works for you, do I get the discount too?
      How do I report hours in the app?
      The manager was honest with me and apologised
      No me gusta el color del sofá, ¿puedo cambiarlo?
      Mi hija de 15 años quiere abrir una cuenta, ¿qué necesita?
      Me molesta que nadie conteste
      El técnico llegó tarde y no traía las piezas
      ¿Tienen ropa para mujer?
      Quiero denunciar el robo de mi tarjeta
      Minha mãe de 80 anos precisa de ajuda com o aplicativo
      O preço é injusto
      Sou negro e quero saber qual base combina com meu tom de pele
      O funcionário foi muito atencioso
      Hindi ako makapasok sa account ko
      Ang lola ko po ang may-ari ng account, pwede ba ako ang kumuha?
      Nakakainis na po ang app nyo
      Pinapirma ako sa delivery, okay na po
    `),
  },
  outage: {
    said: lines(`
      Nobody in our building can connect since this morning
      is it just me or is your whole site dead right now? my friends can't open it either
      All our cash registers stopped at the same moment
      every customer in my salon is being declined, your terminals don't work anywhere today
      Your website shows a 503 to everybody
      We have 400 people who can't log in
      the entire neighbourhood has no internet
      None of our stores can process orders at the moment
      Twitter is full of people saying your app crashed
      Downdetector has thousands of reports about you
      login page isn't loading for anyone on my team
      the API returns 500 for all requests since 9:12
      whole office without phone lines, please hurry
      We can't take any payments in any of our branches
      your servers are not responding
      service unavailable all over Manchester
      your platform has been unreachable for an hour
      No one at the clinic can see the patients' records, the system stopped
      There's no signal in the whole of the valley
      Everything went dark, none of the dashboards load for any of our clients
      all of our sensors went offline at once
      my neighbours have no tv signal either
      Did your system go down? Nothing works
      Seems like you are having an outage
      The production environment is completely down for us and our customers
      Nadie en la oficina puede entrar al sistema
      Se cayó la página, no carga para nadie
      Todo el barrio está sin internet
      Ninguna de nuestras cajas puede cobrar
      Ustedes tienen una caída general, ¿verdad? No funciona nada
      La plataforma no responde desde hace una hora, a mis compañeros les pasa lo mismo
      O site de vocês está fora do ar
      Ninguém aqui na empresa consegue acessar
      O bairro inteiro está sem sinal
      Caiu tudo aqui, nenhuma das lojas consegue vender
      Os servidores de vocês caíram?
      Down po ba ang system nyo? Hindi makapasok lahat kami sa office
      Walang internet ang buong barangay namin
      Lahat ng terminal namin ayaw gumana
      Hindi ma-access ng kahit sino ang website nyo
    `),
    unsaid: lines(`
      I can't log in, I forgot my password
      my internet is slow at night
      The down jacket I ordered is the wrong colour
      Can everybody in my family use the same account?
      My laptop doesn't turn on
      All our staff love the product
      When is the next planned maintenance?
      Can I get a credit for the outage in March?
      My phone has no signal since I changed the SIM
      The lift in the building is out of order
      the whole office wants to change to the annual plan
      the page with my invoice doesn't load
      None of the shirts fit
      I got a 404 on one of the help articles
      All my friends have this game
      Nobody answers my emails
      how many servers are included in the Pro plan?
      our server has a broken fan, do you sell parts?
      the app crashed once yesterday but works now
      Please take my account offline
      We are going to close all branches on Monday, please pause the subscription
      Do you have an SLA for uptime?
      Everything works now, thanks
      The printer is offline
      Nobody can see my profile since I made it private, right?
      The store in Leeds was closed
      No puedo entrar a mi cuenta
      Mi internet va lento
      Nadie me ha contestado
      Se me cayó el teléfono al agua
      La página del libro 45 está rota
      Todos mis compañeros quieren un descuento
      O sinal da minha TV está ruim
      Caiu um copo em cima do notebook
      Ninguém me respondeu ainda
      Todas as lojas abrem domingo?
      Ayaw gumana ng charger ko
      Mahina ang wifi sa kwarto ko
      Lahat ng order ko dumating na, salamat
      Sino ang pwede kong tawagan sa office nyo?
    `),
  },
  safety: {
    said: lines(`
      The heater started smoking and left a burn mark on the wall
      My toddler swallowed one of the magnets from your toy
      there's a smell of gas near the boiler you installed
      I got an electric shock from the kettle
      The battery swelled up and it's hot to the touch
      My wife had an allergic reaction to your cream, her face is all swollen
      The ladder collapsed and I broke my wrist
      we found glass in the baby food
      the brakes on the scooter failed and my son crashed
      Your charger melted and nearly set my bed on fire
      I ended up in the emergency room after eating your salad
      The pressure cooker blew up in my kitchen
      the carbon monoxide alarm goes off each time we use the stove
      the driver was texting while driving and almost ran over a cyclist
      my dog died after eating the treats
      There are exposed wires hanging out of the unit
      The crib side fell and my baby got her head stuck
      I cut my hand open on the edge of the tin
      your delivery van hit my car and drove off, my daughter is hurt
      we all got food poisoning after your catering
      sparks are flying from the socket
      The tablets I got are not the ones on the label, they could have killed me
      smoke is coming out of the dryer as I write this
      The car's airbag went off by itself
      I fainted after taking the second pill
      El cargador explotó mientras dormíamos
      Mi hija se intoxicó con el yogur
      Huele a gas en toda la cocina desde que vino el técnico
      Se me quemó la mano con la plancha que ustedes venden
      La silla se rompió y mi papá se golpeó la cabeza
      Sale humo del microondas
      A bateria do celular estourou e queimou a mesa
      Meu filho levou um choque na geladeira
      Passei mal depois de comer o lanche de vocês
      Está saindo faísca da tomada
      Minha mãe foi parar no hospital por causa do remédio
      Umusok yung rice cooker at muntik nang masunog ang bahay
      Nakuryente ako sa electric fan na binili ko sa inyo
      Nagka-allergy ang anak ko sa sabon nyo
      Sumabog yung powerbank
    `),
    unsaid: lines(`
      I could kill for a coffee
      how do I burn a CD with this drive?
      This price is killing me
      Is the toy safe for a three year old?
      The smoke grey sofa, is it in stock?
      My heart burns for this band, any tickets left?
      The sale is on fire!
      I was shocked by the bill
      Does the cream contain nuts?
      Do you sell fire extinguishers?
      how long does the battery last
      The candle burns for 40 hours as promised
      My phone battery dies after two hours
      The colours are explosive, love it
      Is there a gas bill due this month?
      I hurt my back years ago so I need a firm mattress
      the brakes squeak a little
      Which smoke alarm is best for a flat?
      I'm sick of waiting
      The hot water bottle arrived cold, haha
      My account got hit with a fee
      I broke the handle myself, do you sell spare parts?
      the stain remover didn't work on the shirt
      Can I take the pills with milk?
      Your sauce is hot, lovely taste
      I crashed the app by pressing back
      ¿El juguete es seguro para bebés?
      Estoy quemado de tanto trabajar
      La película me explotó la cabeza
      Me golpeó la noticia del aumento
      ¿Venden alarmas de humo?
      Se me quemó el bombillo, ¿venden repuestos?
      Estou morrendo de fome, cadê meu pedido?
      A cor do vestido é choque, amei
      Este fogão vem com mangueira de gás?
      A bateria dura pouco
      Nagulat ako sa presyo
      Sumabog ang benta namin, salamat
      Ligtas ba ito sa sanggol?
      Mainit po ba ang jacket na ito?
    `),
  },
  security: {
    said: lines(`
      There are orders in my account that I never placed and the address was changed
      Somebody logged in from Russia last night, it wasn't me
      I can see another customer's invoices in my portal
      I received a text with a link pretending to be you asking for my PIN
      my phone was stolen and your banking app is on it
      I keep getting verification codes I never requested
      someone changed the email on my account and now I can't get in
      your staff sent me a spreadsheet with other people's passport numbers
      My ex knows my password and reads my messages
      a caller said he was from your bank and wanted remote access to my computer
      the download from your site set off my antivirus
      I found a hole in your website: change the id in the url and you see anyone's data
      Ransomware has encrypted our files
      the laptop with all client records was taken from our car
      I clicked on the link in the fake email and typed my password
      My SIM stopped working and then my email was taken over
      an unknown device shows up in my list of sessions
      our admin's credentials were leaked on a forum
      Someone is using my profile to send messages to my contacts
      your chat showed me the card number of some other man
      a former employee still has access to our workspace and is deleting things
      I got the medical results of another patient by email
      people can see my private photos without being logged in
      the API key was pushed to a public repository by mistake
      there's a fake website that looks exactly like yours stealing passwords
      Alguien entró a mi cuenta y cambió la contraseña
      Me robaron el celular y tengo la aplicación del banco abierta
      Recibí un correo falso a nombre de ustedes pidiendo mi clave
      Puedo ver los datos de otros clientes en mi perfil
      Me llegan códigos de verificación que yo no pedí
      Aparece un dispositivo desconocido en mi cuenta
      Invadiram minha conta e trocaram o e-mail
      Clonaram meu WhatsApp e estão pedindo dinheiro
      Estou vendo os pedidos de outra pessoa no meu aplicativo
      Recebi um SMS falso com o nome de vocês
      Roubaram meu celular com o aplicativo de vocês logado
      May naka-login sa account ko na hindi ko kilala
      Na-hack po yung account ko
      May tumatawag na nagpapanggap na taga-banko at hinihingi ang OTP ko
      Nakikita ko ang pangalan at address ng ibang customer
    `),
    unsaid: lines(`
      I forgot my password and need a new one
      How do I switch on two factor login?
      My code didn't arrive
      I want to change the email on my account
      can I share my account with my husband?
      Is your site secure for card payments?
      I bought a new phone, how do I move the app over?
      Please tell me which devices are logged in
      My brother gave me his login, how do I make my own?
      How do you protect my data?
      The antivirus subscription I bought doesn't activate
      Do you offer a bug bounty?
      I typed my password wrong three times and I'm locked out
      life hack: your box doubles as a cat bed
      Your app asks for access to my contacts, why?
      I logged in from my holiday in Spain and it worked fine
      where can I see other customers' reviews?
      My PIN expired
      the safe I ordered has a broken lock
      The fake leather peels off
      please remove my former employee from the seats
      what happens if someone steals my phone?
      I'd like to export my data
      The verification email went to spam
      can you send me my invoices?
      my cat walked over the keyboard and sent you a message
      Olvidé mi contraseña
      No me llega el código de verificación
      ¿Cómo activo el segundo factor?
      Cambié de celular, ¿cómo paso la aplicación?
      Quiero cambiar la clave
      ¿Es seguro pagar con tarjeta en su página?
      Esqueci minha senha
      O código não chegou
      Troquei de celular e quero acessar minha conta
      Quero excluir meus dados
      Nakalimutan ko ang password ko
      Hindi dumating ang OTP
      Paano po mag-log in sa bagong phone?
      Pwede bang makita ng asawa ko ang account ko?
    `),
  },
  fraud_suspected: {
    said: lines(`
      There's a payment of 480 on my card that I know nothing about
      Somebody opened an account in my name
      I sent money to a seller who never existed
      My card was swallowed by the machine and an hour later cash was taken out
      I've been billed for a flight I never booked
      A man called me claiming to be your fraud team and I moved my savings
      my debit card has been cloned
      These three withdrawals were not made by me
      Who is this merchant? I never bought anything from them
      my wallet was stolen and they're spending with my card
      the rental flat on your site doesn't exist, they took my deposit
      I got a loan statement but I have never taken out a loan
      the watch I bought is a counterfeit and the seller vanished
      somebody used my gift card before I could
      an impostor is collecting rent using your company's name
      My late husband's card is still being used by someone
      please block my card, I see purchases from a country I've never been to
      I was promised double returns on crypto by one of your advertisers and lost it all
      they forged my signature on the form
      I don't recognise the transaction from Tuesday
      fell for a fake job offer and gave them my bank details
      the caller made me read out the code and then the account was emptied
      someone redirected my salary to another bank account
      Supplier emailed new bank details, we paid and it turned out to be criminals
      I think I've been scammed through your marketplace
      Hay un cargo en mi tarjeta que no reconozco
      Yo no hice esa transferencia
      Pidieron un préstamo a mi nombre sin que yo supiera
      Me clonaron la tarjeta
      Me estafaron con un anuncio en su página
      Falsificaron mi firma
      Tem uma compra no meu cartão que eu não fiz
      Caí em um golpe do pix
      Abriram uma conta com o meu CPF
      Usaram meu cartão em outro estado
      Não reconheço essa cobrança
      May bawas sa account ko na hindi ko ginawa
      Na-scam ako ng seller dito sa app nyo
      Ginamit ang pangalan ko para umutang
      May nag-withdraw sa ATM card ko, hindi ako yun
    `),
    unsaid: lines(`
      I paid twice by mistake, can you refund one?
      What is this delivery fee for?
      You thieves, your prices are a scam
      Why was I charged 9.99 this month?
      I lost my card, please send a new one
      Can I use my wife's card?
      My card was declined
      I want to open an account in my daughter's name
      is this coupon real?
      How do I report a seller for slow shipping?
      I don't understand the second line of my bill
      my signature changed since I got married
      I never got my refund
      I never booked the extra luggage but thanks for the upgrade
      The transfer I made yesterday hasn't arrived
      please raise my withdrawal limit
      I stole a glance at the new model and love it
      Could you block my card while I travel?
      fake plants: do you have them in green?
      My husband died and I need to close his card
      How do you protect buyers against fraud?
      I took out a loan in May, how much is left?
      I recognised the charge after all, sorry
      I sold an item and the buyer hasn't paid yet
      What's the fee for a cash withdrawal abroad?
      my salary arrives on the 5th now, can the debit move?
      ¿Por qué me cobraron comisión?
      Perdí mi tarjeta, quiero otra
      Hice la transferencia equivocada
      ¿Cómo pido un préstamo?
      Mi tarjeta no pasa
      Su servicio es una estafa
      Fiz um pix errado
      Meu cartão foi recusado
      Quero abrir uma conta
      Por que cobraram anuidade?
      Bakit may bawas na service fee?
      Nawala ang card ko, pa-replace po
      Magkano po ang pwedeng utangin?
      Nagkamali ako ng send
    `),
  },
  public_exposure: {
    said: lines(`
      I'm going to tell everyone on TikTok how you treat people
      I've written a one star review and will update it daily
      A journalist from the Guardian has already asked me about this
      My channel has 200k subscribers and the next video is about you
      This will be all over Facebook by tonight
      I posted the screenshots in our community group, 30 people have commented
      do you want to read about this in the newspaper?
      I'm recording this chat and putting it online
      watch me go viral with this
      The consumer show on channel 4 is interested in my story
      Trustpilot will hear about it
      Let's see what your followers think when I tag you
      I will name and shame you on LinkedIn
      we'll be handing the whole thing to the press
      my thread about you already has 5,000 likes
      I'm a blogger and I will write about this experience
      expect some bad publicity
      reddit is going to love this story
      I'll make sure nobody in this town buys from you again, it's going in every local group
      Prepare to be cancelled on Twitter
      I've contacted Watchdog and they want to film
      you'll see this on the news
      going straight to Google reviews with this
      unless I get a call today, this goes public
      Your CEO's wedding photos and this mail will make a nice story for the tabloids
      Voy a publicar esto en todas mis redes
      Ya hablé con un periodista
      Le voy a contar a todo el mundo en Instagram la clase de empresa que son
      Los voy a quemar en redes sociales
      Van a salir en las noticias
      Les voy a dejar una reseña de una estrella
      Vou expor vocês na internet
      Já postei no Reclame Aqui
      A imprensa vai adorar saber disso
      Vou fazer um vídeo contando tudo
      Todo mundo vai saber quem são vocês, tenho 50 mil seguidores
      Ipo-post ko to sa Facebook para malaman ng lahat
      Ipapa-Tulfo ko kayo
      Magra-rant ako sa Twitter tungkol sa inyo
      I-vi-viral ko kayo
    `),
    unsaid: lines(`
      I can't post a photo in the app
      How do I share the video with my family?
      I left you a five star review, great service
      Where can I find you on Instagram?
      The news app keeps crashing
      My post office is closed
      I saw your ad on TikTok, is the discount still on?
      how many followers do I need for the partner programme?
      My channel doesn't show the new logo
      Please post the parcel to my new address
      I'd like to publish my book with you
      is the press conference open to customers?
      The garlic press broke
      My review was not published, why?
      I read about your new product in the newspaper
      How do I make my profile public?
      I will recommend you to everyone
      Can I record the call for my notes?
      How do I delete a tweet scheduled with your tool?
      The printing press you rented us is great
      My blog doesn't load since the update
      I'm a journalist and need a student discount, do you have one for press?
      Facebook login doesn't work
      please tag my order as urgent
      do reviews help you?
      The story button is missing
      ¿Cómo publico un anuncio?
      ¿Tienen Instagram?
      No puedo subir el video
      Vi su anuncio en las noticias
      Les dejé cinco estrellas
      Quiero compartir mi lista con mi familia
      Como faço para postar uma foto?
      Vi vocês no Instagram, vocês entregam aqui?
      Quero publicar um anúncio
      Adorei, vou contar para todo mundo
      Paano mag-post ng picture?
      Nakita ko ang ad nyo sa Facebook, available pa ba?
      Ayaw mag-play ng video
      Pwede po bang i-share ang link sa pamilya ko?
    `),
  },
  abuse_or_threat: {
    said: lines(`
      I will come to your store and hurt somebody
      I know where your store is. I will burn it down.
      you are a useless piece of garbage
      whoever wrote this answer is a complete moron
      shut up you idiot
      I hope you get cancer
      I'll find out where you live
      go to hell, all of you
      you people are brainless monkeys
      Tell your agent I'm waiting for him in the parking lot with a bat
      You stupid cow
      are you retarded or what
      send me a nude and I'll think about paying
      I'm going to smash your face in
      do you have half a brain?? dumb bitch
      you pathetic little worm
      your colleague Karen is a fat pig
      One of these days somebody is going to put a bullet in your head
      what are you wearing sweetheart? bet you've got nice legs
      kill yourself
      I swear I'll break every window of your office
      go back to your own country
      fuck you and your company
      You deserve to be beaten
      you lot are scum
      Eres una inútil de mierda
      Los voy a matar a todos
      Vete al carajo, imbécil
      Ojalá te mueras
      Ya sé dónde trabajas, cuídate
      Vocês são um bando de idiotas
      Vai tomar no cu
      Vou quebrar a cara de vocês
      Sua burra, não sabe ler?
      Vou aí na loja e alguém vai se machucar
      Putang ina mo
      Ang bobo mo naman
      Papatayin kita
      Susunugin ko ang opisina nyo
      Gago ka ba? Wala kang kwenta
    `),
    unsaid: lines(`
      Paki-check naman po ng order ko
      I could kill for a coffee
      this kills me, the update is out tomorrow?
      how do I burn a CD?
      my colleague called me an idiot for buying this
      I feel stupid, I just found the button
      I'm an idiot, I typed the wrong address
      The product is garbage
      what a stupid bug
      This damn printer jams again
      the deadline is killing me
      He threatened to hurt me, can you hide my address?
      I want to beat the rush, when do you open?
      my pig farm needs a new fence
      The cow print rug is lovely
      I'll find out and let you know
      can you shut down the server tonight
      I'm going to smash my sales target with this
      Dumb question: where is the menu?
      I hope you get well soon
      We went back to our own country so please cancel
      I'll come to your store tomorrow to collect
      The kids smashed the window, am I insured?
      monkey bars for the garden, do you deliver?
      hell of a good service!
      I'd die for those shoes
      Pikachu plush: in stock?
      Your delivery guy was hit by a car outside, is he okay?
      Soy una inútil con la tecnología, ¿me ayuda?
      Me muero por ese vestido
      El televisor es una porquería
      Mato las hormigas con su producto, muy bueno
      ¿Dónde trabajan los técnicos?
      Que burra eu, esqueci a senha
      O aplicativo é um lixo
      Estou morrendo de rir
      Ang bobo ko naman, mali pala ang na-type ko
      Patay na ang battery ko
      Paki-update po ang address ko
      Nasunog ang toaster, pwede ba palitan?
    `),
  },
  dissatisfied_with_handling: {
    said: lines(`
      I've explained this to five different people and every time I start from zero
      Nobody has called me back like they promised
      your bot keeps giving me the same useless answer
      you didn't even read what I wrote
      I'm being passed from one department to another
      this is the worst customer service I've ever had
      why do I have to repeat myself every single time
      The last agent hung up on me
      I've been on hold for fifty minutes
      your reply doesn't answer my question at all
      it's been two weeks and not a single word from you
      the lady on the phone was so rude
      copy paste answers won't fix it
      You closed my ticket without solving anything
      nobody seems to care
      I feel ignored
      Your support is a joke
      three emails, zero replies
      That agent had no clue what he was talking about
      you keep sending me links to articles that don't help
      I was told someone would get back to me on Monday, still nothing
      talking to this chatbot is like talking to a wall
      I'm disappointed with how my complaint was dealt with
      One agent says yes, the other says no, which is it
      stop apologising and do something
      Es la cuarta vez que explico lo mismo
      Nadie me da una solución
      El asistente virtual no entiende nada
      Me pasan de un área a otra
      Quedaron de llamarme y nunca lo hicieron
      Qué pésima atención
      Ninguém resolve meu problema
      Já expliquei isso mil vezes
      Esse robô não ajuda em nada
      O atendente foi grosso comigo
      Estou esperando retorno há dez dias
      Paulit-ulit na lang ang sagot nyo
      Walang sumasagot sa mga email ko
      Pinagpasa-pasahan lang ako
      Ang bastos ng agent na nakausap ko
    `),
    unsaid: lines(`
      The product is terrible
      Can you call me back tomorrow?
      I've been waiting for this phone to launch, so excited
      My parcel is late
      how long is the usual wait?
      I read the article and it solved my problem
      please close my ticket, it's solved
      the agent was super helpful
      Do I have to repeat the payment every month?
      The zip broke again
      I've explained everything in the attached file
      I was told the shop opens at nine, correct?
      Is there a form for complaints?
      the song on hold is great
      Hi, it's my first time writing to you
      My internet has been slow for two weeks
      thank you for the quick reply
      could you send me the link to the article?
      I don't need an answer today
      my boss ignored my leave request, how do I resend it in the app?
      You answered my question, great
      The delivery was passed to another courier
      Same answer as before: yes, please go ahead
      I will get back to you on Monday
      The bot posted twice in our channel, how do I configure it?
      El producto llegó roto
      ¿Me pueden llamar mañana?
      Nadie estaba en casa cuando vino el repartidor
      Gracias por la buena atención
      ¿Cuánto tarda la respuesta?
      Es la cuarta vez que compro con ustedes, todo excelente
      O produto é ruim
      O atendente foi muito gentil
      Quero falar sobre meu pedido
      Estou esperando a entrega de amanhã
      Salamat sa mabilis na sagot
      Sira ang binili ko
      Kailan po darating ang order ko?
      Ang bait ng agent nyo
    `),
  },
  vulnerable_customer: {
    said: lines(`
      My husband passed away last week and I don't know how to handle the bills
      I can't see well anymore, could you send it in large print?
      I lost my job and can't pay the rent this month
      I'm going through chemo and have no strength to deal with this
      I don't want to live anymore
      my partner controls all my money and I'm scared of him
      My mother has Alzheimer's and keeps ordering things
      I'm 87 and I don't understand these machines
      we have no food left until Friday
      I'm deaf so please don't call me
      My baby was stillborn, please stop sending me the newsletters
      they are going to evict us if this isn't paid back
      I suffer from severe anxiety and this is making it worse
      Our house burned down and we lost everything
      I can't leave my bed, I depend on the oxygen machine you deliver
      I have dyslexia, long texts are hard for me
      I'm a widow with three small kids and no income
      He hits me and I need to get my number off the shared plan
      I feel like ending it all
      I have to choose between heating and eating
      My son is autistic and a change of routine is really hard
      just came out of hospital after a stroke
      we're drowning in debt
      I tried to hurt myself last night
      I can barely walk and the pick up point is too far
      Mi esposo falleció el mes pasado
      Me quedé sin trabajo y no puedo pagar
      Soy una persona mayor y no entiendo la aplicación
      Tengo cáncer y estoy en tratamiento
      Ya no quiero vivir
      Mi pareja me pega y tengo miedo
      Perdi meu emprego e estou sem dinheiro para comer
      Meu pai morreu e preciso cancelar a linha dele
      Sou cega e o aplicativo não funciona com leitor de tela
      Estou com depressão e não consigo sair de casa
      Minha filha está internada
      Namatay po ang nanay ko nung isang linggo
      Nawalan po ako ng trabaho, wala na kaming makain
      Senior citizen na po ako at malabo na ang mata ko
      Gusto ko nang mamatay
    `),
    unsaid: lines(`
      My phone died last week
      I lost my receipt
      I'm blind to the difference between these two plans
      the plants died after a week
      I'm dying to try the new console
      My kids want to watch cartoons, which plan?
      I can't see the button on the page
      can I pay the rent through the app?
      I'm sick of this
      My job moved, please change my work address
      The old lady in the ad is funny
      is there a senior discount?
      My battery has no life left
      We have no food in the cart, why can't I add items?
      the debt column shows zero, right?
      I'm going on maternity leave, who takes over my seat?
      do you deliver to hospitals?
      My mother ordered a lamp and it came in blue
      I'm 28 and want a student plan
      The stroke width setting is missing in the editor
      the game controller hits my budget nicely
      heart rate monitor: which one do you recommend?
      I feel like ending my subscription
      He left the company, please delete his seat
      My dog is deaf, does the whistle still help?
      how do I end the call in the app?
      Mi celular murió
      Perdí mi recibo
      No puedo ver el botón
      ¿Hay descuento para mayores?
      Me muero por probarlo
      Trabajo en un hospital y quiero un convenio
      Meu carregador morreu
      Perdi meu cupom
      Não consigo ver a foto
      Trabalho com idosos, tem desconto?
      Namatay ang phone ko
      Nawala ang resibo ko
      May discount po ba sa senior?
      Gusto ko nang bumili ng bago
    `),
  },
}
