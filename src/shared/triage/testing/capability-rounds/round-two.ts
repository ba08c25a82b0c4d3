import type { Round } from './index.ts'

/**
 * Round two, far-fetched wordings on purpose: written before it was run, then run once. First-run recall / precision:
 * clarifying 0.83 / 0.93, misunderstood 0.53 / 0.80, outside_scope 0.50 / 0.94, not_permitted 0.59 / 0.90, ruled_out
 * 0.54 / 0.93, exception 0.74 / 0.95, repeat 0.81 / 0.84. The grammar was widened afterwards, so that it is a
 * regression test now.
 */
export const roundTwo: Round = {
  clarifying: {
    yes: `
Would you mind telling me that in a different way? I got a bit mixed up.
Please can you expand on what you mean by "not syncing right"?
Sorry, what do you mean exactly?
I'm afraid your question wasn't clear enough for me.
Hmm. I think I misread your message, are you after an exchange?
It's hard for me to tell what you need from that message.
Pardon? I did not get your last sentence.
Could you please put your question in simpler terms?
I'm not able to determine what you're asking for.
When you say "the other one", which one do you have in mind?
I wasn't able to follow that, please say it once more.
To be honest I'm a little lost, can we start from the top?
So that I can help, please explain again what the issue is.
There seems to be some confusion on my side, can you clarify?
Did you want to cancel the whole order, is that what you're saying?
Sorry, I could not recognise what you typed.
I don't quite see what you're getting at.
That wasn't clear to me, please rephrase.
Can I ask you to be a little more precise?
Your message is ambiguous to me. Is it about the booking or the payment?
Perdona, ¿puedes ser más claro?
No sé a qué producto se refiere.
Disculpe, su mensaje no es claro para mí.
¿Quiere decir que el paquete nunca llegó?
Você quer dizer que o pagamento falhou?
Poderia reformular, por favor? Não ficou muito claro.
Desculpa, não estou conseguindo te entender.
Pasensya na, hindi ko masyadong nakuha ang ibig ninyong sabihin.
Pwede nyo po bang ulitin ang tanong?
Medyo magulo po ang message, paki-linaw po.
`,
    no: `
May I have your postcode, please?
I understand, that must be frustrating.
Can you tell me which card you used?
Sure thing, could you send me the receipt?
Let me check that again for you.
Please try again in ten minutes.
What happened after you pressed the button?
Is the parcel for you or for a friend?
Once more, I apologise for the delay.
Just to confirm, the new address is 12 Mill Lane, correct?
I'm not sure why the system shows that, I will ask the team.
I didn't receive the photo, please send it again.
When would you like the technician to come?
You can explain it to the courier at the door.
The message on the screen means that the filter is full.
We don't follow up on weekends.
¿Cuál es el número de serie?
Claro, lo entiendo. Ya mismo lo reviso.
¿Prefiere reembolso o cambio?
Certo, entendi. Qual o CPF do titular?
Vou repetir o envio sem custo.
Ano po ang pangalan sa account?
Naintindihan ko po, ichecheck ko.
I'd be happy to clarify our fees for you.
`,
  },
  misunderstood: {
    yes: `
You keep missing my point.
that wasnt the question
I don't want to know about shipping, I want my invoice.
You don't seem to understand. My card was charged by mistake.
This isn't helping, you're answering something different
I have literally written this three times in this chat
pls read again what i wrote
why are u asking for my email again i gave it to u
Not the refund, the exchange! I said exchange.
Wrong topic.
I'll say it one more time: the door does not lock
Are you a parrot? Stop repeating yourself
nope, that's not what I'm talking about
what does that have to do with my question?
I already explained all of this at the start
This has nothing to do with what I asked you
You have not answered what I asked.
i said NO insurance. how is that hard to get
Did you understand anything I said?
That's a completely different issue from mine
no me responde lo que le pregunto
Ya le di mi correo dos veces
¿Está leyendo lo que escribo?
no, yo me refería a la otra cuenta
você está me respondendo outra coisa
já passei meu cpf, por que pergunta de novo?
presta atenção no que eu escrevi
hindi po yun ang problema ko
binigay ko na po yung number kanina pa
ang layo po ng sagot nyo sa tanong ko
`,
    no: `
Thanks for explaining that to me.
I gave the parcel to my neighbour already.
What does the red light mean?
I want to know about shipping, please.
The email you sent me twice is the same
I don't understand why I was charged.
Please don't send me the same promo twice a day.
I said hello to your colleague in the store, lovely person
The manual says to repeat the step three times
You understood perfectly, thank you!
The door does not lock
My problem is that the screen is black.
I was asking myself if you ship to Peru.
Is there a question you want me to answer?
My son gave the wrong answer in your quiz app
that is all I wanted to know
They told me at the shop it was free
¿Me puede responder una pregunta?
Ya envié el formulario
le di el paquete al mensajero
já enviei os documentos ontem
tenho outra pergunta
may tanong lang po ako
nabasa ko na po yung policy, salamat
`,
  },
  outside_scope: {
    yes: `
Sadly, giving tax advice is not within my remit.
I'm a virtual assistant for hotel bookings; car repairs are out of my range.
That isn't an area I can speak to.
I don't do translations, sorry.
We only handle home broadband on this line.
I can't offer medical opinions.
You're asking about something I have no knowledge of.
That's not something this service supports.
Nothing in my training covers that.
I am only programmed to answer questions about our stores.
It looks like your question is not related to our products, so I can't answer it.
I'm sorry, I am not the right assistant for that.
My knowledge stops at our own catalogue.
This is out of my hands and out of my field: please contact a lawyer.
I've no expertise in legal matters.
Sorry, jokes and riddles are not what I'm here for.
I am unable to support requests of this kind.
That request isn't one I can handle.
I'm limited to helping with your mobile plan.
I cannot provide information about other customers or other companies.
I don't deal with job applications.
Es un tema ajeno a mis funciones.
No le puedo ayudar con ese tipo de consultas.
Lamento no poder ayudarle en este asunto.
Solo doy información sobre sus facturas.
Eu só posso responder sobre sua conta.
Desculpe, isso foge do que eu consigo fazer.
Não atendo esse tipo de solicitação.
Hindi ko po masasagot ang mga tanong tungkol sa batas.
Tungkol lang po sa billing ang kaya kong sagutin.
Pasensya na po, wala po sa saklaw ko iyan.
I wouldn't know anything about that, I'm just the returns bot.
`,
    no: `
I don't have a record of that payment.
We only accept Visa and Mastercard.
I can't locate the order, could you check the number?
I can offer you a voucher.
Our service supports all major phones.
This line is busy at the moment, please hold.
You're only charged once.
The store only opens at nine.
It isn't related to your account, it's a bank delay.
I don't do that automatically, but I can switch it on.
I'm only seeing one booking under your name.
This is only for new customers.
I wouldn't worry about that.
I can't give you the exact time, but it's today.
I'm here to help!
The guide covers all the steps.
My colleague knows everything about that.
Sorry for not being able to help you sooner.
No tengo registro de ese pago.
Solo aceptamos tarjetas.
Puedo ayudarle con su factura.
Só aceitamos cartão.
Posso responder sobre sua conta, claro.
Matutulungan ko po kayo sa billing.
Wala pa po akong update sa order.
Just a moment while I look at your account.
I can only see the last four digits of the card.
The question about tax is answered on page two of the invoice.
It does not support wireless charging.
You can only cancel online.
`,
  },
  not_permitted: {
    yes: `
I'd have to get clearance from a team lead for that.
A credit this big needs two signatures from management.
That's locked for me, only billing can edit it.
My role doesn't allow me to see card numbers.
I can't just waive that myself.
Unfortunately I've no authority over courier claims.
I'm told not to give discounts without approval.
Only a licensed advisor may make that change.
The account is flagged and I'm not cleared to remove the flag.
I would have to check with my manager before offering that.
It's not in my gift, I'm afraid.
Making an exception is a manager's decision.
I don't get to decide on compensation.
We aren't authorised to disclose that.
Access denied: I am not permitted to open this record.
I can submit the request, but a person has to approve it.
That isn't something I'm allowed to change.
This has been escalated since I can't override the lock.
I can't issue a refund of that size.
Such changes can only be made by the account holder's branch.
I have no permission to merge accounts.
Debe aprobarlo un supervisor.
No me está permitido modificar ese dato.
Para eso necesito la autorización de mi gerente.
Solo el área de fraude puede levantar el bloqueo.
Preciso da aprovação do meu gestor para isso.
Não estou autorizado a dar esse desconto.
Somente o setor financeiro pode estornar.
Hindi po ako pinapayagang magbigay ng refund na ganyan kalaki.
Manager po ang kailangang mag-approve nito.
Wala po sa akin ang desisyon.
I am afraid the decision doesn't rest with me.
`,
    no: `
My manager says hello and thanks you for your patience.
I can waive that for you this time.
I'd have to check the stock first.
You need two signatures on the form.
Only cards in your name may be used.
I can't issue it before Monday because the bank is closed.
Your branch can print the card.
The record opens in a new window.
I'm allowed to offer you ten percent.
We are permitted to ship batteries by ground.
You are not allowed to use the pool after ten.
I couldn't locate the account holder.
Your request has been approved.
You've been given access to the portal.
I can't see the lock on your account any more.
The decision was made yesterday: you get the refund.
I'm not sure who approved it.
I cannot process it without the CVV code.
Passengers aren't allowed to change seats during takeoff.
Your manager must approve the invite in your own workspace.
Puedo modificar ese dato enseguida.
Su gerente puede ver la factura.
No encuentro la autorización en el sistema.
Posso dar esse desconto.
O financeiro já estornou.
Na-approve na po ng manager kanina.
Pinapayagan po ang dalawang bag.
Ako na po ang magbibigay ng refund.
Please authorise the payment in your bank app.
I can't change the weather, but I can change your flight!
`,
  },
  ruled_out: {
    yes: `
Refunds aren't possible on this fare.
The cut-off for changes has come and gone.
I'm sorry, but we're not able to refund shipping.
The warranty ran out last month, so the repair would be at your cost.
Our terms of sale rule out returns on food.
It's been longer than 30 days, which is our limit.
We can't accept items without tags.
Hygiene products are not eligible for return.
You agreed to a non-cancellable rate.
That voucher expired and can't be extended.
As per our rules only one claim per year is allowed.
The offer is for new customers only, so you don't qualify.
Because you cancelled less than 24 hours ahead, the fee stands.
We don't do refunds for downloaded content.
Once it's engraved it can no longer be returned.
I'm afraid the deadline for claims was 1 March.
El plazo para reclamar era de 15 días y ya pasó.
Esa promoción no es acumulable con otras.
No hacemos devoluciones de artículos en oferta.
Lo siento, fuera de la garantía no hay reparación gratis.
Não é permitido trocar peças usadas.
O prazo para arrependimento já acabou.
Conforme a política, não há reembolso nesse caso.
Hindi na po pwedeng i-cancel dahil naipadala na.
Lagpas na po kayo sa 7-day return.
Hindi po covered ng warranty ang basag na screen.
`,
    no: `
Refunds are possible on this fare.
The cut-off for changes is tonight.
Your warranty runs until May.
We accept items without tags, no problem.
The offer is for everyone.
You qualify for the discount.
You can cancel for free until Friday.
The item can be returned at any store.
The claim is being checked.
It can take up to 30 days.
The fee was refunded.
The voucher has not expired.
Don't worry, the deadline is next week.
The limit is two bags, and you have one.
The window seat is free.
Puede devolverlo hasta el viernes.
La promoción es acumulable.
O prazo vai até sexta.
Trocamos sem problema.
Pwede pa po i-cancel.
Covered pa po ng warranty.
The rate is fine to cancel until noon.
`,
  },
  exception: {
    yes: `
Would it be at all possible to still refund me, even though I missed the date?
I'd hate to lose the money over one day. Can anything be done?
Can you please be a bit flexible with the return date?
my mom was ill so i sent it late, can you please still accept the return
Could you ask your manager to let this one through?
Is it ok to return without a receipt just this once?
I understand it's outside the return period but the product is clearly faulty, please help
could you knock off the late fee? its my first time
I know ur policy says no refunds but pleeease
Can't the company make some sort of allowance for bereavement?
surely you could turn a blind eye for a good customer
I don't have the box any more, would you take it back anyway?
Can we pretend I cancelled yesterday?
Give me a break, it was only 3 hours after the deadline
I'd love it if you could extend the trial for me by a week
Any way to get my money back although it's non refundable?
do you think an exception is possible in my situation?
can you override the limit for me
Would you reconsider the no refund rule for me? I was in an accident.
¿Hay alguna forma de que me acepten la devolución fuera de plazo?
Por favor, háganme una excepción, estuve internada
¿me podrían exonerar del cargo por mora?
Dá pra abrir uma exceção no meu caso?
queria pedir que relevassem a multa
mesmo sem a nota vocês trocam?
sana po pagbigyan nyo ako, na-ospital po kasi ako
baka pwede pong i-extend yung deadline para sa akin
`,
    no: `
Can I return it with the receipt?
I missed the bus so I'll be late for the pickup.
I sent the return on day ten, when do I get the refund?
Can you extend my subscription? I'd like to pay for a year.
How can I extend the trial?
Is the late fee refundable?
The food was late and cold.
Can you please refund the second charge, I was billed twice.
Could you ask the driver to use the back door?
Your limit of two bags is fine for me.
Do refunds take long?
I don't have the box any more, do I need it?
What's your policy on pets?
my trial ends on Friday, cancel it please
The deadline for my project is Monday so please ship fast
exceptional service, thank you
¿Cuál es el plazo de devolución?
¿Cuándo vence mi plan?
quiero pagar la multa, ¿cómo hago?
Qual é a política de troca?
como pago a multa?
ang tagal po ng refund ko
kailan po ang deadline ng bayad?
May I have the policy in writing?
`,
  },
  repeat: {
    yes: `
We spoke on Tuesday and you said it was fixed. It isn't.
I have emailed three times with no reply.
I've contacted support on several occasions about this.
this is like the 10th time im contacting u guys
Following up on my complaint from last week
As I told your colleague yesterday, the heater leaks.
I talked to a lady named Carol the other day, she promised a refund
Already contacted you twice regarding this
It's the second week in a row that I have to write to you
Hi, I messaged earlier today but got cut off
My previous chat ended without an answer
I've raised this issue many times before.
you guys never got back to me after my last call
still haven't heard back since my email on Monday
Once again I'm having to get in touch about my bill
I was promised a callback two days ago
I'm calling again because the problem came back
Your team has told me three different things so far
I keep having to call about this
I submitted a request for this last month and nothing happened
I've been on the phone with you people four times this week
Already spoke with someone about this, no luck
Ya los llamé dos veces esta semana.
Ayer hablé con una señorita y me dijo que hoy quedaba
Es la cuarta vez que reclamo lo mismo
sigo esperando la respuesta a mi correo del lunes
Estou ligando de novo por causa do mesmo problema
semana passada abri um chamado e nada
já mandei três e-mails e ninguém responde
Tumawag na po ako kahapon tungkol dito
ilang beses na po akong nag-email sa inyo
sabi po ng agent nyo last week okay na
`,
    no: `
I'd like to talk to someone on Tuesday.
I spoke with my sister, she has the same phone.
This is my second phone from you.
Please contact me twice a year at most.
The heater leaks.
I have three emails on file, which one do you use?
I got your message, thanks.
It's the second week of the trial.
Can I call you about this tomorrow?
The app calls home three times a day.
I reported the card stolen to my bank yesterday.
You sent me two emails last week.
I'll email the photos again.
I've been with you for four years.
My last bill was too high.
The technician came twice.
I ordered last month and again yesterday.
My previous phone was better.
Your colleague in the shop was helpful.
I am still waiting for my parcel.
Ayer compré dos lámparas.
El técnico vino dos veces.
¿Puedo llamar mañana?
Ontem comprei uma luminária.
O técnico veio três vezes.
Mandei o pagamento ontem.
Bumili po ako kahapon.
Dalawang beses po dumating ang rider.
When should I call back?
I want to report a broken street light.
`,
  },
}
