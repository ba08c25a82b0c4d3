import type { Round } from './index.ts'

/**
 * Round seven, ordinary wordings, of misunderstanding alone: written before it was run, then run once. First-run
 * recall / precision: clarifying 1.00 / 1.00, misunderstood 1.00 / 1.00. The grammar was widened afterwards, so that
 * it is a regression test now.
 */
export const roundSeven: Round = {
  clarifying: {
    yes: `
Hmm, could you elaborate on that?
I'm not following, sorry. Which invoice is this about?
I don't quite understand the question.
Could you please give me a bit more context?
Sorry, I did not quite catch that.
What do you mean by "stuck"?
Are you referring to the monthly fee?
I want to make sure I understand: you never got the code?
Your request isn't clear to me, can you try again?
Please could you reword your question?
I'm sorry, I'm not sure what you're looking for.
Can you be more specific about the problem?
I couldn't understand your last message.
It looks like I misunderstood you. What did you want to change?
Lo siento, no le entendí. ¿Puede repetir?
No me queda claro qué desea hacer.
Desculpa, não entendi direito a sua pergunta.
O que você quer dizer com isso?
Hindi ko po gets ang ibig ninyong sabihin.
Pwede po bang ipaliwanag ninyo ulit?
`,
    no: `
I understand the question.
Which invoice number is on the letter?
Can you give me the code?
I'll make sure you get the code.
The fee is monthly.
I'm looking for your file now.
You can change it in the settings.
Could you check your spam folder?
Please repeat the test in an hour.
Let me try again with the other card.
Puede cambiarlo en la página.
Não há problema.
Sige po, salamat.
I caught the mistake and fixed it.
`,
  },
  misunderstood: {
    yes: `
That's not my question.
You're not listening.
I already told you my name.
No, that is not what I meant.
I don't think you understand the problem
please read my message again
You keep asking me the same thing
I asked for the price, not the size
you misunderstood my question
How many times do I have to explain this?
this does not answer my question
I just told you that
That is not what I'm talking about!
you gave me the same answer again
let me explain again
eso no es lo que pregunté
no me está escuchando
você não está entendendo
já disse isso antes
hindi po iyan ang tanong ko
`,
    no: `
What is the price?
I have a question about size.
My name is Ana.
I told my son to wait.
You answered my question, thanks!
The same thing happened to my phone
I explained it to the courier
Can you read the label?
no tengo preguntas
não, obrigado
wala na pong tanong
I asked for blue and got red
Listen, I love this product
let me check again
`,
  },
}
