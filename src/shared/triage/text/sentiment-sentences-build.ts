/**
 * Sentences of our own writing from which the weights of the mood model are fitted (see sentiment-weights.ts). The sign
 * before each is the writer's grade, as a person on a support floor would give it:
 * `+` pleased or thankful, `0` only business, `1` tells of a bad event or an unmet expectation without heat,
 * `2` upset, `3` angry. From `1` on a sentence counts as negative.
 */
export const buildSentences = {
  tweets: `
1 @skyjet flight cancelled again and nobody at the gate to ask
2 @skyjet 3 hrs on hold and no one picks up. is anyone even working today
1 @skyjet still waiting for my bag from Tuesday's flight
1 @northair my flight was delayed 5 hours and now I'll miss my connection in Denver
2 @northair you lost my luggage and I have a wedding tomorrow. What am I supposed to wear??
3 @northair worst airline ever. never flying with you again
3 @AirCoast rude gate agent, filthy plane, two hour delay. You are a joke
2 @AirCoast great, another delay. Thanks a lot
2 @aircoast awesome job losing my bag for the second time this year
1 @skyjet your website won't let me check in, keeps giving me an error
2 @skyjet been sitting on the tarmac for 2 hours with no info. #fail
1 @northair we were supposed to board 40 minutes ago and the screen still says on time
2 @northair so you overbook the flight and then act surprised when we show up?
3 @northair your customer service is absolutely horrendous. I want a refund NOW
2 @skyjet why can't you just answer the phone
1 @skyjet tried calling twice and got disconnected both times
2 @aircoast how do you lose a stroller between the gate and the plane??
1 @aircoast no wifi, no power outlet and no movie on a 6 hour flight
2 @northair how is it possible that I paid for seats together and you split my family up
1 @northair flight 448 has a mechanical problem, now they say another 3 hrs
2 @northair ridiculous that I have to pay 200 dollars to change my name by one letter
2 @skyjet do you ever leave on time? Ever?
3 @skyjet you guys suck. Stranded overnight in Charlotte with two kids and not even a voucher
2 @skyjet it's been 4 days and nobody has called me back about my claim
1 @aircoast you changed my flight time and didn't tell me
2 @aircoast thanks for making me miss my sister's graduation
1 @aircoast can't reach anybody by phone, line just rings out
2 @northair what's the point of paying for priority if there is no priority line
2 @northair seriously? delayed again? that's the third flight this month
2 @skyjet not impressed with the way your crew treated my mother today
1 @skyjet they just told us that there's no crew for our plane
2 @skyjet broken seat, no food left, screaming tv. First class is a joke these days
3 @skyjet 😡😡 absolutely disgusting how you treat people in wheelchairs
1 @aircoast the app crashed and now my boarding pass is gone
2 @aircoast smh. I was rebooked onto a flight that leaves in two DAYS
1 @aircoast 1200 miles short because you never credited my March trip
2 @northair I've sent three emails and got nothing but an automated reply
2 @northair Really tired of hearing 'weather' when the sky is blue everywhere
1 @northair been waiting over an hour for luggage at carousel 5
2 @northair zero communication from the cockpit. we deserve an explanation
2 @skyjet an hour and a half in line to drop a bag. unreal
3 @skyjet what a disgrace of a company. shame on you
1 @skyjet my bag came out with a broken wheel and a ripped handle
2 @skyjet your agent hung up on me. wonderful
1 @skyjet got bumped off my flight even though I checked in early
2 @aircoast so disappointed. used to be my favorite airline
2 @aircoast i guess answering your customers is not part of the plan
1 @aircoast no record of my reservation although I have the confirmation mail right here
2 @aircoast guess who is sleeping on the airport floor tonight because of you
2 @northair lol you said 20 minutes. that was 2 hours ago
1 @northair system is down at the airport, nobody can check in
2 @northair never had such a bad experience boarding a plane
2 @northair maybe hire more than one person for the desk next time?
2 @skyjet y'all need to get it together, third gate change in an hour
2 @skyjet $50 for a carry on? you've got to be kidding me
3 @skyjet LIARS. you said the plane was here and it hasn't even left Chicago
1 @skyjet our flight got axed and the next one is on Thursday
2 @skyjet still no bag. still no call. still no apology
1 @aircoast the seat didn't recline and the light was broken
1 @aircoast didn't get the email with my voucher that you promised
2 @aircoast I have never been treated this poorly by a flight attendant
2 @aircoast how about you train your people before you let them talk to customers
1 @northair we missed the last train because you landed 90 minutes late
2 @northair the lack of concern from your staff is shocking
2 @northair that's it, I'm switching to Delta
1 @northair unable to get through to reservations, 2 days in a row
2 @northair 55 minutes on hold to be told to call another number
2 @nettel internet down AGAIN. That's the fourth time this week #frustrated
1 @nettel no signal in the whole of Leith since this morning
2 @nettel your engineer didn't turn up and I took the day off for nothing
3 @nettel absolute shambles. cancel my contract you useless lot
1 @nettel bill is £30 higher than what I was quoted
2 @nettel paying for 100mb and getting 3. what a rip off
2 @nettel how long does it take to fix a line?? 3 weeks and counting
1 @nettel I've been charged twice this month
2 @nettel every time I call I have to explain it all from the start
2 @shoply parcel marked as delivered. It was not. And your chat bot is no use
1 @shoply ordered on the 2nd, paid for next day, today is the 9th
1 @shoply wrong size in the box, second time
2 @shoply you took my money quick enough, but a refund takes 3 weeks?
2 @shoply customer service? what customer service
1 @shoply the item looks nothing like the picture
2 @shoply good luck to anyone trying to return something here
3 @shoply scammers. keep away from this shop
1 @shoply my discount code was not accepted and the sale ends tonight
2 @quickeats food arrived cold, fries missing, driver had an attitude
1 @quickeats an hour late and half of my order isn't here
2 @quickeats my order got cancelled after 90 min of waiting. nice one
2 @quickeats can you stop sending me coupons and send me my food instead
1 @quickeats pizza was upside down in the box :(
2 @citybank locked out of my account for 2 days and your line is always busy
1 @citybank card declined abroad even though I told you that I travel
2 @citybank 35 dollar fee for a 2 dollar overdraft? unbelievable
2 @citybank been a customer for 20 years and that is how you treat me
1 @citybank your app has logged me out and doesn't take my password any more
2 @cloudnote update wiped all my notes. ALL of them. no backup, no answer from support
1 @cloudnote sync hasn't worked since the last update
2 @cloudnote fix your app!!! it crashes each time I open it
2 @cloudnote paid user for 6 years and I can't get a human to answer
2 @cabgo driver cancelled on me 3 times in a row in the rain
1 @cabgo I was charged for a ride I never took
2 @busline bus never came. an hour in the cold for nothing
2 @busline overcrowded, late, dirty. Business as usual
1 @skyjet not a single outlet works in terminal B and our plane is 3 hours late
2 @skyjet I wouldn't wish this airline on my worst enemy
2 @northair where is the compensation that you promised me in December?
1 @northair you have my bag in Atlanta but I'm in Tampa
2 @northair I shouldn't have to beg to get my own money back
2 @aircoast #neveragain
3 @aircoast go to hell with your 'policy'
2 @aircoast you've ruined our honeymoon
2 @aircoast it's almost like you don't want my business
0 @skyjet what time does check in close for international flights?
0 @skyjet can you follow me so I can DM you my details
0 @skyjet do you fly from Oakland to Maui in the winter?
0 @skyjet just sent you a DM with my record locator
0 @northair is flight 212 to Boston on time tonight?
0 @northair how many bags can I take on a basic fare?
0 @northair any plans to start flying to Portugal?
0 @northair hi, can I change my seat online after check in?
0 @northair flying with you to Dallas tomorrow morning with my dog, any tips?
0 @aircoast which terminal do you use at JFK?
0 @aircoast when will the summer schedule be out?
0 @aircoast what do I do if my name is misspelled on the ticket?
0 @aircoast do I need to print the boarding pass or is the phone enough?
0 @aircoast I need to add my known traveler number to a booking please
0 @skyjet could you check if there are seats left on the 6 pm to Austin?
0 @skyjet new route from Pittsburgh starts in May, fares from $79 http://t.co/abc123
0 @skyjet CEO talks about growth and new planes in interview http://t.co/x9
0 @northair DM'd you the confirmation code
0 @northair ok will do
0 @northair yes, flight 331 on Friday
0 @northair so is there a fee when I move my flight to an earlier one the same day?
0 @aircoast are the drinks free in economy plus
0 @aircoast on my way to Phoenix ✈️
0 @aircoast who do I contact about group bookings?
0 @aircoast where can I find the form to claim miles for a past flight?
0 @skyjet I'd like to know if my stroller counts as a carry on
0 @skyjet booked! see you in June
0 @skyjet how early should I be at the airport on a holiday weekend?
0 @nettel do you have fibre in EH6 yet?
0 @nettel how can I port my number over to you?
0 @nettel when does the new phone come out in blue
0 @nettel hi there, can I upgrade before my contract ends?
0 @shoply will the red one be back in stock?
0 @shoply do you ship to Norway and how long does it take
0 @shoply order number is 448213, sent you a message
0 @shoply is the sale on in the stores as well or online only?
0 @quickeats are you open on Christmas day
0 @quickeats do the vegan burgers contain nuts?
0 @citybank what is the limit for transfers in the app?
0 @citybank how do I set up a standing order
0 @citybank which branch is open on Saturdays in Leeds?
0 @cloudnote is there a dark mode for the desktop app?
0 @cloudnote can two people edit the same note at once?
0 @cabgo can I book a car for 4 am tomorrow?
0 @busline does the 22 stop at the hospital?
0 @northair looking at flights for spring break, do kids get a discount?
0 @northair my daughter is 11, can she fly alone?
0 @northair is the lounge in Newark open after 9?
0 @skyjet will there be a meal on the 7 hour flight or should we bring food?
0 @skyjet left a jacket on flight 90 this morning, seat 12C. who should I ask?
0 @skyjet can I use a companion pass together with points?
0 @aircoast got it, so two bags of 23 kg each
0 @aircoast please let me know when the fares for October are loaded
+ @skyjet thanks for the quick reply
+ @skyjet thank you! got my bag back this morning, really appreciate the help
+ @skyjet shoutout to Maria at gate B12, she was amazing
+ @northair best crew I've had in years, kudos to everyone on 1180
+ @northair you guys rock!
+ @northair smooth flight, landed early, love it
+ @northair thx for getting us home tonight
+ @aircoast awesome, thanks so much for sorting that out
+ @aircoast great service today at Logan. impressed
+ @aircoast so excited for my first trip with you 😊
+ @aircoast loved the new seats and the free wifi 👍
+ @skyjet excellent, that worked. Thank you very much
+ @skyjet your phone agent was so kind and patient with my dad
+ @skyjet never disappoints, always a pleasure to fly with you
+ @northair wow, answered in two minutes on a Sunday. Well done
+ @northair happy birthday! keep up the good work
+ @nettel huge thanks to Dave who fixed my line today
+ @nettel finally back online, cheers guys
+ @shoply package came a day early, beautiful wrapping
+ @shoply love this shop ❤️
+ @quickeats hot, fast and delicious. five stars
+ @citybank your fraud team caught it before I even noticed. thank you
+ @cloudnote the new editor is brilliant
+ @cabgo driver went back to return my wallet, what a legend
+ @busline thank you for waiting for the old lady this morning
+ @northair that would be great, thanks
+ @northair no worries, you have been super helpful
+ @skyjet made my day, thanks!
+ @skyjet can't wait to fly with you again
+ @aircoast not bad at all, was a nice surprise
1 @skyjet your agents say that they can't rebook me before Saturday
1 @skyjet supposed to land at 8, it's 11 and we are circling
2 @skyjet flight attendants were on their phones the whole time, nobody brought water
2 @northair you have one job
2 @northair so now I have to spend my own money on a hotel? How is that right?
1 @northair gate agent left, door closed, 12 of us still standing here
2 @northair if you can't fly the route don't sell the tickets
1 @aircoast refund was denied even though you cancelled the flight
2 @aircoast nobody knows anything, nobody tells us anything
2 @aircoast customer of the year award goes to me for putting up with this nonsense
1 @nettel it's not working since Monday and the fault page says all fine
2 @nettel your 'help' line is anything but
1 @shoply still nothing in the mail, tracking hasn't moved in 8 days
2 @citybank I hate calling you, 25 minutes of music each time
2 @cloudnote what happened to the old version? this one is awful
1 @skyjet u lost my reservation and now want me to pay for a new ticket
2 @skyjet sooooo mad right now. 6 hrs late n no explanation
2 @skyjet ur app is garbage
1 @northair plz help, stuck in Houston since last nite and no one here to rebook us
2 @northair omg just cancel it already instead of moving it 20 min every 20 min
1 @aircoast connection missed, bag missing, next flight tomorrow noon
2 @skyjet omg I have been transferred 5 times and I'm still not rebooked
1 @skyjet your phone system just tells me to call back later and hangs up
2 @northair seriously considering another airline after tonight. 3 gate changes and a dead plane
1 @northair my parents are stuck in Orlando, next available seat is Sunday
2 @northair why would you close the door 15 minutes before departure with 9 of us running to the gate
1 @aircoast pilot never showed up so we all had to get off the plane again
2 @aircoast I'll remember this next time I book
1 @aircoast no one at the counter, line of 80 people, two flights to rebook
2 @skyjet left my 80 year old mother alone at the gate. how can you do that
1 @skyjet your site says flight is on time but the plane hasn't even arrived here
2 @skyjet I don't pay for first class to get a broken screen and a warm beer
2 @skyjet and you wonder why people complain about flying
1 @northair still no idea when we will leave Philly, crew says they don't know either
2 @northair you should be embarrassed by what happened at Heathrow today
1 @northair I was told the bag would be delivered by noon, it's 8 pm
2 @northair bag fee, seat fee, snack fee. do you charge for breathing too?
2 @northair it'd be nice if somebody told us something
1 @aircoast can't check in online, can't change the seat, can't get anybody on the phone
2 @aircoast 2 hours, 3 agents, 0 help
2 @aircoast how does an airline run out of planes
1 @aircoast we've been rerouted through Detroit and get home at 2am instead of 6pm
2 @aircoast a $12 voucher for a night in the airport. gee thanks
2 @skyjet yep, you did it again
2 @skyjet the woman at the desk couldn't have cared less
1 @skyjet my ticket got cancelled by your system without any email
2 @skyjet i'm literally crying at the airport right now
1 @skyjet dropped call number four
2 @northair at this point I'd rather take the bus
1 @northair flight to LGA cancelled, rebooked for two days later, no hotel
2 @northair what exactly am I a gold member for
2 @northair they keep pushing it back by 30 minutes. Just tell us the truth
1 @northair one bathroom for 180 people, the other is out of service
1 @nettel you've been promising an engineer since the 4th
2 @nettel is there a single person at your company who can fix a router
1 @nettel the tv box restarts itself every evening
2 @nettel I can hear my neighbours' wifi is fine, only yours is dead
1 @shoply ordered a large, got a small, now you want me to pay the postage
2 @shoply so the refund is 'being processed'. for 40 days
1 @shoply box was open and the charger was taken out
2 @quickeats you guys keep messing up a simple order
1 @quickeats ordered at 6:10, it is 7:55
1 @quickeats wrong restaurant, wrong food
2 @citybank an hour to find out that you need another form
1 @citybank my salary isn't showing up and the app is offline
2 @citybank you closed the only branch in my town and the app doesn't work. what do I do now
1 @cloudnote I can't open any of my files since this morning
2 @cloudnote charged for a year after I cancelled the trial. not ok
2 @cabgo third driver who drives the wrong way to earn more
2 @busline no ac, no announcements, no apology
1 @busline your timetable is wrong, there's no 7:40
2 @northair wish I had flown with somebody else
2 @skyjet I feel bad for your agents, they have to explain a mess they didn't make
2 @skyjet is anyone going to answer my dm?
1 @skyjet sent a dm yesterday and no reply so far
1 @skyjet need help, my flight was cancelled and the line is 2 hours long
1 @northair trying to rebook for an hour, keeps saying to call the 800 number
1 @northair my daughter's car seat didn't make it to Vegas
1 @aircoast my flight's been delayed so I will miss my connection in ATL, what are my options?
1 @aircoast can you help me? I've been waiting at the desk since 5
0 @skyjet what's the number for baggage services in Denver?
0 @skyjet can you tell me if flight 1420 is delayed?
0 @skyjet are flights out of Boston cancelled tomorrow because of the snow?
0 @skyjet is the 3 pm to Chicago still going?
0 @skyjet if my flight is delayed, can I change to another one without a fee?
0 @skyjet how do I check the status of a lost bag claim?
0 @northair I need to cancel my flight for Friday, how do I do that online?
0 @northair can I get a refund on a non refundable ticket if I'm ill?
0 @northair got an email that my flight time has changed, is the 7:15 still available?
0 @northair what's the change fee for an international ticket
0 @northair the plane at gate 22, is it an A321?
0 @northair can we bring our own food on board
0 @aircoast I'd need a wheelchair for my grandma in Seattle please
0 @aircoast what happens to my miles if I don't fly this year
0 @aircoast I think my name is missing a letter on the booking, what should I do
0 @aircoast do you still do the student discount?
0 @aircoast will the wifi work over the ocean?
0 @aircoast who can I talk to about a job as a pilot?
0 @skyjet any update on 1183 to SFO?
0 @skyjet we are 4 hours early, can we go standby on the next one
0 @skyjet don't know which form to use for a name change, could you send the link
0 @skyjet hey, quick question about upgrades
0 @skyjet the sale ends tonight?
0 @northair nonstop from Raleigh to Paris starting in June, here is the story http://bit.ly/xx1
0 @northair @aircoast which one of you flies to Boise
0 @northair see you Thursday
0 @northair my flight is 4417 and my seat is 22F
0 @nettel what channel is the game on tonight?
0 @nettel is there any work planned in BS3 tomorrow
0 @shoply what's your email for returns?
0 @shoply is it cheaper in the app?
0 @citybank I lost my card, which number do I call?
0 @citybank is the app down or is it me?
0 @cloudnote how do I cancel before the trial ends?
0 @quickeats can I change the address after ordering
+ @skyjet thanks for rebooking me so fast, you saved the weekend
+ @skyjet got my refund today. appreciate it!
+ @skyjet really enjoyed the flight, crew was hilarious
+ @northair you always take good care of us
+ @northair delayed, but your team at gate 9 handled it so well. thank you
+ @northair bag found and on its way, thanks to your agent Luis
+ @aircoast that's why I fly with you
+ @aircoast my son loved the cockpit visit!! thanks
+ @aircoast yes!!! upgraded 🙌
+ @nettel issue resolved in 5 minutes, good stuff
+ @shoply best customer service I've had in a long time
+ @citybank thank you, all sorted now
+ @cloudnote search is so much faster now, nice work
+ @skyjet you are awesome
+ @skyjet ok, thanks for the info
+ @northair great, thank you, just sent it
2 @gulfair any reason our crew decided not to show up this morning? 160 of us would love to hear it
1 @gulfair my wife is on 2291 and they've been on the ground in Omaha since noon with the doors closed
2 @gulfair you guys moved my seat from 4A to 31E with no explanation, what gives
2 @gulfair the rep said my ticket doesn't exist. I have the receipt in my hand.
1 @gulfair two hours at baggage claim and the belt hasn't started
2 @gulfair is there a reason your 800 number goes straight to a busy tone?
2 @gulfair been bounced between you and Expedia all afternoon
2 @gulfair I get that weather happens but leaving us without water for four hours is something else
2 @gulfair first time flying you, last time flying you
1 @gulfair this app logs me out each time I try to pull up my pass
1 @gulfair paid 60 bucks for early boarding and boarded last
2 @gulfair u ruined my vacation, thanks
1 @gulfair hey there, our stroller was returned bent, whom do I send the bill
1 @gulfair my flight out of Reno was scratched and all I got was a text
2 @gulfair I've never seen a gate so badly run
2 @gulfair do you plan on telling the passengers of 660 what's happening?
2 @gulfair sitting next to a toilet that won't flush for 5 hours. luxury!
2 @gulfair my 6 yr old is asleep on the floor of ORD, hope you're proud
1 @gulfair the wifi I paid for cut out after ten minutes and there's no way to ask for a refund
1 @gulfair have yet to get the voucher you offered me in January
2 @gulfair how many hours of delay until you guys give us a meal?
2 @gulfair so close to missing my own wedding thanks to this airline
2 @gulfair it's 2015 and I can't change a seat online. come on
1 @gulfair our connection left without us even though we were in the terminal
2 @gulfair you need more staff at Midway, the line for bags goes out of the door
1 @gulfair I asked for a window and an aisle and got two middles
1 @gulfair the guy at the counter told me to go home
1 @gulfair got home, bag didn't
1 @gulfair why was my upgrade given to somebody else?
2 @gulfair not a good look to have 3 maintenance issues in one day
1 @gulfair this is the fourth plane they've put us on
2 @gulfair you make it so hard to spend money with you
1 @gulfair flight attendant spilled coffee on me and walked away
2 @gulfair I had to spend the night in a chair
1 @gulfair you owe me 300 for that hotel
2 @gulfair no more peanuts, no more pillows, no more me
1 @gulfair when you call and press 0 it just disconnects
2 @gulfair tell your captain that shouting at people won't get us there sooner
2 @gulfair my bag has been to more cities than me this week
1 @gulfair mileage still missing after three requests
1 @gulfair we had a 6am flight, it's now 3pm and we haven't moved
1 @gulfair the refund form asks for a number that isn't printed anywhere
2 @gulfair over an hour to deplane. an hour.
1 @gulfair your agent promised me a call by five. it's nine
2 @gulfair the plane smells like a gym bag
1 @gulfair I could have driven to Tulsa twice by now
2 @gulfair disappointed in the way you handle families with small kids
1 @gulfair you double booked row 14
1 @gulfair lost my phone on 881, called 5 times, nobody ever rang back
2 @gulfair if you won't help on here and you won't answer the phone, what's left
0 @gulfair does the Tampa route start in May or June?
0 @gulfair I'm trying to find out if I can bring a surfboard, what does it cost?
0 @gulfair can my friend use my lounge pass if I'm not with her
0 @gulfair landing in Dallas at 9 tonight, is the train still running?
0 @gulfair what's the story behind the new paint
0 @gulfair I'd like to request a bulkhead seat for my mom on 448
0 @gulfair our school choir flies with you on Monday
0 @gulfair I'll DM you the details in a minute
0 @gulfair how far in advance do you open reservations?
0 @gulfair is flight 62 arriving at gate 9 or 10
0 @gulfair when booking with miles, are bags included?
0 @gulfair at the airport early for once, coffee time
0 @gulfair is there a way to add my TSA number after booking?
0 @gulfair Gulf Air to add 12 jets by fall, says report http://nws.co/a1
0 @gulfair my confirmation is HJ44KL, traveling on the 12th
0 @gulfair do u have direct flights to Lima
0 @gulfair thinking about a weekend in Miami, any deals?
0 @gulfair please check your messages
0 @gulfair what are the rules on traveling with a violin
0 @gulfair who handles your cargo in Anchorage
0 @gulfair if I cancel within 24 hours do I get everything back?
0 @gulfair we're a party of nine, do we call or book online?
0 @gulfair sent. let me know when you have it
0 @gulfair yes it was seat 9D
0 @gulfair is your call center open on Sundays
0 @gulfair how do I update my email in the loyalty program
0 @gulfair could you confirm that my infant is on the reservation
0 @gulfair what movie was shown on the LA flight yesterday
0 @gulfair hoping to make the 4:40 to Chicago
0 @gulfair looks like snow in Boston tomorrow, are you letting people change for free?
+ @gulfair congrats to Jim in Tucson on 30 years!
+ @gulfair Nancy at the Tucson desk turned my whole day around
+ @gulfair big thanks for getting my bag to me by breakfast
+ @gulfair nothing beats the view from 2A this morning
+ @gulfair that takeoff over the bay was gorgeous
+ @gulfair crew on 119 had us laughing all the way to Denver
+ @gulfair thank u thank u thank u
+ @gulfair you fixed it in no time, much obliged
+ @gulfair I will be flying you more often!
+ @gulfair on time, friendly, good snacks. What more can one ask
`,
  chats: `
0 hi
0 hello, I have a question about my invoice
0 I'd like to return a pair of shoes
0 my order number is 20394823
0 sure, it's maria.jones@example.com
0 yes that is correct
0 ok
0 one moment please, I am looking for it
0 the blue one, size M
0 I want to change my delivery address
0 can you tell me when my order will arrive?
0 how do I reset my password?
0 I forgot my password
0 I need to cancel my subscription please
0 do you also have it in black?
0 what are your opening hours
0 I am writing about the invoice from March
0 I bought it on the 14th of May
0 is there a fee for that?
0 alright, what do you need from me?
0 my username is cminh730
0 no, just the one item
0 I moved last month and need to update my details
0 could you send me a copy of the receipt?
0 I would like to know the status of my claim
0 how long will the refund take?
0 let me check
0 I use the app on an Android phone
0 it's the first time I use it
0 where do I find the serial number?
0 I have tried turning it off and on
0 I want to upgrade to the premium plan
0 Is it possible to pay in two parts?
0 the light is green now
0 Please transfer 200 from savings to checking
0 and the other one?
0 no that's all
0 I'll wait
0 can I use two promo codes in one order?
0 the package is for my brother, he lives in Ohio
0 there are 3 people on the account
0 my phone number has changed
0 which documents do you need
0 I got a text message about a delivery, what is it about?
0 do I have to sign for it?
0 what does the pending status mean
0 got it
0 okay I will try that now
0 it says version 4.2.1
0 can I speak to someone about a business account?
0 hi, I need help with setting up my router
0 I'd like to dispute a charge from last week
0 I was wondering if the warranty covers the screen
0 what happens if I don't pick it up in time?
0 I don't have the card with me right now
0 no, I haven't received the email yet, let me check the spam folder
0 I am not sure which one I need
+ thank you so much, you have been very helpful
+ perfect, thanks
+ great, that worked!
+ ah ok, that makes sense. thank you
+ wonderful. have a nice day
+ thanks for explaining
+ no problem, take your time
+ that's very kind of you
+ awesome, I got the email
+ you're the best
+ that was quick! thanks
+ I appreciate your help
+ yes please, that would be lovely
+ Thank you for your patience with me
+ good morning! hope you are well
+ cool, it works now :)
+ excellent service, I will recommend you
+ I'm happy with that
+ phew, I am glad you could find it
+ lovely, cheers
1 my package never arrived
1 the zipper broke after two days
1 I was charged twice for the same order
1 it still doesn't work
1 I tried that already and it didn't help
1 the refund is not on my account yet and it has been two weeks
1 I got the wrong item
1 I can't log in, it says wrong password every time
1 the app keeps crashing when I open my basket
1 nobody came to the appointment
1 I was promised a call back yesterday and nobody called
1 the screen arrived cracked
1 I received an email that my order is cancelled but I did not cancel it
1 it's been more than 10 days now
1 my account was closed without any notice
1 the price went up and no one told me
1 I was told that it would take 24 hours, that was on Monday
1 the code you sent me isn't valid
1 unfortunately that did not fix it
1 I have not had internet for three days
1 I've been trying to get through since 9 this morning
1 your colleague told me something different yesterday
1 half of the parts are missing from the box
1 it stopped working a day after the warranty ended
1 my payment went through but there's no order
1 I'm being billed for a service that I cancelled in January
1 the chat closed before anybody answered me
1 the link does not open
1 I don't see the discount that I was promised
1 they delivered it to the wrong house
1 the milk had gone off and the eggs were smashed
1 you sent me someone else's order
1 the technician left without fixing anything
1 I still haven't heard back from you
1 that is not what the website says
1 that's disappointing
1 I'm a bit worried because the money left my account but the shop didn't get it
1 it is really slow since yesterday
1 hmm no that's not it
1 the same error again
1 I lost all my data after the update
2 this is the third time I am asking
2 I already gave you my order number, twice
2 you are not listening to me
2 that doesn't answer my question
2 this is so frustrating
2 I have been waiting for 45 minutes
2 why does nobody read what I write?
2 I've explained this to four different people already
2 do you even read my messages?
2 I am not happy with this at all
2 so what am I paying for?
2 that's not good enough
2 I want my money back
2 are you a robot? I asked something else
2 how many more times do I have to send this document
2 it is not my fault that your system is down
2 I don't understand why this has to be so difficult
2 you keep sending me the same link
2 this makes no sense
2 really? that's all you can do?
2 I'm very disappointed with your company
2 I've wasted my whole day on this
2 what kind of service is this
2 I expected better from you
2 no, I don't want to try another browser, I have tried five
2 I just want to get what I paid for
2 if this isn't solved today I will cancel
2 so I have to pay for your mistake?
2 I'm sick of calling
2 you said the same thing last week
2 this has been going on for a month
2 can someone who knows what they are doing help me please
2 you must be joking
2 I can't believe I have to do it all over again
2 is there anybody there???
2 hello?? anyone?
2 why is it taking so long
2 nobody seems to know what's going on
2 I'm losing patience
2 oh great, so it's gone forever then
2 well that was useless
2 not again...
2 not helpful
2 so you are telling me that I should just wait? again?
2 I was treated very badly by the lady on the phone
2 I have better things to do than sit in this chat
2 every agent tells me something else
2 that's unacceptable
2 thanks for nothing
2 I regret buying from you
3 this is bullshit
3 you people are useless
3 are you stupid or what
3 WHERE IS MY MONEY
3 GIVE ME MY REFUND NOW!!!
3 I have had enough of your lies
3 worst customer service I have ever seen in my life
3 I am furious. Get me your manager
3 you are thieves and I will tell everyone
3 f*** you and your company
3 what the hell is wrong with you people
3 this is a total scam
3 stop wasting my time you stupid bot
3 absolutely pathetic
3 I am going to report you, this is fraud
3 your company is a complete joke
3 I'm so angry I could scream
3 screw this
3 this is outrageous, I demand to talk to a supervisor
3 I hope you go out of business
1 hola, mi pedido no ha llegado
2 llevo tres semanas esperando y nadie me responde
3 es una verguenza, son unos ladrones
0 buenas tardes, quiero saber el estado de mi pedido
+ muchas gracias por su ayuda
2 ya les dije mil veces que ese no es mi correo
2 que mal servicio, estoy muy molesta
1 me cobraron dos veces
0 necesito cambiar la direccion de entrega
+ perfecto, gracias
1 meu pedido ainda nao chegou
2 estou ha duas horas esperando, ninguem resolve
3 voces sao uns palhacos, isso e um absurdo
0 boa tarde, gostaria de saber o prazo de entrega
+ muito obrigada pela ajuda
1 fui cobrado duas vezes
0 quero trocar o endereco de entrega
2 que atendimento horrivel, nunca mais compro
+ obrigado, deu certo
1 hindi pa dumadating ang order ko
2 ang tagal naman, ilang beses na akong tumawag
3 nakakabwisit kayo, walang kwenta ang serbisyo nyo
0 magkano po ang delivery fee?
+ salamat po sa tulong
0 paano po mag reset ng password
2 wala pa rin akong refund hanggang ngayon, nakakainis na
0 I want to report a lost card
0 I'd like to file a claim for my phone
0 someone used my card, I need to block it
0 how do I report a fraudulent transaction
0 I would like to make a complaint, where do I do that?
0 where is my refund? I sent the shoes back on Monday
0 my bill is 20 dollars higher this month, can you tell me why
0 I need to cancel the order, it was placed by mistake
0 do I need to pay for the return?
0 tell me how I can change the plan
0 I don't use this account any more, please delete it
0 I don't have the order number with me right now
0 unfortunately I don't remember the email I used
0 sorry, I pressed the wrong button
0 I made a mistake in the address
0 I lost the receipt, does it matter?
0 it's urgent, I fly tomorrow morning
0 I need this as soon as possible
0 the size is too small, I'd like to swap it
0 it doesn't fit, how do I return it?
0 can you check why my payment is pending?
0 I'm having an issue with my login
0 there is a problem with my order
0 My delivery is a day late, do you know where it is?
0 no, I didn't get a code
0 the button is not there
0 I see an error: 502
0 my internet is slow in the bedroom, what can I do
0 I can't find the invoice in my account
0 I can't remember my pin
0 I no longer need the second item
0 I'm not at home right now
0 it is broken into two parts, the lamp and the shade
0 please stop the newsletter
0 I am out of ink, which one do I order
0 tell me a joke
0 what if it gets delayed?
0 is it true that there's no fee?
0 I won't be home on Friday
0 I was just wondering why it changed
1 the internet has been going on and off all week
1 the item came without a charger
1 the driver left it in the rain
1 I have sent the form two times and you say you have nothing
1 I was told that I would get an email, there is none
1 the second replacement has the same fault
1 the phone gets hot and switches off
1 there's a charge of 39 that I never agreed to
1 it worked for a day and now it's dead again
1 the refund you sent is 15 less than it should be
1 my account is blocked and I can't pay my rent
1 they said somebody would come between 8 and 12, it's 3 now
1 your app says delivered, my mailbox is empty
1 I did all of that and it made no difference
1 I'm still locked out
1 I called last week about the same thing
1 my complaint from March has not been answered
1 hmm, that didn't do anything
1 that's what the last person told me too
1 I don't think that is fair
2 so nobody can tell me where my money is?
2 I've been a customer for nine years and I feel cheated
2 please don't send me that article again
2 I don't want an apology, I want it fixed
2 you're just repeating the same sentence
2 this is the worst chat I've had
2 it's always somebody else's fault with you
2 why should I pay for a month without service
2 I can't believe that you lost it again
2 you have no idea how annoying this is
2 I am really upset about how this was handled
2 your system is a mess
2 come on, just answer yes or no
2 no. no. no. read it again please
2 I shouldn't have to chase you for my own money
2 how is that my problem
2 every time I call the story is different
2 I feel ignored
2 so you can take the money in a second but not give it back
2 that took long enough
2 I've been waiting for two weeks now
2 we have been waiting since the 3rd of May
2 I have been on hold for an hour
2 three weeks I have waited for this parcel
0 I'm not angry, I only want to know why
0 the driver was not rude at all
0 I am not upset, don't worry
0 no one was rude
+ I was never disappointed with you
2 and what about the 3 weeks that I lost?
2 don't tell me to restart it once more
2 I've about had it
2 ok this is getting ridiculous now
2 are you going to help me or not
2 I'm tired, I just want this to be over
2 it's a joke that I need to fax you something
3 I'm so sick of this crap company
3 you lying thieves, give me my money back
3 this is the most incompetent support on the planet
3 WHAT IS WRONG WITH YOU
3 get me a human you dumb bot
3 I will never ever buy here again, disgusting
3 fuck this
3 are you all brain dead
3 your service is shit
+ it's working again, thank you!
+ the refund arrived today, thanks for your help
+ oh that's a relief
+ you solved it, I'm impressed
+ thanks for being honest with me
+ sounds good to me
+ ok no worries, thanks anyway
+ I don't mind at all
+ good to know, thank you
+ well that was easier than I thought
+ not a problem, I can wait
+ the agent I had yesterday was excellent
`,
  turns: `
0 I need a train from Cambridge to London on Friday
0 I'm looking for a cheap restaurant in the centre of town
0 book a table for 4 people at 7 pm please
0 yes please
0 no thanks
0 Tuesday would be fine
0 for two nights starting from Monday
0 does it have free parking?
0 what is the address and the post code?
0 I would prefer something in the north
0 any price range is fine
0 I don't have a preference
0 it doesn't matter
0 the cheapest one please
0 around 5 in the afternoon
0 leaving from the airport
0 what about Italian food?
0 could you give me the phone number?
0 I'll take the second one
0 is there anything earlier?
0 I need to schedule an appointment with Dr. Morgan
0 my name is Alexis and the pin is 4421
0 how about Wednesday at 3
0 no, that's everything
0 what's the weather like in Madrid tomorrow
0 let's go with the first option
0 can you make it for 5 people instead?
0 I want to spend less than 200 dollars
0 I also need a taxi to the hotel
0 set an alarm for 6 am
0 please play some jazz
0 remind me to call my mother at noon
0 what's my account balance
0 transfer 50 dollars to Anna
0 I want to return order W239 and get the money back to my card
0 I'd like to exchange the keyboard for one with blue switches
0 hmm, which one is closer to the station?
0 I have had a headache for two days
0 it's for my son, he is 6
0 nothing else, bye
0 I changed my mind, make it 3 nights
0 actually, could we do Thursday instead?
0 oh sorry, I meant the 14th
0 I think I will go with the window seat
0 do they have wifi and breakfast?
0 is it a direct flight?
0 okay go ahead
0 yes, I confirm
0 is there a vegetarian option
0 both of us
0 what other options do you have?
0 I'm also looking for a museum to visit
0 I would like to know how far it is
0 no, I don't need insurance
0 no preference on the type, as long as it has three stars
0 sounds okay, what is the reference number
+ great, that's all I needed. thank you
+ perfect!
+ that sounds great, thanks
+ thank you for your help, goodbye
+ wonderful, please book it
+ awesome, you've been a big help
+ excellent, thanks a lot
+ oh nice, I love that place
+ thanks, that will be all
+ yes, that works for me
+ good, thank you. Have a great day
+ ok great
+ that's exactly what I was looking for
+ cool thanks
1 no that is not what I asked
1 I said Tuesday
1 never mind
1 you already asked me that
1 no, I said two people, not three
1 that's not the one I wanted
1 that isn't right
1 I asked for a hotel in the east, not in the west
1 you didn't answer my question
1 that's not correct
1 no, wrong date
1 I already told you my name
1 you got the time wrong
1 I don't think you understood me
1 but I told you that I want a cheap one
1 I wanted a train, not a bus
1 as I said, it is for Friday
1 you did not book it yet?
1 are you sure? I think there must be some
1 no, listen. The other one
1 why do you need that again?
1 you're not understanding
1 I didn't ask for that
1 you gave me the wrong address
1 stop, that's the wrong song
1 forget it
1 that does not help me
1 I just told you
1 what? no
1 there has to be something available, please look again
1 that's too expensive, I told you my budget is 100
1 that won't work for me
1 hmm, that's a shame. nothing at all?
1 it's not on the list
1 that is not my account
1 you missed the second part of my question
1 no, I mean the one you showed before
1 I don't want Chinese food
1 that's still not it
1 you booked it for the wrong day
1 cancel that, it's wrong
1 I can't hear you, what did you say
1 I need it today, not next week
1 this isn't what I need
1 you must have misheard me
1 oh no, that's bad
1 I was expecting a confirmation by now
1 can you check again? it must be there
1 you are repeating yourself
1 okay but you still haven't told me the price
2 this is not working, can I talk to a person
2 you don't understand anything
2 I've told you three times already
2 seriously, it's a simple question
2 what is so hard about that?
2 ugh, no
2 you're no help at all
2 this is a waste of time
2 I am getting tired of repeating it
2 just do what I ask
2 no no no, not that one
2 that is the same thing you told me before
2 how can there be no taxi in the whole city?
2 you keep asking the same question
2 forget it, I'll do it myself
2 what a useless assistant
2 come on, it can't be that difficult
2 you are not being very helpful
2 why can't you find it? it's a big hotel
2 whatever, just book anything
3 are you dumb
3 shut up
3 you stupid machine
3 this is the dumbest thing I've ever used
3 you idiot, I said London
3 I hate this
0 I don't know my pin
0 I don't remember the name of the hotel
0 I can't do Thursday, how about Friday?
0 I have forgotten my account number
0 no I don't have one
0 who are you?
0 I hurt my knee yesterday and need a doctor
0 someone has transferred 500 dollars from my account
0 can you hear me?
0 cancel my alarm for tomorrow
0 stop the music
0 what is the wait time at the restaurant
0 no, not today
0 not sure yet
0 let me think
0 I need to arrive no later than 9
0 I do not need a hotel
0 is there any traffic on the way to work
0 when do I have to pay my water bill
0 do I need a visa for Brazil
0 if not, what about another part of town?
0 what do you have in the south then?
0 please try a different day
0 can you try 3 pm instead
0 is anything else available?
0 and if there is none, an expensive one is fine too
0 I am hungry, what is near
0 it's a long story
0 maybe try the other branch
0 they told me you could help with a booking
0 I'm not feeling well, I think I have a cold
0 that's all for today, goodbye
0 I am 93 years old and forget things
0 hurry, the taxi is here in 5 minutes
0 well, in that case try a guesthouse
0 okay, no parking is needed
0 I would like it to be less than 30 minutes away
0 no it does not need to have internet
1 you said there were five hotels, now there is none?
1 I asked for the phone number, not the address
1 that doesn't sound right
1 but I need it for tonight
1 you already have my name
1 no, I didn't say that
1 I said the flight number is 783
1 why are you asking me that
1 why do you want to know that?
1 duh, that's what I just said
1 I don't understand what you mean
1 you are not following the instructions
1 you didn't help me
1 hello? are you still there?
1 that is the wrong number
1 I thought you could do that
1 ok then I give up
1 fine, forget the whole thing then
1 what can you even do for me
1 can you help me or what
1 I guess I won't get a flight then
1 oh well. I was hoping for something better
1 then make it available, call someone
1 the same as before, like I said
1 don't you have that on file?
1 why won't it work
1 geez, okay
1 hm not what I hoped
1 I told you I don't have it
1 so what am I supposed to do now?
1 there must be a table somewhere, try again
1 I wanted to book it, not to hear about it
2 this is so annoying
2 this is really frustrating
2 what a waste of time
2 are you some sort of robot?
2 stop asking me questions and just book it
2 your service was terrible
2 I don't have time for this
2 you're supposed to help me, that's your job
2 it took you forever to answer
2 no!! that's not even the right city
2 improve your service
2 leave me alone
3 are you dim? I said flight 709
3 what is wrong with you
3 worst bot ever
3 screw you
`,
  requests: `
0 Where is my refund?
0 Where is my order?
0 Hello, where is my parcel?
0 Hi, where can I find my invoice?
0 where is my package
0 Where's my bag? Tag number is 0045
0 Has my refund gone through?
0 When will my order get here?
0 Any news on my refund?
0 What is the status of my claim?
0 Is my flight on time?
0 Why was I charged twice?
0 Why is there a second charge on my card?
0 Why do I need to verify again?
0 Why is my bill higher this month?
0 why does it ask for a code
0 cancel my account
0 Please cancel my account
0 I want to cancel my subscription
0 cancel my order please
0 close my account and confirm by mail
0 stop my newsletter
0 I need a refund for order 4471
0 I want my money back for the second item
0 Can I get a refund?
0 I was charged 48.90 twice, can you check
0 My card was charged twice, please look at it
0 I never got the confirmation mail, can you send it again?
0 The parcel says delivered, but it is not here. What do I do now?
0 My parcel has not arrived yet, when will it?
0 I got the wrong size. Can I exchange it?
0 The lamp came with a crack, how do I return it?
0 My internet has been down since this morning, is there an outage?
0 The app shows an error when I log in, what can I do?
0 I forgot my password
0 I lost my card, please block it
0 I think there is a mistake on my invoice
0 I did not order this, can you check?
0 Do I have to pay the late fee?
0 Are you open on Sunday?
1 Where is my order? It was due last week
1 where is my refund, it's been ten days
2 WHERE IS MY ORDER???
2 Where is my refund?! I have asked three times
2 Why was I charged twice AGAIN
2 cancel my account, I have had enough of this
3 cancel everything, you are thieves
`,
} as const
