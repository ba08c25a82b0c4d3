import type { Round } from './index.ts'

/**
 * Round one, far-fetched wordings on purpose: written before it was run, then run once. First-run recall / precision:
 * clarifying 0.19 / 0.88, misunderstood 0.15 / 0.86, outside_scope 0.24 / 1.00, not_permitted 0.41 / 1.00, ruled_out
 * 0.18 / 0.75, exception 0.53 / 1.00, repeat 0.26 / 0.91. The grammar was widened afterwards, so that it is a
 * regression test now.
 */
export const roundOne: Round = {
  clarifying: {
    yes: `
Hmm, that went over my head. Mind telling me in other words?
Sorry, I'm lost. Which part of the booking are we talking about?
I may be missing something here, what would you like me to check?
Apologies, your message came through a bit garbled, could you send it once more?
I want to be sure I've got you right: is this about the deposit or the rent?
That one has me stumped. Can you walk me through it again?
I couldn't work out what you're after. Could you add a bit more detail?
Not quite sure I caught your meaning there.
Would you be able to phrase that a little differently for me?
Let me make sure I understand, you would like to move the delivery, or cancel it?
My apologies, I was not able to process your message. Please try wording it another way.
I'm drawing a blank on what you need. Some more context would help.
Sorry, which of the two do you mean?
I didn't quite understand that, could you try again?
Can you help me understand what you are looking for?
I still can't tell what you would like me to do.
It isn't clear from your message what went wrong. Could you tell me more?
Sorry, I'm not getting it. What do you want to happen?
Could you spell that out for me? I don't follow.
I had trouble making out your last message.
Forgive me, I'm confused: do you want a refund or a replacement?
Oops! I don't know what that means. Try asking in a different way.
Disculpe, no me quedó claro qué necesita. ¿Me lo explica de nuevo?
Perdone, no sé si le entendí bien, ¿habla de la factura o del pedido?
¿Podría decirme con más detalle qué es lo que busca?
Creo que no le he entendido, ¿me lo puede explicar de otro modo?
No comprendí su consulta, intente escribirla de otra forma.
Desculpe, fiquei na dúvida: você quer trocar ou devolver?
Não consegui compreender. Pode me explicar de outro jeito?
Perdão, não peguei o que você disse. Repete, por favor?
Acho que não entendi bem, poderia detalhar melhor?
Pasensya na po, medyo nalito ako. Ano po ulit ang kailangan ninyo?
Hindi po malinaw sa akin ang tanong ninyo.
Paki-explain po ulit, di ko po nasundan.
Maaari nyo po bang ipaliwanag nang mas detalyado?
I seem to have misunderstood you, what was it you needed?
`,
    no: `
To clarify, the refund goes to your original card.
I've understood everything, your request is with the team.
Could you tell me your date of birth, please?
Which size would you like me to send?
Would you like a refund or a replacement?
Can you walk me through the steps you took before the error came up?
Please try turning it off and on again.
It's a bit unclear why the courier marked it as delivered, so I have opened an investigation.
If the instructions don't make sense, just let me know.
Could you share a screenshot of the message?
Understood! I'll get that sorted.
I see what you mean, that is annoying.
Sorry to hear that. When did you place the order?
Can you describe what the noise sounds like?
I'm not sure when it will be back in stock.
Do you want me to repeat the order for next month?
For security, please repeat the code I sent you.
You mean a lot to us as a customer.
That means your parcel is on its way.
I don't see a payment with that reference.
Let me explain how the trial works.
Sorry for the confusion earlier, the total is 42 dollars.
¿Qué talla necesita?
Le explico: el reembolso tarda cinco días.
¿Me confirma su correo electrónico?
Entiendo perfectamente, voy a revisar su caso.
Qual é o número do seu pedido?
Vou explicar como funciona a troca.
Você prefere troca ou reembolso?
Ano po ang order number ninyo?
Salamat po, malinaw na po sa akin.
Ipapaliwanag ko po ang proseso.
What is the name on the account?
Are you looking for a size medium or large?
Could you try a different browser?
I'm certain we can find a solution.
`,
  },
  misunderstood: {
    yes: `
no no, you got that wrong
I think we're talking past each other here
Ugh, that's the opposite of what I asked for help with
That's irrelevant to what I asked
ur not getting what im saying
I feel like I'm talking to a wall
we've been over this already
Nothing you've said addresses my problem
You answered a question I never asked
I'm asking about the deposit, not the rent!!
Please pay attention, I said Tuesday
once more: I need the invoice, in PDF
Why won't you just answer the question?
can you not read? its in my first message
Huh? That has zero to do with my issue.
I gave you that info two messages ago
Sorry but this isn't what I need help with
you completely ignored my question
Look at my previous message, I wrote it there
I keep telling you it is not my router
That reply makes no sense for what I asked
Did you not see what I wrote?
You sent me the same link again, it doesn't help
as stated above, the charger is missing
I've told you a hundred times I don't have a tracking number
not my question mate
Eso no tiene que ver con lo que le pedí
Se lo acabo de decir
No me está haciendo caso, le hablo del depósito
otra vez la misma respuesta, no me sirve
Le pregunté otra cosa
Não é isso, eu quero saber do depósito
acabei de te falar isso
Você não leu o que eu mandei
não tem relação nenhuma com minha dúvida
Kakasabi ko lang po nyan
iba po yung tinatanong ko
di mo po ata nabasa yung message ko
nakailang ulit na po ako, hindi yan ang problema
malayo po sa tanong ko yung sagot nyo
`,
    no: `
I asked my neighbour to pick it up, not my wife.
Thank you, that answers my question
I already read the FAQ
You got my order wrong, the lamp is broken
That's not what the website says
I keep getting an error on the payment page
we've been customers for years already
Sorry, what do I need to do next?
I never asked to be signed up for the newsletter
It is not the colour I picked
My message is about the March invoice
Look at the attached picture please
I didn't understand the return label, which side goes up?
no, I do not have a tracking number
The driver ignored my note
I told you I would send the photos, here they are
Can you read the serial number from the photo?
You answered very quickly, thanks
Sent you the form again just in case
the seller did not answer my question about the size
I wrote a review about it
Once more, thank you for everything
I need help with my deposit
Is this the right place to ask?
no entendí cómo usar el cupón
Le pregunté al repartidor y no sabe nada
acabo de pagar la factura
não entendi a cobrança do mês
acabei de pagar o boleto
não leram o medidor este mês
kakabayad ko lang po
hindi ko po maintindihan ang bill
iba po yung kulay na dumating
ilang araw po bago dumating?
The store keeps sending me the same newsletter
`,
  },
  outside_scope: {
    yes: `
I'm here for questions about your policy and claims, so I'm afraid recipes aren't my thing.
That's a bit outside my lane, sorry.
I wish I could help, but that isn't something I cover.
Questions about other airlines are not something we deal with here.
I don't have any knowledge of local tax law.
You'd have to ask a doctor about that, I can't advise on it.
This chat is for delivery questions only.
I'm just a booking assistant, so I can't comment on politics.
Unfortunately I have no information on that subject.
That's a question I can't answer.
I only deal with orders and returns.
Sorry, I'm not set up for that kind of thing.
That's beyond my knowledge, I'm afraid.
We don't provide support for third party chargers.
I'm not qualified to give investment advice.
My job is to help with your subscription, I can't do much about the weather.
For anything other than billing you'll need to contact another department.
I'm unable to answer questions on that topic.
I specialise in travel bookings, and this is something else entirely.
This service doesn't cover questions about immigration.
I'm afraid I won't be of much use with that.
I was built to handle card questions and nothing else.
That doesn't fall under what I do.
Sorry, that's not my department.
Ese tema no lo manejo.
Lo siento, de eso no le sé decir.
Mi función es ayudarle con su cuenta, no con temas legales.
No estoy capacitado para dar consejos médicos.
Esto queda fuera de lo que puedo hacer por usted.
Aqui eu só trato de pedidos e entregas.
Não tenho conhecimento sobre esse assunto.
Esse assunto não é comigo, infelizmente.
Infelizmente não sou capaz de responder a essa pergunta.
Pasensya na po, hindi ko po saklaw ang ganyang tanong.
Para lang po sa mga order ang chat na ito.
Wala po akong kaalaman tungkol sa bagay na iyan.
I can't help you with homework, but I'm glad to help with your order.
I'm not able to discuss matters unrelated to your account.
`,
    no: `
I can help you with that right away.
That item is outside the warranty period.
I don't have your order number yet.
We only ship to the US and Canada.
This plan covers two drivers.
You'd have to sign the form first.
I can't help but notice you have two accounts.
That's a great question!
Only one voucher can be used per order.
Your question about the invoice has been answered by my colleague.
I can answer that: it takes five days.
The support page has more information about that.
I don't know yet when it will arrive, but I'll check.
My colleague specialises in refunds and will write to you.
This topic comes up a lot, let me explain.
We don't have that model in blue.
I'm not able to find a booking under that name.
I'll help as soon as you send the photo.
The parcel is out of the driver's area today.
It's beyond frustrating, I know.
I can only do that after you sign in.
This chat will close in five minutes.
Es una buena pregunta, la respuesta es sí.
Solo puedo ver los pedidos de este año.
No tengo su número de pedido.
Fuera de horario cobramos un recargo.
Só consigo ver dois pedidos.
Não sei ainda, vou verificar.
O produto está fora de estoque.
Wala po akong nakikitang order.
Matutulungan ko po kayo diyan.
Para po sa order na ito, libre ang shipping.
Please ask your doctor before using the cream.
I have that information here: it left on Monday.
`,
  },
  not_permitted: {
    yes: `
I'd need my supervisor's okay before I could do that.
I'm afraid only our finance team is able to release that payment.
Approving this goes above what I'm allowed to do.
Something like that has to go through a manager.
I don't have the power to reverse a chargeback.
My hands are tied on this one.
I'm blocked from editing closed invoices.
It isn't in my power to grant a credit.
The tool won't let me edit this order.
Refunds above 200 dollars are handled by a human colleague.
I can't make that call.
As an assistant I can't open your safe deposit records.
I do not have editing rights for this account.
That would have to be signed off by someone senior.
I can look at the order, but I can't change anything in it.
We need a human to approve this before it can go ahead.
I have read-only access here.
I am not in a position to promise compensation.
This action is restricted to administrators.
I've not been given permission to share that.
I'm limited to credits of up to 20 dollars.
It's not up to me to decide that.
I'm unable to lift the block on your card.
Only staff in the branch can reset this PIN.
Eso solo lo puede autorizar un supervisor.
Yo no puedo aprobar ese descuento, lo decide mi jefe.
No tengo facultades para modificar su contrato.
No me es posible desbloquear la tarjeta desde aquí.
Esa decisión le corresponde a un gerente.
Isso precisa passar por um supervisor.
Não tenho poder para liberar esse valor.
Eu não consigo alterar o titular da conta por aqui.
Só um gerente consegue autorizar isso.
Supervisor lang po ang pwedeng mag-approve niyan.
Wala po akong access sa record na iyan.
Hindi ko po kayang baguhin ang account ninyo.
Kailangan po munang aprubahan ng manager.
This is above my pay grade, sorry.
I cannot authorise that myself.
`,
    no: `
I need your okay before I do that.
The finance team has released the payment.
I can approve that for you.
You can't change the order once it is in the van.
Only you can reset your PIN.
Your supervisor can see the invoice in the portal.
I changed the address as you asked.
I can't see why that would be a problem!
Your request was approved by our team this morning.
Unfortunately I can't find any booking under that name.
I wasn't able to reach the courier.
I couldn't open the attachment, can you send it again?
Please allow me a moment to check.
Are you authorised to make changes to the account?
A human colleague will take over in the morning.
I'm unable to verify your identity with those details.
Access to the app needs version 12.
I have full access to your order now.
The bank may need your approval for the transfer.
Your account is restricted to two devices.
I can't change it unless you confirm the code.
You have the right to cancel within 14 days.
Puedo autorizarlo ahora mismo.
No puedo ver la imagen que envió.
Su supervisor ya tiene la factura.
Já liberei o valor.
Não consigo ver a foto.
Precisa da sua aprovação para continuar.
Na-approve na po ng manager.
Hindi ko po makita ang order ninyo.
May access na po kayo sa account.
You need permission from your landlord, not from us.
Would you like me to remove it from the order?
We don't have access control at the door.
`,
  },
  ruled_out: {
    yes: `
Our rules say a return must reach us within 14 days, and it has been 40.
I'm afraid that's not something our terms allow.
Sadly this ticket type can't be exchanged.
You're four days past the cut-off, so I can't refund it.
Worn shoes can't be taken back.
We have a strict no-refund rule on perishable goods.
Regrettably that falls outside our guarantee.
Opened software isn't eligible to be returned.
That discount can't be combined with other offers.
The company doesn't permit refunds for change of mind.
As it's a sale item, we can't take it back.
You would have needed to cancel 24 hours before.
Since you've already used the voucher, it can't be reissued.
Under our terms a refund isn't possible here.
Your claim was filed too late to be considered.
The rules don't leave room for that.
We stopped accepting returns for this order on 3 May.
It's against our policy to refund used tickets.
Personalised items are excluded from returns.
Policy is policy: no receipt, no refund.
Según las condiciones, esa tarifa no admite cambios.
Ya pasaron los 30 días, por lo que no procede el reembolso.
No está permitido devolver ropa interior.
Las normas no contemplan ese caso.
Conforme a nuestra política, no aplica la devolución.
Pelas regras, esse tipo de passagem não dá direito a reembolso.
Já passaram os sete dias, então não é possível devolver.
Infelizmente a garantia não cobre mau uso.
Produtos em promoção não têm devolução.
Hindi po pwedeng isauli ang nagamit na item.
Ayon po sa policy, hanggang 7 days lang ang return.
Bawal na po i-refund pag nabuksan na.
Wala pong refund sa mga sale items.
We are unable to take returns once the seal is broken.
`,
    no: `
Our rules are simple: send it back and get your money.
You can still return it, you have four days left.
The ticket can be exchanged once for free.
Returns are accepted within 30 days.
Your refund is not late, it takes five days.
I can't see the return in the system yet.
The guarantee covers that, no worries.
It's not past the deadline, you are fine.
We accept returns even after 30 days.
Your claim was filed on 3 May.
Do you know if the seal is broken?
I'll check the terms for you.
The voucher can be combined with the sale.
The lamp can't be dimmed.
Our store policy is friendly: any size, any time.
The seat can't be moved forward while the table is open.
The promotion ended, but I can still give you the price.
Shall I cancel the order?
You won't be charged if you cancel today.
You have not exceeded the limit.
El plazo termina mañana, todavía puede devolverlo.
La tarifa admite cambios sin costo.
No se preocupe, el reembolso ya está en camino.
A garantia cobre esse defeito.
O prazo ainda não acabou.
Pode devolver sem problema.
Pwede pa po ninyong isauli.
Sakop pa po ng warranty.
Wala pong problema, ipo-process ko na.
The package must be opened carefully.
`,
  },
  exception: {
    yes: `
Surely there's some leeway for a loyal customer?
I know the deadline was yesterday, could you still squeeze me in?
can u just skip the fee this month, money is tight
Is there any way you could let me return it late?
I was in hospital when the 30 days ran out, is there anything you can do?
I get it's policy, but come on, it's one day
Any possibility of waiving the penalty given what happened?
Could the rule be relaxed in my case?
I'd really appreciate it if you could let this one slide.
please, can we forget about the restocking fee
I lost the receipt, couldn't you refund me all the same?
can you refund me even if the ticket says non refundable
I know you're not supposed to, but could you?
Would you bend the policy a bit, my dad passed away
What if I sent it back a week after the window, could you still accept it?
I'm two days over, please don't be so strict
you can surely make this an exception
There has to be some flexibility for emergencies!
could I get a refund despite the policy
Would management consider an exemption from the rule?
My return is outside the window by a day, please accept it
I realise I'm late but I'd be very thankful if you could accept it
I understand it's final sale, still, the zip broke on day one.
I'm asking you to overlook it just this time.
Sé que va contra la política, ¿pero me podrían ayudar?
¿Sería posible que me perdonaran la multa?
¿No habría forma de saltarse esa regla?
Se me pasó la fecha por dos días, ¿me lo pueden aceptar igual?
hágame el favor de no cobrarme el recargo esta vez
Tem como tirar a multa, por favor?
Passei do prazo por um dia, vocês aceitam mesmo assim?
Sei que não é reembolsável, mas estou doente
não tem um jeito de contornar essa regra?
Baka pwede pong pagbigyan kahit late na ng isang araw
pwede po bang wag nang singilin yung late fee ngayon?
alam ko pong bawal pero emergency lang po talaga
pakiusap naman po, i-consider nyo na
Im past the return date by 2 days can i still send it back??
`,
    no: `
How much is the late fee?
When does the return window close?
The delivery was one day late.
I paid the penalty last week, please confirm.
Can I still return it? I have ten days left.
You charged me a restocking fee, what is it for?
The rule about bags is clear, thank you.
Is the ticket refundable?
I lost the receipt, can you send me a copy?
My dad loves the new policy.
I'm late for work, can we do this quickly?
An exception was thrown in line 12
I'm never late with my payments.
Does the warranty cover water damage?
Please skip the gift wrap.
Can you relax, I'm only asking when it ships
Please accept my apologies for the late reply
Your driver broke the rules of the road
My refund is past the date you promised
Please let me know when my refund arrives.
you waived it for my brother in May, he told me
I would never ask you to bend the rules.
The flexibility of this hose is great
Is there a fee if I cancel today?
¿Cuánto es la multa por cancelar?
¿Hasta cuándo puedo devolverlo?
Mi pedido lleva dos días de retraso.
Qual o valor da multa?
A entrega passou do prazo, cadê meu pedido?
até quando posso devolver?
Magkano po ang late fee?
late po dumating ang parcel ko
hanggang kailan po pwedeng isauli?
What fees can be refunded?
I missed the delivery, can you come again tomorrow?
The sale price was still on the site when I ordered.
`,
  },
  repeat: {
    yes: `
Me again about the missing blender.
I've been chasing this since March.
I've lost count of how many times I've rung you.
this is my third message, nobody replies
Got in touch two weeks ago and still nothing fixed
Third email. Still no answer.
I rang last Friday and a man named Joe promised a call back
I've had to explain this to three different agents
Every time I call I get a different story
It's now the fourth chat I start for this
I was told last week by your team that it would be sorted
I wrote to you on the 3rd and again on the 9th
Here I am again with the same broken app
I've already been through this with your support twice
still no solution after 5 calls
I opened a ticket about this a month ago
How many more times do I need to call?
The last agent I spoke with said it was done
I've been going back and forth with you guys for weeks
Still waiting on the reply to my last email
I already reported this on Monday
I contacted you guys b4 about this
When I called yesterday I was on hold for an hour
Another month, another call about the same wrong bill
I have a previous case open, number 5512
Llevo semanas llamando y nadie me resuelve
Es la tercera vez que les escribo por lo mismo
Ya hablé con dos agentes distintos
Hace un mes puse un reclamo y sigue igual
otra vez yo, con el mismo problema
Já é a terceira vez que entro em contato
Faz duas semanas que estou tentando resolver isso com vocês
já falei com três atendentes diferentes
Liguei ontem e me disseram que ia resolver
ako na naman po, hindi pa rin naaayos
pangatlong tawag ko na po ito
nakailang tawag na po ako sa inyo
nag-message na po ako noong isang linggo
kinausap ko na po ang agent nyo kahapon
`,
    no: `
I called my bank three times.
This is my first time writing.
I ordered this three times and loved it.
Third floor, please ring twice.
I will call again tomorrow.
My third order arrived broken.
The driver called me twice but I was out.
Please call me back at five.
I've been a customer since March.
I bought two kettles last week.
You emailed me twice about the sale.
I was told by my neighbour that you also repair lamps.
How many times can I use the coupon?
I spoke to the courier yesterday.
Can you send the invoice again?
Every time I open the app it crashes.
It broke again.
I chatted with my friend about your store.
I've been waiting for two weeks for my parcel.
The last update broke the app.
I wrote a review last month.
I have an open order, number 5512.
Your agent was great yesterday, thanks again!
Es la tercera vez que compro aquí.
Llevo una semana esperando el paquete.
Llamé al repartidor ayer.
Hace un mes compré una lámpara.
É a terceira vez que compro com vocês.
Liguei para o banco ontem.
Faz duas semanas que espero a entrega.
pangatlong order ko na po ito
tumawag po ang rider kahapon
ilang beses po pwedeng gamitin ang voucher?
Should I contact you again if it does not arrive?
If it breaks again I will call you.
`,
  },
}
