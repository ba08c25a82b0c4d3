import { lines, type Wordings } from './wordings.ts'

/** Written after the patterns were widened by the first round and before they had seen any of it. */
export const round2: Readonly<Record<string, Wordings>> = {
  legal_threat: {
    said: lines(`
      My patience is over. The next step is a courtroom.
      i will let my lawyer handle this from now on
      you really want this to end up in court dont you
      I'm drafting a statement of claim this weekend
      Consider this formal notice before legal action.
      dad's an attorney and he can't wait to get his teeth into you
      honestly considering suing at this point
      You have until the 5th, then the matter goes to my lawyers
      I'd hate to take the legal route but you force me to
      my barrister reckons I'd win this easily
      just got off the phone with a law firm, they want to take my case
      we will seek compensation through the courts
      Your breach of contract will cost you in court
      this is a breach of contract and I will enforce it legally
      ive won in small claims before and ill do it again
      I reserve all legal rights, including bringing a claim for damages
      get ready for a lawsuit pal
      I have instructed my legal representative to write to you
      i swear ill drag u through every court in this country
      Do I have to get a lawyer before you people react?
      My legal insurance already approved the case against your company
      tendrán noticias de mis abogados
      me veré obligada a tomar acciones legales
      les voy a meter una demanda que ni se imaginan
      se não pagarem vou ao juizado especial
      meu advogado já está preparando o processo
      vou buscar meus direitos na justiça
      ipapaubaya ko na ito sa abogado ko
      sa korte na tayo mag-usap
    `),
    unsaid: lines(`
      the legal notice on your website has a typo
      our lawyers' office needs twenty chairs
      I left my coat at the courthouse cafe you run
      i'm on jury duty next week so please reschedule the installer
      My dad is an attorney and he loves your coffee machine
      what are my legal rights if the parcel is late?
      my lawyer lives next door and took the parcel in
      please send the contract to my lawyer for a routine check before I sign
      Is there a legal team plan in your pricing?
      no need for courts and lawyers, a simple sorry is enough
      The show about the judge does not load
      how do I cite your article in a lawsuit essay for university?
      A basketball court needs LED lights, which do you recommend?
      I was sued once by my landlord, thank god that's behind me
      the suit I ordered is too tight
      charge my phone faster
      we had a legal holiday so I missed the call
      I trust you will do the right thing, I don't need a lawyer for this
      can lawyers get the professional discount
      my claim number is 55129
      the ordering process is confusing
      ¿cuánto cuesta el plan para abogados?
      la corte del pantalón está mal
      el proceso de compra es lento
      sou advogado e preciso do plano empresarial
      o processo de devolução é demorado
      justo o preço, gostei
      abogado ang kapatid ko, siya ang gagamit ng account
      maganda ang hukuman na background sa app
    `),
  },
  regulatory: {
    said: lines(`
      next week you will have to explain this to the financial regulator
      I'm told by Citizens Advice that you broke the Consumer Rights Act
      you guys are violating gdpr big time
      As a data subject I object to the processing for marketing
      I want to know exactly what information your company stores about me
      the ombudsman gave me case 88213 against you
      My bank opened a chargeback for this payment
      according to the law you must repair it within the first two years
      so the ICO it is then
      this fee is unlawful under the payment services rules
      my right of withdrawal: I return the goods within fourteen days as the law allows
      I reported the spam calls to the FCC
      your hotel has no accessible bathroom, that's an ADA violation
      please stop using my data for ads, I take back my consent
      The regulator gave you 30 days, they are over
      I've sent all documents to consumer protection
      airline rules EU261 give me 400 euros and you know it
      you sold my number to advertisers without consent, thats against privacy law
      I'm gonna file with the BBB
      remove every trace of me from your database
      interpondré una queja ante la autoridad de consumo
      ya fui a Condusef y me dieron folio
      ejerzo mi derecho de cancelación de datos
      la ley me da cinco días para devolverlo
      vou registrar uma queixa no Banco Central
      a LGPD me dá o direito de saber o que vocês guardam
      pelo código do consumidor vocês têm que trocar
      nag-email na ako sa National Privacy Commission
      irereport ko po kayo sa Bangko Sentral
    `),
    unsaid: lines(`
      what's the deadline for returns?
      please remove me from this group chat
      how do I download my invoices?
      the law firm next door got my parcel
      my daughter studies consumer law
      I complied with all your steps
      I have every right to be annoyed
      delete the last message please, typo
      can you erase the second item from the order
      is your bank insured?
      the fan regulator is stuck on high
      the mother-in-law plan? lol
      does the car seat meet regulations?
      I act on behalf of my mum
      do you accept chargebacks?
      I want access to my account
      please forget my last question
      my consent form for the clinic is attached
      the department of your store where I bought it was closed
      which data plan is cheapest
      the rules of the game are not in the box
      ¿dónde está su aviso de privacidad?
      quiero eliminar una foto
      mi plan de datos se acabó
      quero excluir um item do carrinho
      qual o direito de uso do plano?
      meus dados móveis acabaram
      tanggalin nyo po sa cart yung isa
      magkano po ang data promo
    `),
  },
  legal_hold: {
    said: lines(`
      my attorney sent you a preservation letter last week
      Don't throw away the broken part, the insurance expert and the court want to see it
      A police officer will contact you for the driver's details
      I'm Detective Morales, I need the delivery log for this address
      the theft has been reported to the police, ref CR/1182
      we are under a duty to keep everything related to this, please do the same on your side
      You are hereby notified not to alter or dispose of any documents in this matter
      the judge has asked for the emails between your manager and me
      just came back from the precinct, they need the video
      pls don't let the camera recording from saturday be overwritten
      I was told by police to ask you not to touch the account
      attached is the subpoena
      I have lodged a criminal complaint against your courier
      Can you secure the access logs? The investigators will request them
      keep a copy of this conversation, it will be needed in the trial
      I'm gonna need all those call recordings for my court date
      report has been filed with the sheriff
      the FBI's cyber unit is looking into this and may contact you
      discovery starts in march so all messages have to be kept
      The investigation by the public prosecutor is running, file 3 Js 112
      guarden todo por favor, lo va a pedir el juez
      levanté un acta en el ministerio público
      un agente de la policía va a pedirles los datos
      necesito que conserven la grabación para el juicio
      fiz B.O. na delegacia
      não apaguem nada, meu advogado vai precisar como prova
      o juiz determinou a entrega dos extratos
      may police report na po ako
      kailangan ng korte ang records ng account ko
    `),
    unsaid: lines(`
      keep the change
      don't touch my settings please
      the detective series won't load
      my order is on hold, why?
      Please keep my account open
      do you keep records of returns?
      Officer boots size 44 in stock?
      the record player skips
      I deleted the app by accident
      can I delete old chats
      save my card for next time
      please archive the old project
      I don't think the police need to know about a lost umbrella
      if it was stolen, should I go to the police?
      a police car blocked the street so your driver was late
      is the video doorbell recording kept in the cloud?
      the evidence is clear: your coffee is the best
      my son plays a cop in the school play, is the costume there on time?
      I want a copy of my contract
      case closed, thanks
      the judge costume is too small
      ¿guardan las llamadas?
      conserven mi número por favor
      la serie de policías no carga
      guarda meu lugar na fila
      apaguei o app sem querer
      o filme de polícia não abre
      may record player po ba kayo
      na-delete ko po ang app
    `),
  },
  fraud_suspected: {
    said: lines(`
      I just checked my balance and 1200 bucks are gone, I didn't spend any of it
      Why is there a Bitcoin purchase on my card? I don't even know how that works
      someone's been ordering stuff to an address in Ohio with my account and my visa
      collections keeps calling me about a phone plan that I never signed up for
      I think I've been had by a fake ticket seller
      the charge from "XTREME FIT LLC" is not one of mine
      I fell for one of those parcel sms and they took 800 from me
      my grandson didn't call, it was a crook, and I had already sent the gift cards
      somebody has been using my card number to buy gas
      My card was cloned at an ATM last night
      please reverse this, I did not authorise the payment to Western Union
      Three transactions I know nothing about
      there are withdrawals in a city I haven't visited
      the buyer sent me a fake payment confirmation and now my laptop is gone
      they tricked my father into giving remote access and emptied his savings
      credit report shows two cards that aren't mine
      I never bought anything from this shop but it charged me
      unauthorised direct debit left my account this morning
      My tax refund was claimed by someone else in my name
      the landlord asked for a deposit and vanished, the flat never existed
      me aparece un retiro que no hice
      usaron mis datos para pedir un préstamo
      caí en un fraude por whatsapp
      compré en una página falsa y perdí mi dinero
      tem uma compra no cartão que não fui eu
      caí no golpe do falso funcionário do banco
      alguém abriu uma conta usando meu CPF
      may transaction po na hindi akin
      naloko po ako online, nakuha ang 5k ko
    `),
    unsaid: lines(`
      your delivery fees are daylight robbery
      I see two identical charges, please refund one
      why was I charged before shipping?
      I never got a receipt
      can I use my wife's card with her permission
      I think your subscription trick is dishonest, I forgot to cancel
      how long do disputes take?
      what's that 9.99 on my bill, is it the new plan?
      Somebody at your shop gave me the wrong change
      my card expired, please update
      the fraud alert text arrived, and yes it was me
      fake eyelashes came broken
      i don't remember my pin
      the money left my account but the order shows unpaid
      my payment disappeared from the overview, is that a display bug?
      will you refund if the seller is a scammer?
      is this website legit?
      I sent money to the wrong iban by mistake
      I borrowed my brother's card, he knows
      i never signed up for the early slot, please move me to the afternoon
      my loan application was rejected, why?
      ¿cómo sé si un correo es fraude?
      me cobraron de más
      no hice el pago a tiempo
      como evito cair em golpe?
      não fiz o pagamento ainda
      cobraram a mais na fatura
      hindi ko pa nagagawa ang payment
      paano po malalaman kung scam
    `),
  },
  executive_review: {
    said: lines(`
      Forward this to the CEO please
      I insist that someone from your executive team calls me
      guess I'll have to email the founder directly
      what's the postal address of your board of directors
      Your head office has received a letter from me
      i want this in front of the ceo by monday
      Our chairman will raise this with yours at lunch next week
      I met your COO at a conference and I'll let her know how this went
      this complaint belongs on the CEO's desk, not with you
      Tell your president that Mrs. Okafor is waiting for his answer
      I have already complained to corporate
      I demand a response from top management
      tweeted your ceo, maybe that helps
      I've cc'd the managing director and the head of retail
      Only a director can fix this and I want to hear from one
      put me through to the ceo's office
      I will take it to the board
      how do i reach the owner of the company
      I'm a shareholder and will mention it at the annual meeting
      corporate will hear about this
      escribiré a la dirección general
      quiero que el dueño de la empresa sepa esto
      ya mandé correo al director ejecutivo
      exijo hablar con un directivo
      vou escrever para o CEO
      quero que isso chegue na presidência da empresa
      mandei carta para a diretoria
      ie-email ko ang CEO nyo
      gusto kong umabot ito sa management sa taas, sa presidente mismo
    `),
    unsaid: lines(`
      congratulations to your new CEO
      as a CEO I travel a lot, which plan fits
      our managing director left, how do I remove her login?
      head office address for the delivery: 5 Main Street
      I work at corporate headquarters of another firm and want ten phones
      the founder of my club needs a refund
      chairman of our village association orders 50 flags
      Is the president biography in stock?
      who owns this brand?
      the keyboard members discount
      chess board is missing a piece
      the executive lounge was closed, can I get lounge credit?
      I'm a director at a school, do we get a discount?
      can I speak to your supervisor
      the owner of the house is my aunt
      how many people work in your head office?
      your CEO's book is great, can I get a signed copy?
      the company car needs insurance
      top shelf is missing from the cabinet
      C-level cable? I mean cat-6 cable
      our board meeting needs a bigger zoom plan
      busco el libro del presidente
      el dueño del departamento es mi tío
      soy directora de una escuela
      o presidente do meu clube quer camisas
      a dona da loja me atendeu bem
      sou diretor de uma ONG
      ang may-ari ng bahay ay tita ko
      pangulo po ako ng homeowners association
    `),
  },
  ethical_concern: {
    said: lines(`
      She spoke nicely to every white customer in line and barked at me
      I feel I am being treated this way since I'm from Nigeria
      your moving guys were staring at my wife and whistling
      The doctor on your platform asked me for pictures I didn't want to send
      your collector threatened to tell my boss about my debt and called my kids
      an inspector of yours wanted 200 in cash so that he'd sign it off
      they made my blind uncle sign something nobody read to him
      I overheard two agents laughing about a customer's disability
      your employee used the f slur against my husband
      There is something very wrong at your care home, residents are tied to their beds
      the tour guide touched several of the girls
      my manager at your store makes us clock out and keep on working
      I'm an insider and the emission figures are made up
      someone on your app keeps asking my 12yo to meet up
      job ad on your site says no foreigners
      a worker told me he hasn't been paid for months and they keep his passport
      The waiter moved us to the back after he heard us speak Arabic
      your AI gave my husband ten times the credit limit it gave me, same finances
      your rep pretended the fee was a government tax to get me to pay
      he asked me to leave a five star review in exchange for a refund
      The pharmacist refused me the pill because of his religion
      your shop assistant said they don't want gypsies here
      el repartidor le chifló a mi hija y le pidió su número
      me dijeron que no atienden a gente como yo
      el inspector quería dinero para no multarme
      o segurança me seguiu pela loja inteira só porque sou preto
      o técnico ficou me cantando dentro da minha casa
      minorasista kami ng staff nyo
      hinipuan ng driver ang kapatid ko
    `),
    unsaid: lines(`
      my wheelchair was damaged in transit
      is the hotel gay friendly?
      the guide touched on many interesting topics
      the waiter moved us to a better table, lovely
      the installer asked how old the boiler is
      your rep asked me for a review
      my boss will fire me if this isn't delivered
      I feel bad for your agents, this must be stressful
      are your diamonds conflict free?
      what do you do about diversity?
      the doctor asked for a picture of my rash, how do I upload it?
      the app shows me women's shoes although I am a man
      black friday prices aren't fair
      my kid was scared of the clown at your store
      do you sell baby monitors
      Your employee pronounced my name wrong, no big deal
      i don't want to sound racist but the brown one looks dirty
      your driver whistled a nice tune
      he kept the tip jar full
      the guard asked for my ticket
      my old mother needs a simple phone
      the old contract was better
      they changed my seat because of my crutches, very kind
      el técnico fue muy amable con mi abuela
      ¿venden muñecas negras?
      pedí una propina digital en la app
      minha avó adorou o presente
      o preto acabou, tem em branco?
      matanda na po ang unit ko
    `),
  },
  outage: {
    said: lines(`
      is it just me or is everything of yours broken today
      we can't process a single order in any of our six restaurants
      my whole street has no power on your network
      the entire team gets 502 when opening the dashboard
      my guild, 30 people, all got thrown out at the same moment
      your phone lines have been dead all day for everyone i asked
      it's not my wifi, the neighbors also lost your signal
      Every employee here sees a blank page
      our call center is at a standstill since your telephony is down
      Production API down??
      nobody can check in at our hotel because your system froze
      seems like you have a nationwide problem
      major incident on your side? all our webhooks fail since 8
      the app is down again isnt it
      servers are toast, can't connect since an hour and forum says the same
      multiple customers are telling us the checkout doesn't load
      Our entire school can't get on the learning platform
      hundreds of people on twitter say the same: no service
      All tills across the country are dead
      your site's been unreachable since last night
      ningún empleado puede entrar al sistema
      se fue el internet en todo el edificio
      sus servidores no responden desde la mañana
      no hay servicio en toda la zona
      caiu tudo aí? ninguém consegue pagar
      estamos todos sem sinal aqui no bairro
      o aplicativo parou para todos os clientes
      nag-down ang buong system, lahat ng branch namin apektado
      wala pong signal ang buong bayan
    `),
    unsaid: lines(`
      everyone in my family has a different plan
      my screen is blank after the update
      the shop at the corner was closed for everyone because of the holiday
      my order is stuck
      my tablet lost connection once
      one of my three lamps stopped working
      can you put the whole team on one invoice?
      nobody answered my email
      nobody told me about the fee
      how will I know when there is an outage?
      the outage yesterday is fixed, thanks
      my account shows an error 403
      our whole family enjoyed the stay
      the app looks broken on my old phone
      the printer is offline
      I can't get the page to print
      the internet says your store opens at nine
      my game crashed once
      all my photos are dark
      down jacket for everyone in the family
      power cable missing
      la pantalla de mi celular no funciona
      no puedo entrar a mi cuenta
      toda mi familia usa su app
      minha internet caiu ontem mas voltou
      não consigo abrir o pote
      todo mundo aqui adora
      hindi ko mabuksan ang account ko
      lahat kami masaya sa service
    `),
  },
  safety: {
    said: lines(`
      The hair dryer caught fire in my hand
      I've got second degree burns from your heating pad
      my toddler pulled the drawer and the whole dresser came down on him
      we found glass splinters in the jam
      the power bank swelled up and now smells of chemicals
      I got electrocuted changing the bulb in your lamp
      the stove keeps leaking gas, I feel dizzy
      our dog is at the vet, poisoned by your chew bone
      the airbag went off for no reason while my wife was driving
      my face swelled after one use of the mask
      there was a bang and then flames behind the fridge
      The step broke under me and I've fractured my ankle
      i'm bleeding, your can opener sliced my thumb
      my newborn turned blue from the pacifier clip around his neck
      half the wedding guests got food poisoning from your catering
      the pram folded up while my baby was inside
      The delivery van hit my son on his bike
      Sparks fly every time I plug it in
      your chemist gave my mother the wrong dose and she's in the ER
      The trampoline spring flew off and hit my daughter in the eye
      el calentador tiene fuga de gas
      a mi esposa se le quemó la mano con la plancha
      mi perro se intoxicó con las croquetas
      explotó la olla de presión
      a cadeira quebrou e minha mãe caiu e machucou a coluna
      meu filho engoliu uma peça do brinquedo
      a tomada está soltando faísca
      nakuryente po ako sa heater
      nalason po ang anak ko sa pagkain nyo
    `),
    unsaid: lines(`
      my phone died on the way
      I'd die for that chocolate cake
      you saved my neck
      the sales are exploding
      is it normal that the oven gets hot outside?
      my son got sick so we have to cancel the trip
      I had surgery and cannot travel
      what is the fire rating of the sofa?
      smoked salmon missing
      the fire alarm I ordered has not arrived
      it burns through battery fast
      the glass arrived broken in the box
      I broke my glasses, can I order new ones
      the chair wobbles a bit
      The kettle is not hot enough
      sparkling water was flat
      my heart skipped a beat when I saw the price
      toxic people in the game chat
      your app gives me a headache
      I can't stomach these fees
      the gas bill is too high
      the drill bit broke
      me mata la curiosidad
      se quemó el pan pero no importa
      la gasolina subió
      queimou a lâmpada, onde compro outra?
      caiu a ligação
      sumakit ang ulo ko sa fees nyo
      patay na ang battery ng relo ko
    `),
  },
  security: {
    said: lines(`
      I got a login alert from Vietnam, definitely not me
      there are orders on my account that I never placed and the email got changed
      Your website shows me logged in as someone called Peter
      I've been hacked, help
      a fake version of your site stole my login
      strange sms with codes all night long, is someone trying to get in?
      the invoice pdf I downloaded has another company's bank details and prices
      i gave the caller my one time code, i think he's in my account
      Someone reset my password and I can't get in anymore
      you emailed my medical results to the wrong person
      unknown ip addresses in our audit log
      I left my work laptop with access to your system on the train
      Our API key was posted on github by mistake
      your newsletter put all recipients in the cc, I can see 500 addresses
      There's a virus in the file I got from your download page
      my account was taken over, they changed everything
      I can open other people's documents just by guessing the link
      someone impersonates your company on whatsapp
      ransomware hit us and your backup is encrypted too
      my employee who left last month is still downloading our files
      me hackearon la cuenta
      alguien inició sesión desde otro país
      me mandaron un mensaje falso que parece de ustedes
      me llegó el estado de cuenta de otra persona
      minha conta foi invadida
      alguém trocou a senha da minha conta
      recebi um SMS falso em nome do banco
      na-hack ang facebook at account ko
      iba na ang email sa account ko, hindi ako nagpalit
    `),
    unsaid: lines(`
      how do I log in from another country?
      the alarm code for the gym door?
      I get too many emails from you
      is two step login required?
      someone else will pick up my order
      my login works again, thanks
      I changed my phone and need to move the authenticator
      I was robbed and lost my umbrella
      my bike was stolen, can I pause my membership
      the wrong person signed for my parcel
      what do you do against hackers?
      do you share data with others?
      my colleague needs access to the dashboard
      you sent me the wrong size
      the security camera has no picture
      can I see other people's reviews
      the link in your mail does not work
      my password manager does not fill the form
      the app logs me out every day
      who can see my profile picture?
      code 20OFF doesn't work
      ¿es segura su app?
      quiero cambiar mi correo
      no me llega el código de descuento
      quero trocar minha senha
      o link do boleto não abre
      vocês têm verificação em duas etapas?
      paano palitan ang password
      ibang kulay ang dumating
    `),
  },
  public_exposure: {
    said: lines(`
      get ready to go viral
      My cousin's at the BBC, she'll love this
      I'm about to write the most honest review you have ever had
      this whole chat is being streamed to 3000 people btw
      we'll see what the local newspaper has to say about that
      i'll drag you on every platform
      a reporter already called me about my case
      people deserve to know what kind of company you are
      I'm posting the video of your driver throwing my parcel
      enjoy the shitstorm coming your way on social media
      The thread about you is on the front page of reddit right now
      I'll tell all of linkedin how you treat your clients
      I will go to the media if nothing happens
      The hashtag #neveragain with your name is trending
      My tiktok about your hotel hit half a million views
      prepare for a bad trustpilot rating
      my neighbors' facebook group is going to hear about this one
      I have 45k followers on insta and they trust me
      my story on this will air on friday's evening news
      I'll share screenshots of your answers so everybody can judge for themselves
      you leave me no choice but to make this public
      haré un video contando lo que me hicieron
      todos mis seguidores lo van a saber
      mañana hablo con un periodista
      vou fazer um vídeo no tiktok mostrando isso
      a imprensa vai adorar essa história
      vou avaliar com uma estrela em todo lugar
      ipapakita ko sa buong facebook ang ginawa nyo
      ivivideo ko to at ilalagay sa tiktok
    `),
    unsaid: lines(`
      can I share my receipt with my flatmate?
      your video on facebook was helpful
      where do I leave a review?
      my tiktok shop order did not arrive
      I read in the news that you opened a store here
      the TV channel 5 is missing in my package
      I post parcels every day with you
      the review process took long
      my followers can't see my stories, bug?
      my brother is a journalist and needs the student plan
      I will tell my friends how great you are
      the public transport card does not work
      the media player crashes
      your instagram filter is fun
      press the button twice, then what?
      the newspaper subscription renewal failed
      how many stars does the resort have
      online shop says sold out
      i run a small blog and want to embed your widget
      can your team feature my story in your newsletter?
      I want to delete my public profile
      the group chat is not loading
      ¿tienen página de facebook?
      compré por instagram y no llega
      la reseña del producto decía azul
      comprei pelo instagram
      onde deixo minha avaliação?
      a televisão chegou
      naka-post po ba ang resulta
    `),
  },
}
