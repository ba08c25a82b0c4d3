import { lines, type Wordings } from './wordings.ts'

/** Written before the patterns had seen any of it. */
export const round1: Readonly<Record<string, Wordings>> = {
  legal_threat: {
    said: lines(`
      u leave me no choice, my next email comes from a lawyer
      if the refund isn't here friday we'll let a judge look at it
      ok fine, my attorney loves cases like this one
      I have already paid a solicitor for an hour of advice about your firm and she thinks I have a strong case
      do not make me take u to small claims
      expect papers from my lawyer soon
      I am prepared to litigate if necessary
      our counsel will be in touch with you shortly
      Would you rather settle this now or in front of a judge?
      you'll be getting a letter from our legal department
      I gave you three chances and now its going legal
      I know my rights and I'm not afraid of going before a magistrate
      ill see u guys in court lol
      My wife works at a law firm and they're drafting something against you as we speak
      This is my last message before I start proceedings against your company.
      I'm looking for other customers to join a class action
      my union's lawyers are taking this over from here
      fix it or get sued, your call
      you have 14 days, after that I will issue a claim at the county court
      I've got legal cover with my insurance and I intend to use it against you
      Hope you have good lawyers because you're going to need them
      ya hablé con un abogado y dice que tengo caso contra ustedes
      esto va a terminar en un juzgado, se los advierto
      si no me devuelven mi dinero los demando
      nos vemos en tribunales
      vou entrar com uma ação contra a empresa
      já falei com meu advogado e ele vai notificar vocês
      nos vemos na justiça então
      magkita na lang tayo sa korte
      kung hindi nyo ibabalik ang pera ko, magdedemanda na ako
    `),
    unsaid: lines(`
      my cousin is studying to become a lawyer, can she get the student discount?
      is there a court fee included in the parking ticket I am paying through you?
      I need an invoice addressed to my law firm
      The tennis court booking disappeared from my account
      what does your legal department say about the warranty terms?
      I don't want to involve lawyers, I just want my parcel
      i work for a judge and need the robe delivered by monday
      Legal name on the account is wrong, please change it
      could you tell me the legal age for opening an account?
      my neighbour sued his builder last year, what a mess that was
      Sue from accounting said you would call me back
      I'd rather not judge too early, but the new app is slow
      the food court near your store is closed
      i am not threatening anyone, i only ask for my money
      A lawyer friend recommended your document scanner
      I have to appear in court as a witness tomorrow so please move my appointment
      Is it legal to ship wine to Texas?
      can I use your receipts in a tax proceeding
      the case for my phone arrived broken
      please file my claim for the lost luggage
      I appeal to your kindness here
      mi abogada necesita la factura de las impresoras que compró
      ¿tienen descuentos para despachos de abogados?
      quiero demandar más información sobre el plan
      meu filho estuda direito, tem desconto de estudante?
      qual o prazo legal para a entrega?
      abogado po ang trabaho ko, puwede ba sa business plan
      nasa court ako ngayon kaya hindi ako makatawag
      the jury is still out on whether I like the new design
      your trial version expired, can you extend it
    `),
  },
  regulatory: {
    said: lines(`
      the FCA register says you must answer complaints in eight weeks
      I've already got a reference number from the Financial Ombudsman
      pls wipe everything u have on me, gdpr
      what you are doing breaks the consumer protection act
      I will be raising this with the data protection commissioner
      I'd like a full export of the personal data you hold about me, as the law entitles me to
      you are obliged under EU law to refund flights cancelled at short notice
      I sent my complaint to the Banking Commission yesterday
      The ombudsman told me to send you this final notice first
      I'm asking my credit card company for a chargeback today
      you have no right to keep my data after I closed my account, delete it
      this is a request under article 17
      under california law i can ask you not to sell my info
      your contract terms are illegal under the unfair contract terms rules
      The trading standards officer asked me for your address
      i already told the consumer agency about u guys
      as a wheelchair user I can't get into your branch and that breaches the equality act
      by federal law you have ten days to look into this error
      please confirm in writing that all my personal details have been erased from your systems
      my statutory cooling-off period has not ended yet so I cancel the contract
      voy a ir a la Profeco mañana mismo
      quiero que borren todos mis datos, es mi derecho
      la superintendencia ya recibió mi reclamo contra ustedes
      conforme a la ley de protección de datos pido una copia de mi información
      vou acionar o Procon se não resolverem
      exijo a exclusão de todos os meus dados pessoais
      já abri reclamação na Anatel, protocolo 4432
      lalapit na po ako sa DTI kapag hindi naayos
      gusto kong ipabura lahat ng impormasyon ko sa inyo ayon sa Data Privacy Act
      I've lodged a grievance with the insurance regulator of my state
    `),
    unsaid: lines(`
      are you FCA authorised?
      please delete the old address from my order
      can you delete my draft listing
      is the battery compliant with airline rules?
      the heating regulator on the boiler needs replacing
      how long do you keep invoices?
      I read about GDPR in the news, interesting stuff
      what does your privacy policy say about cookies?
      your parking rules are confusing
      please update my personal details, I moved
      The act was sold out before I got tickets
      I want to file my tax return with your software
      where do I find the terms and conditions?
      I need a copy of my last invoice
      there is no need to report this to anybody, it's fixed
      What is the return policy for shoes?
      the SEC game tickets for saturday please
      ico file will not upload as icon
      can you export my playlist?
      the dot on my screen won't go away
      which regulations apply to shipping batteries to Canada?
      remove my card from autopay please
      I have the right size but the wrong colour
      ¿cuál es la política de devoluciones?
      borren mi carrito por favor
      necesito copia de mi factura
      quero atualizar meus dados cadastrais
      como apago uma foto do anúncio?
      paano po i-delete ang lumang card sa app
      saan makikita ang data usage ko
    `),
  },
  legal_hold: {
    said: lines(`
      Please make sure nothing from our chats gets wiped, my lawyer will need it
      The police asked me to get the delivery footage from you
      I went to the police station this morning and made a statement about the theft
      I'm an officer with the county sheriff and I need the account records of a customer
      do NOT erase the call from tuesday, that's evidence
      we got a court order for these documents
      my crime reference is 44/2219/26
      Kindly retain all communication regarding this claim pending litigation
      i filed a police report today, number 20-11482
      There is an ongoing investigation and the detective wants the login times
      Our attorneys hereby demand that you preserve all records relating to the incident
      hold on to the cctv from the 3rd, the insurer and the police both want it
      We are serving you with a subpoena for the billing history
      pls save the recording of yesterdays call its gonna be used in court
      the cops have opened a case on the stolen parcels
      I will hand this chat over to the police
      you need to keep the damaged item as evidence until the hearing
      I've reported the courier to the police, they gave me an incident number
      The prosecutor wants a list of all the transactions
      please freeze any deletion of my account data because of the pending lawsuit
      ya puse la denuncia en la fiscalía, aquí está el folio
      no borren la grabación de la llamada, la necesito como prueba
      la policía me pidió los videos de seguridad de su tienda
      el juez ordenó que entreguen los estados de cuenta
      registrei um boletim de ocorrência ontem
      guardem as gravações, vou usar como prova no processo
      a delegacia pediu o histórico de acessos
      nagpa-blotter na po ako sa pulis
      huwag nyo pong burahin ang usapan natin, gagamitin kong ebidensya
      hinihingi ng pulis ang CCTV ng branch nyo
    `),
    unsaid: lines(`
      do I need a police report to claim the insurance?
      please keep my order on hold until I am back
      I was put on hold for an hour
      don't delete my saved items please
      The Police are playing in June, do you have tickets?
      keep my records safe, thank you
      how long do you store call recordings?
      can I get a copy of the chat for my own records?
      I'm not going to the police over a pair of socks
      my brother is a police officer, is there a discount?
      save the date cards are misprinted
      please keep the item, I don't want it back
      my password was saved as evidence01
      court shoes size 38
      the recording on my DVR is gone
      I want to delete my call history
      would you call the police if somebody stole from a locker?
      we ordered vinyl records and two arrived scratched
      please hold my mail during vacation
      hold my parcel at the depot
      proof of purchase attached
      I need proof of address, can you send a statement?
      the police show on your channel is great
      ¿necesito denuncia para el seguro?
      guarden mi pedido en la sucursal
      no borren mi carrito
      preciso de boletim de ocorrência para acionar o seguro?
      guardem meu pedido até sexta
      itago nyo muna ang order ko hanggang lunes
      pulis po ang asawa ko may discount ba
    `),
  },
  fraud_suspected: {
    said: lines(`
      there's 3 payments to some casino in Malta on my statement and I've never gambled in my life
      somebody bought a 900 dollar tv with my card
      my wallet got nicked on the train and now the cards are being used
      I got a loan letter for a loan I never took
      i think this seller took my money and ran
      money is missing from my account and no idea where it went
      who is this merchant? I have no clue what this 59.99 is, it wasn't me or my wife
      a guy pretending to be from your bank talked me into transferring 2k
      please block my card immediately, i see purchases from a country I've never been to
      the gift cards I bought were already emptied when I scratched them
      They opened a line of credit in my dead father's name
      got a text about a parcel, paid 2 euro and then 400 vanished from my account
      These withdrawals happened while my card was in my drawer at home
      an account was opened using my social security number and it wasnt by me
      The cheque was altered, I wrote 100 and 1000 was cashed
      My elderly mum sent money to someone online who she thought was her boyfriend
      My card details must have been copied at the petrol pump
      i'm seeing charges that don't belong to me
      The signature on this contract is not mine, someone forged it
      the store i paid doesnt exist, website is gone and so is my money
      hay compras en mi tarjeta que yo no hice
      me vaciaron la cuenta anoche
      me llamaron diciendo que eran del banco y les di el código, ahora falta dinero
      alguien sacó un crédito con mi INE
      fizeram um pix da minha conta que eu não reconheço
      clonaram meu cartão e já gastaram mil reais
      fizeram um empréstimo no meu nome
      may nagbawas ng pera sa gcash ko na hindi ko alam
      na-scam po ako ng seller, hindi na nagrereply
      may utang daw ako pero hindi naman ako nangutang, may gumamit ng pangalan ko
    `),
    unsaid: lines(`
      how do you protect me from fraud?
      you charged me twice for the same order
      your prices are a scam lol
      is this email from you or is it a scam?
      I read that card skimming is on the rise
      what happens if somebody steals my card while I travel?
      I do not recognise the new logo
      the fraud department transferred me here, I want to raise my limit
      why did you take the fee twice?
      my card was declined at the supermarket
      the thief in the novel is my favourite character
      I paid but never got the tickets in my email
      I didn't order the large size, I ordered medium
      the fake plant looks great
      i never authorized the newsletter
      you stole two hours of my life with this hold music
      it's a steal at this price!
      can I dispute a charge for a hotel that was dirty?
      my subscription renewed although I forgot to cancel
      do you offer identity theft insurance?
      I lost my card, can you send a new one? nothing was used
      the driver stole a glance at my garden haha
      I transferred money to my sister, when does it arrive?
      me cobraron doble la suscripción
      ¿qué hago si me roban la tarjeta?
      tienen seguro contra fraude?
      me cobraram duas vezes
      o que faço se clonarem meu cartão?
      paano kung ma-scam ako?
      doble po ang singil sa akin
    `),
  },
  executive_review: {
    said: lines(`
      I'm copying your CEO on this
      where can i write to the managing director
      The chairman's office has my letter since Tuesday
      I will not deal with anybody below board level any more
      give me the email of whoever runs this company
      I demand that this gets to the top of your organisation
      my next message goes straight to your ceo's inbox
      I found your CEO on LinkedIn and messaged him
      I want this on the desk of your president
      who do i contact at corporate about this
      I'd like to bring this to the attention of your senior leadership
      Please pass my complaint on to your head office
      our chief executive will be speaking with your chief executive about the contract
      I've written to each of your directors
      Does your founder know how customers are treated here? I'm going to tell him
      I want an answer from the executive office
      just emailed mr. Harlow, your CEO, lets see what he says
      I own shares in this company and I will bring it up at the shareholder meeting
      escalating this to your VP of customer success
      I want to take this all the way up to the people who own this business
      quiero el correo del director general
      voy a escribirle al presidente de la compañía
      le mandé una carta al CEO de ustedes
      esto lo tiene que ver la alta dirección
      vou mandar um e-mail para o presidente da empresa
      quero falar com a diretoria
      isso vai chegar até o CEO de vocês
      ipaparating ko ito sa CEO nyo
      susulat ako sa presidente ng kumpanya nyo
      gusto kong makausap ang may-ari ng kumpanya
    `),
    unsaid: lines(`
      I am the CEO of a small startup, do you have a business plan?
      who is your CEO?
      The chairman chair is out of stock?
      is head office open on saturday?
      our founder loves your product
      president's day sale, is it still on?
      my boss wants an invoice
      an executive suite for two nights please
      the board arrived with a scratch
      I read an interview with your CEO, inspiring
      my director asked me to order ten licences
      let me talk to a manager please
      the owner manual is missing
      I'm the owner of this account
      the corporate plan price please
      executive chair in black
      can you deliver to our headquarters?
      on board the plane I lost my headphones
      the top of the box was crushed
      No need to bother your CEO with this
      our CFO signs all contracts, how does she get access?
      chief complaint is the noise
      do you have a corporate discount
      soy el director general de mi empresa y quiero cotizar
      ¿quién es su director general?
      sou o presidente do condomínio, preciso de uma segunda via
      quem é o CEO da empresa?
      may-ari po ako ng tindahan, paano mag-apply
      sino po ang CEO nyo?
      the vice president of my club would like ten shirts
    `),
  },
  ethical_concern: {
    said: lines(`
      he only got rude after he saw my headscarf
      my colleague with a white sounding name got approved and I did not, same income
      Your guy at the counter said people like me should go back to our country
      the installer kept looking at my daughter in a weird way and asked how old she is
      One of your people offered to speed up my permit if I slip him some cash
      I was told to sign blank forms by the branch manager
      The rep signed my mum up for three policies, she has Alzheimers and didn't know what was going on
      he called me the n word
      your cashier wouldn't serve us cause we're two men holding hands
      The masseur at your spa put his hand where it didn't belong
      your ad makes fun of disabled people, it's disgusting
      the manager told staff to hide the real fees until customers had signed
      I work in your warehouse and they make us work 14 hours without breaks
      you charge women more than men for the same haircut, that is discrimination
      he said he would cancel my fine if I go out with him
      the nurse made fun of my weight in front of everybody
      your agents are told to deny claims no matter what, one of them admitted it to me
      Some man is sending nude photos to kids on your platform
      the driver locked the doors and would not let me out until I gave him my number
      I used to work for you and I know the safety tests were faked
      your bot keeps giving worse offers to people from my neighbourhood, it's redlining
      your technician was drunk and made remarks about my breasts
      el empleado me dijo que si le daba algo de dinero me agilizaba el trámite
      no me dejaron entrar por como me veo, por ser moreno
      el cajero me gritó que me regrese a mi país
      le vendieron un seguro a mi abuelita que ni sabe leer
      o atendente riu do meu sotaque e disse que nordestino não sabe falar
      o gerente pediu um agrado para liberar meu crédito
      sinigawan ako ng staff nyo at sinabing bawal ang mga bakla dito
      inalok ako ng empleyado nyo na bilisan kung maglalagay ako
    `),
    unsaid: lines(`
      do you have a code of conduct for suppliers?
      your agent laughed at my joke, lovely person
      my accent wall paint has the wrong colour
      is your cotton picked without child labor?
      women's shoes cost more than I expected
      the kids section of the app is confusing
      your driver honked at me
      i was treated like a number
      he was rude to me, no idea why
      I felt a bit pressured by the countdown timer on checkout
      my mother signed the contract and is happy
      are there senior discounts?
      Can I bring my wheelchair on the bus?
      I don't think anybody discriminated, the system was just slow
      the movie about racism won't stream
      this chat makes me sick with all the waiting
      do you hire people over 60?
      touching story in your newsletter
      the naked cake I ordered was dry
      the guard at the gate was friendly
      my daughter is 12, can she have an account?
      I am gay and want two grooms on the cake topper, possible?
      I tip the driver in cash or in the app?
      you're abusing my patience
      el empleado fue muy lento
      ¿puedo dejar propina al repartidor?
      o gerente foi atencioso
      posso dar gorjeta no app?
      mabait po ang rider
      bawal po ba ang alaga sa branch nyo?
    `),
  },
  outage: {
    said: lines(`
      nothing works here, half of our office cant get in
      is something going on with ur servers? everybody in my discord is getting kicked
      None of my coworkers can open the app this morning either
      The whole village has had no internet since the storm
      your website gives a 503 for all of us
      we have 40 cashiers standing around because your terminals stopped responding
      downdetector shows thousands of reports about you
      looks like you guys are having a massive outage
      All our branches lost the connection at 9:12
      API is returning 500 on every single call since 20 min, for all customers
      i tried from 4 devices and my friends tried too, your app is dead
      your entire platform seems to have gone dark
      Nobody in our building has a signal with you today
      no one at work can clock in
      payments are failing across all our shops
      status page says all green but the service is clearly down
      twitter is full of people saying ur app crashed
      we are completely offline, production has stopped, 200 people waiting
      The system has been unavailable for the whole company since this morning.
      your login servers must be down, my brother in another city has it too
      se cayó el sistema en todas nuestras sucursales
      nadie en mi colonia tiene internet
      la app no le funciona a nadie
      está caída su página desde hace una hora
      o sistema caiu para todo mundo
      ninguém aqui na empresa consegue acessar
      o site de vocês está fora do ar
      wala pong internet buong barangay namin
      down po ba system nyo? lahat kami hindi maka-login
      hindi gumagana ang app nyo sa lahat ng kakilala ko
    `),
    unsaid: lines(`
      my app crashes when I open photos
      my internet is slow tonight
      is there planned maintenance this weekend?
      I want credit for the outage in march
      the price went down for everyone, nice
      my phone has no signal in the basement
      i can't log in, forgot my password
      How often does your service go down?
      the site looks great now
      the server at your restaurant was lovely
      I had an outage last month, just wanted to say thanks for the quick fix
      the elevator in our building is out
      my son cannot connect his console
      our team loves the platform
      I'm down for a refund
      do you have a status page?
      the network cable is too short
      everyone at work recommends you
      my laptop won't turn on
      the page about returns is hard to find
      power bank does not charge
      what would happen to my data if your servers went down?
      my account is locked
      mi internet está lento
      se me cayó el teléfono
      ¿hay mantenimiento programado?
      meu celular caiu e quebrou a tela
      esqueci a senha e não consigo acessar
      nahulog po ang phone ko
      mabagal po ang wifi ko
    `),
  },
  safety: {
    said: lines(`
      my hand is full of blisters after the kettle lid popped off
      the charger got so hot it left a burn mark on the wood and nearly set the curtains alight
      there is a smell of gas since your technician left
      grandpa is in hospital because your stairlift dropped
      I nearly lost an eye when the cork blew
      smoke is coming out of the back of the tv
      she had to get 6 stitches after the glass door broke
      the baby's cot collapsed with her in it
      my kid swallowed a magnet out of your toy
      we all threw up for two days after eating your ready meal
      the bike's front wheel came off while I was riding and I knocked out two teeth
      found a piece of metal in the baby food
      the battery is puffed up like a balloon
      my skin came up in red welts after using the cream, I had to go to urgent care
      The plug sparked and gave me a jolt
      your driver ran over my foot
      brakes on the rental failed on the motorway
      The pill bottle had the wrong medicine in it and my dad collapsed
      it blew up in my face
      my dog died after eating the treats
      carbon monoxide alarm keeps going off since the boiler install
      the ladder gave way and I broke my wrist
      flames shot out the oven when I opened it
      el cargador se prendió fuego
      mi hijo se cortó con el juguete
      huele a gas desde que vino el técnico
      levei um choque da máquina de lavar
      a bateria estufou e está soltando fumaça
      nasunog ang kamay ko sa rice cooker nyo
      umuusok po ang charger
    `),
    unsaid: lines(`
      you guys are on fire today, fast reply!
      the waiting is killing me
      is the toy safe for a two year old?
      does the battery overheat if I charge it overnight?
      my fire stick shows no picture
      I burned the toast, not your fault
      my heart is broken that you discontinued the soap
      the update blew up my inbox with mails
      smoke grey is sold out
      the price shocked me
      I hurt my back last year so I need a soft mattress
      gas station near your shop please
      nobody got hurt, box is just dented
      the phone gets a little warm in my case, normal right?
      hot deals
      what should I do if my child swallows a piece?
      I cut the label off, can I still return it?
      the hospital bill payment did not go through
      do you sell smoke alarms?
      I'm sick of waiting
      my ankle boots have a broken zip
      spark plan upgrade please
      an exploding kittens game was missing from my parcel
      me muero de ganas de recibirlo
      ¿es seguro para bebés?
      el fuego de la chimenea eléctrica no se ve real
      estou morrendo de rir
      a bateria dura quanto tempo?
      ligtas po ba ito sa bata?
      ang init ng ulo ko sa inyo
    `),
  },
  security: {
    said: lines(`
      somebody logged in to my account from Brazil and I live in Oslo
      my email address on the profile was changed and I didn't do that
      i keep getting verification codes I never asked for
      when I open the app I see another person's name and orders
      got an email pretending to be you with a link asking for my password
      your agent just read me someone else's address
      I clicked on the link in the sms and typed my pin, what now
      my phone with the banking app was stolen an hour ago
      there's a device on my account that isn't mine
      I can see invoices of other companies when I change the number in the url
      I was locked out and the recovery mail goes to an address I don't know
      my ex still has access to my account and reads everything
      someone put a new phone number on my profile
      You sent me a statement that belongs to another customer
      my account is sending messages to all my friends that I didn't write
      i got a call from "your support" asking to install anydesk and now my mouse moves on its own
      all my passwords were in the leak you had, they show up on the dark web
      my sim suddenly stopped working and then my accounts got reset
      hackers got into our admin panel
      A former employee still can log in to our workspace
      alguien entró a mi cuenta y cambió la contraseña
      me llegan códigos de verificación que no pedí
      recibí un correo falso a nombre de ustedes
      puedo ver los pedidos de otra persona en mi perfil
      invadiram minha conta
      recebi um link falso se passando por vocês
      estou vendo os dados de outro cliente
      na-hack po ang account ko
      may nag-log in sa account ko na hindi ako
      may nagtext na kunwari kayo at humihingi ng OTP
    `),
    unsaid: lines(`
      how do I turn on two factor?
      what if someone hacks my account one day?
      someone stole my money
      I was robbed on the street last night and missed my booking
      my password doesn't work
      is my data safe with you?
      life hack: use vinegar
      I changed my email, please confirm
      the verification code never arrives
      I logged in on a new phone, that was me
      please reset my password
      the security deposit has not been returned
      I want to add a user to my account
      security guard at the mall was nice
      the leak under the sink is back
      my wife has access to my account and that is fine
      how do hackers get in, just curious
      The breach of contract clause
      do you sell phishing awareness training?
      my neighbour's account was hacked years ago
      I can't see my orders
      nobody hacked me, I just forgot the pin
      virus season is here, are masks in stock?
      olvidé mi contraseña
      el código no llega
      ¿qué pasa si me hackean?
      esqueci minha senha
      o código não chegou
      hindi dumarating ang OTP
      paano kung ma-hack ako?
    `),
  },
  public_exposure: {
    said: lines(`
      wait till my followers see this chat
      im making a tiktok about this rn
      One star on google is coming your way
      my sister is a reporter at the local paper and she finds this very interesting
      I'll make sure that everyone I know hears about how you treat people
      this is going on reddit
      I've screenshotted everything and it goes up on instagram tonight
      You'll read about yourselves in the newspaper
      already put it on twitter, 300 retweets so far
      I run a blog with a large audience and you are the next topic
      don't be surprised when this hits the news
      let's see how you like it when the whole of facebook knows
      Watch me ruin your rating
      i'm gonna warn people about u everywhere i can
      The consumer programme on TV has shown interest in my story
      I have spoken to a journalist about this matter
      The next stop is social media
      if it isnt fixed today i tell all my 80k subs not to buy from you
      your reputation will suffer, I'll see to it that the public finds out
      would be a shame if this conversation ended up online
      Got a camera crew from channel 5 coming over tomorrow
      lo voy a subir a mis redes para que todos vean
      ya los quemé en facebook
      voy a ir a la tele con esto
      les voy a dejar una estrella en google
      vou colocar tudo no reclame aqui e no instagram
      vou expor vocês na internet
      meu vídeo já tem 20 mil visualizações
      ipopost ko to sa facebook
      ipapa-Tulfo ko kayo
    `),
    unsaid: lines(`
      how do I share my wishlist on facebook?
      my instagram login does not work
      I saw your ad on tiktok and want the blue one
      I left you a five star review, thanks
      post office says the parcel is lost
      your press team was very kind at the fair
      can I post the return on monday?
      where can I read reviews of this vacuum
      i watch the news on your box and it stutters
      the newspaper delivery did not come
      I won't put this online, don't worry
      the youtube app crashes on your tv
      do you have a youtube channel with tutorials?
      star rating of the hotel?
      my followers count is wrong in the app
      I can't upload the video to my page
      going live with our shop next week, need support
      public holiday hours?
      what is viral marketing and does your plan offer it
      The news app asks me to pay again
      i tweeted at you last week and you solved it, great
      my blog theme is broken
      the press on the juicer is stuck
      ¿cómo comparto en facebook?
      vi su anuncio en instagram
      no puedo subir fotos
      vi no instagram a promoção
      como postar um anúncio?
      nakita ko po sa facebook ang promo
      paano mag-post ng item
    `),
  },
}
