/**
 * The other half of our own sentences, graded like sentiment-sentences-build.ts, written in other words and about other
 * mishaps. Nothing is fitted on them: they only measure.
 */
export const heldOutSentences = {
  tweets: `
1 @BlueWing we've been holding on the runway since 6:15, no word about when we leave
2 @BlueWing four agents told me four stories. Does the left hand know what the right one does over there
1 @BlueWing diverted to Omaha, now what?
2 @BlueWing paid extra for legroom and got stuck in a middle seat at the back by the toilets. Not cool
3 @BlueWing I will make it my mission that no one in my office books you again
2 @PeakAir your agent at MSP laughed when I asked for help. Laughed.
1 @PeakAir suitcase showed up soaking wet, everything inside is ruined
2 @PeakAir way to go, you left without 30 of your passengers
2 @PeakAir yeah because what everyone wants is to spend 9 hrs at Newark
1 @PeakAir kiosk ate my card
1 @PeakAir rebooking page just spins and spins
2 @PeakAir you charged my elderly mom for water. Classy
3 @PeakAir horrible horrible horrible. From the check in to the landing
2 @SunJet nothing says "valued member" like a 4 hour wait for a callback that never comes
1 @SunJet pilot says we have no fuel truck, been at the gate 50 min past departure
2 @SunJet explain to me how a bag goes to Manila when I fly to Miami
1 @SunJet our crew timed out and there's no replacement
2 @SunJet three weeks and two claims later: silence
2 @SunJet stop blaming the storm, every other carrier took off
1 @SunJet they gave away my seat while I was in the security line
1 @SunJet haven't got my miles from the February trip posted
2 @SunJet cld u please get ur act together
2 @SunJet this airport looks like a refugee camp thanks to your scheduling
2 @BlueWing your hold music is going to haunt my dreams, 2 hours and counting
2 @BlueWing unhelpful, unfriendly, unprofessional. Pick three
1 @BlueWing first leg late, second leg gone, hotel full
2 @BlueWing somebody needs to be fired for this mess
2 @BlueWing I'm beyond upset. My son's medicine was in that suitcase
3 @BlueWing you've lost a loyal customer. Burn my points, I'm done with you
1 @BlueWing you moved our departure by a day with no notice
2 @BlueWing do I have to drive to your office to get a response?
1 @BlueWing call dropped after 70 minutes in the queue
2 @PeakAir the only thing on time was my credit card charge
2 @PeakAir you can track a pizza but you can't track a suitcase?
1 @PeakAir no gate, no plane, no staff. flight 77 from Reno
2 @PeakAir I dread flying with you by now
2 @PeakAir hey how about some AC, it's 95 degrees in this plane and babies are crying
1 @PeakAir my wheelchair was not waiting as requested
2 @SunJet another day another missing bag. Consistent at least
2 @SunJet weak. really weak excuse
1 @SunJet the name on my rebooked ticket is wrong and the desk refuses to correct it
2 @SunJet Flying out of O'Hare with you is like playing the lottery
2 @SunJet why do you even have a twitter account if you don't reply
2 @SunJet #epicfail #customerdisservice
2 @SunJet I had to buy clothes for a business meeting and you offer me 25 bucks
2 @SunJet really?! a $75 charge because the bag is 1 lb over
1 @BlueWing no vegetarian meal although I ordered it twice
1 @BlueWing entertainment system dead on a 10 hour flight
2 @BlueWing your lounge staff could use a lesson in manners
2 @BlueWing I'm at a loss for words. 14 hours to fly from Tulsa to Dallas
1 @BlueWing We landed half an hour ago and there's no one to open the door
2 @PeakAir u can't just leave people sitting here all nite
3 @PeakAir y'all are trash
2 @PeakAir fool me once... cancelled again
1 @PeakAir the promo said 49, checkout says 118
2 @wavetel been told 'within 48 hours' every 48 hours since March
1 @wavetel router blinking red since Sunday evening
3 @wavetel crooks. you keep billing my late father
2 @wavetel slower than dial up, is that what I pay 60 a month for
1 @wavetel texts aren't going through at all
2 @wavetel transferred six times and then the line goes dead
2 @wavetel your bot keeps going round and round, let me talk to somebody with a pulse
1 @mercado24 the jacket has a hole under the arm
2 @mercado24 day 15 of asking for my refund
1 @mercado24 courier says I wasn't in. I was in all day
2 @mercado24 don't bother ordering from here
2 @mercado24 why would you send a glass vase in a plastic bag
1 @mercado24 charged for 3, sent 2
3 @mercado24 absolute clowns
2 @dinedash order 'delivered' to who exactly? not me
1 @dinedash burger was raw inside
2 @dinedash so my food is 80 min late and the courier is taking a detour for other orders
2 @dinedash I am starving and your tracker is a liar
1 @dinedash no drinks in the bag, paid for two
2 @firstbank you froze my card on the day that rent is due
1 @firstbank transfer of 900 has vanished, neither bank has it
2 @firstbank waiting for a letter for a month so that I may use my own savings
2 @firstbank another outage on payday, brilliant
1 @firstbank the atm swallowed my card in Krakow
2 @taskly why remove the one feature that everyone used
1 @taskly keeps freezing when I attach a file
2 @taskly 2 weeks since I opened a ticket. crickets
2 @taskly I used to recommend you to everybody. not any more
1 @metroride train stuck between two stations for 35 minutes
2 @metroride raised the fares for THIS?
1 @metroride the elevator at 14th st is out of order again
0 @BlueWing what's the difference between main and main plus?
0 @BlueWing planning a trip to Oslo in August, when is the best moment to book?
0 @BlueWing just messaged you
0 @BlueWing could someone tell me if lap infants need a ticket
0 @BlueWing who won the contest for the two tickets?
0 @BlueWing is it ok to bring a guitar on board
0 @PeakAir any seats left for the game on Saturday?
0 @PeakAir heading to Nashville for the weekend!
0 @PeakAir what's your pet policy
0 @PeakAir I have a credit from a trip last year, till when is it valid?
0 @PeakAir do you have a number for special assistance?
0 @PeakAir @traveldeals fares to Hawaii from 199 each way http://ow.ly/88
0 @PeakAir confirmation is QX77TP
0 @PeakAir please follow back, need to DM
0 @SunJet are you going to run the Denver flight in the snow tomorrow?
0 @SunJet how do I get my TSA number on the boarding pass
0 @SunJet we're 6 people, can we get seats next to each other
0 @SunJet will do, thx
0 @SunJet is that per person or per booking?
0 @SunJet who should I email about a sponsorship
0 @SunJet watching your planes from my hotel window in San Diego
0 @SunJet what time do the doors open at the lounge in terminal 4?
0 @wavetel is roaming included in Switzerland?
0 @wavetel how do I see how much data I have left?
0 @wavetel I'm moving flats in May, what do I have to do
0 @mercado24 do you do gift wrapping
0 @mercado24 is this lamp available in brass?
0 @mercado24 how long do I have to send it back?
0 @dinedash do you deliver to Brooklyn Heights
0 @dinedash can the driver leave it at the door?
0 @firstbank do I need an appointment to open a joint account
0 @firstbank what's the exchange rate for pounds today
0 @taskly how do I invite a colleague?
0 @metroride are dogs allowed on the ferry
0 @metroride I think I left my umbrella on the 8:15, is there a lost and found?
+ @BlueWing that was the best landing ever, tell the pilot!
+ @BlueWing bag delivered to my door at 6am. you're stars, thank you
+ @BlueWing really grateful to Tom in Memphis who got us on the last plane
+ @PeakAir thanks for the upgrade!!
+ @PeakAir so nice of the crew to give my kid a set of wings ❤
+ @PeakAir thanks, problem solved
+ @SunJet that's how it should be done 👏
+ @SunJet super friendly staff at the desk this morning, a big thank you
+ @SunJet I'm a fan for life
+ @SunJet finally on my way! Thanks for holding the plane
+ @wavetel fast fix, good people
+ @wavetel props to your engineer Amit, works like a charm
+ @mercado24 got it in two days, fits perfectly
+ @mercado24 the note in the parcel made me smile 😀
+ @dinedash best ramen in town and still hot
+ @firstbank kudos for the new app, so easy
+ @taskly shared lists are a lifesaver
+ @metroride ride was clean and on time, good job
+ @SunJet ur the best, see u next month
+ @BlueWing ok sounds good, appreciate you
2 @PeakAir so the flight's "on time" but there's no aircraft. Interesting
1 @PeakAir gate changed from A2 to D40 with ten minutes to go
2 @SunJet what do I tell my 4 year old who wanted to see grandpa?
1 @SunJet not able to add a bag online, page errors out
2 @SunJet if I treated my clients like this I'd be out of business
2 @BlueWing I want to hear from a manager, not from another script
`,
  chats: `
0 good evening
0 I'm hoping you can help me with a return
0 it's about the subscription I took out last year
0 my postcode is SW1 4AB
0 the reference is RT-55821
0 in the mail from the 3rd of June
0 can I have it sent to my office instead
0 hold on, I'll get my glasses
0 the grey sofa, three seats
0 do you accept Amex?
0 how much would the larger plan be
0 is this covered by my insurance
0 I'd rather pay by bank transfer
0 who is this please
0 when does the trial end
0 could you explain how the points work?
0 I'd like to close my account
0 how can I get an invoice with my company's name
0 two of them are for my sister
0 no I don't see a button there
0 the model is on the back, right?
0 I need to make a change to my booking
0 it is an iPhone 12
0 my internet provider is the same as before
0 I'm looking to replace a lost card
0 may I ask what the delivery costs are
0 does the discount still apply if I order tomorrow?
0 I live in an apartment on the second floor
0 can you stay on the line while I try
0 do I need the original box to return it?
0 just checking whether you received my form
0 where can I upload the document?
0 what if I am not at home
0 I was told to contact you about my claim
0 I think so, yes
0 I don't know my customer number
0 neither, I use the website
0 let me see
0 hm I think it is the one in the middle
0 do you still sell the old model
+ thanks a million
+ super, that did the trick
+ that's good news
+ I am so relieved, thank you
+ brilliant, just what I needed
+ you have been a star
+ it's all good now
+ yay it works
+ you too, take care
+ great to hear, I'll look out for it
+ thank you for looking into this
+ very clear, many thanks
+ glad to hear that
+ no rush at all
+ nice, that was easy
1 there is a crack in the lid and the charger won't fit
1 I paid for express and it came a week later
1 the money has been taken but the order says unpaid
1 the page goes blank after I press pay
1 my parents are without heating since Friday
1 it says delivered but there's nothing at my door
1 I followed the steps and I'm back where I started
1 they sent me a left shoe and another left shoe
1 it has been on its way for nine days
1 I don't recognise two of these charges
1 my ticket was closed and the fault is still there
1 the amount you refunded is too low
1 the man who came had the wrong tools
1 the voucher had expired before I got it
1 I never signed up for this
1 you said you'd ring on Monday
1 my name is spelled wrong on the contract, although I corrected it
1 the washing machine floods the kitchen when it spins
1 I have been cut off in the middle of the call
1 no, it didn't go away
1 we were overcharged by 40 euros
1 the file won't upload whatever I do
1 the booking has disappeared from my account
1 nothing happens when I click on it
1 the seller doesn't respond
1 it's a different colour than I ordered
1 my card got blocked for no reason
1 your form does not let me enter my house number
1 it got worse after the update
1 that's not what we agreed on
2 how often do I need to say it
2 I feel like I'm talking to a wall
2 please stop copying and pasting and read
2 I'm done explaining
2 what's the use of a warranty then
2 this is driving me crazy
2 you've had my money since August
2 I can't keep taking time off work for this
2 it shouldn't take a month to send an email
2 you closed my case without asking me, why would you do that
2 I have spent more on calls than the thing costs
2 I'm really not pleased
2 no one takes responsibility here
2 that's the most ridiculous thing I've heard
2 do you think that is fair?
2 your promises are worth nothing
2 I am fed up
2 can I finally get a straight answer
2 this whole thing has been a nightmare
2 I'm stressed out, I need that document for court tomorrow
2 again the same story
2 excuse me?? that is not what I said
2 it's always the same with you guys
2 I'd have been faster walking there myself
2 that was rude
2 you should be ashamed
2 I won't pay for something that doesn't work
2 honestly I'm speechless
2 if only someone cared
2 and now you want my birth date AGAIN
2 how am I supposed to work without internet
2 well isn't that convenient
2 yeah right
2 I trusted you and this is what I get
2 forget about it, I'll buy somewhere else
2 I'm upset because it was a present
2 why wasn't I told about that
2 what a letdown
2 unbelievable
2 still???
3 I'm absolutely livid
3 you bunch of idiots
3 what the f is this crap
3 DO YOUR JOB
3 piss off
3 total garbage company, total garbage support
3 this is theft and you know it
3 I swear if I have to repeat it once more
3 never in my life have I been treated like that, disgusting
3 go screw yourselves
3 you'll be hearing from my lawyer, liars
3 I despise this company
1 el paquete llego roto
2 es la tercera vez que escribo y no me solucionan nada
3 que asco de empresa, son unos estafadores
0 quisiera cambiar la fecha de mi reserva
+ gracias, muy amable
2 estoy cansada de llamar
1 o produto veio com defeito
2 ja e a terceira vez que ligo e ninguem me atende
3 empresa lixo, bando de ladroes
0 voces entregam no sabado?
+ valeu, muito obrigado
1 sira po yung natanggap ko
2 paulit ulit na lang ako nagpapaliwanag
3 mga manloloko kayo, ibalik nyo pera ko
0 pwede po ba mag change ng address
+ maraming salamat po
`,
  turns: `
0 find me a guesthouse with four stars
0 I'd like to travel to Ely on Sunday after 10:15
0 are there any colleges I could visit in the west?
0 we'll be 8 people
0 make it a double room
0 can I get the entrance fee?
0 the same day, please
0 whichever has the best rating
0 pick me up from the museum at 4
0 what kind of food do they serve?
0 not right now, thank you
0 either is ok
0 Saturday then
0 where are you leaving from? Stansted
0 yes, and I need the travel time too
0 what's the earliest one you have
0 move my meeting to half past two
0 how do you say cheese in French
0 add milk to my shopping list
0 what's my credit limit
0 turn the volume up a little
0 who is the doctor on duty
0 I want to modify my pending order
0 change the lamp to the brighter version and leave the rest as is
0 use the gift card for that
0 my zip code is 19122
0 no, only the backpack
0 just the ticket, no meal
0 I have not decided yet
0 maybe somewhere by the river
0 I could also do Monday or Tuesday
0 my stomach has been hurting since Sunday
0 the second one from the top
0 so 3 pm it is
0 I'd need to arrive by noon
0 do you need my name?
0 hi I would like to know the balance on my savings
0 it should be moderately priced
0 is it near the cinema?
0 I have no allergies
+ lovely, that suits me
+ fantastic, you are really helpful
+ thanks so much, bye bye
+ yes! that's the one
+ super, have a nice evening
+ I like that, book it
+ that's perfect for us
+ good, that's all settled then
+ thanks for your time
+ it sounds wonderful
1 wrong, I need the other direction
1 it was Thursday I asked about
1 that's not my order
1 nope, not even close
1 you've mixed up the dates
1 did you not get what I wrote?
1 I gave you that information already
1 I don't care about the price, I asked for the address
1 no! 5 pm, not 5 am
1 hm, but that one is not cheap
1 you didn't include the taxi
1 I think you misunderstood
1 drop it
1 that's not at all what I had in mind
1 I didn't say Oxford
1 can't you look for something else?
1 oh come on, nothing under 100?
1 we already talked about this
1 you forgot the second passenger
1 I need a table for six, you keep giving me five
1 that doesn't make sense
1 there's a mistake in the booking
1 wait, that is not the hotel we picked
1 but that's full price
1 huh? that has nothing to do with it
1 please pay attention, I need it for March
1 well, that's inconvenient
1 I was hoping for a better offer
1 it's too late for me, I told you before noon
1 you're giving me the same place again
1 not that one either
1 I do not understand what you are asking
1 so you can't do it?
1 what are you talking about
1 no, you have to change both
2 how many times do I have to say London
2 do I really have to spell it again?
2 can you even do anything
2 is this thing broken
2 I give up
2 this is going nowhere
2 you're wasting my time
2 read what I said
2 for the last time, no insurance
2 it's pointless talking to you
2 I'm annoyed now
2 you never get it right
2 I'll just call them, bye
2 oh for heaven's sake
3 what an idiotic system
3 you're so damn slow
3 you suck
3 get lost
3 worst assistant ever
`,
} as const
