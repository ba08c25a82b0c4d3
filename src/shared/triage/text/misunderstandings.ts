import { saidAgainRows, takenWrongRows } from './customer-grammar.ts'
import type { Found } from './evidence.ts'
import type { Passage } from './passages.ts'
import { sentencePhrases } from './sentence-phrases.ts'
import { leadOf } from './surroundings.ts'

/** Words by which a customer says that they were not understood, or that they say it once more. */
export interface Misunderstanding extends Found {
  /** The AI took it for something else, rather than asked for what it had been told. */
  readonly taken: boolean
}

const all = (...parts: readonly string[]): readonly string[] => parts

/** 'not' in all its joined forms. */
const not = "(?:not|never|(?:is|was|are|were|do|does|did|have|has|had|wo|would|could|should|ca)n'?t)"

/** The AI took it for something else. */
const takenWrong = all(
  `${not} (?:even )?(?:at all )?what i(?:'m| am|'ve| have| was|'d)? ?(?:even )?(?:asked|ask|asking|meant|mean|meaning|said|say|saying|wanted to know|want to know|wrote|requested|talking about|trying to (?:say|ask|do)|need help with|needed help with|inquired about)`,
  `${not} (?:even )?(?:my|the) (?:question|issue i|problem i|request|point)(?: at all| i asked)?`,
  `${not}(?: even| really| actually)? (?:answer(?:ed|ing|s)?|address(?:ed|ing|es)?|reply(?:ing)? to|respond(?:ing|ed)? to)(?: (?:to|any of))? (?:me(?=[.!?,]|$)|my (?:actual |real )?(?:questions?|query|point|concern)|what i (?:asked|said|wrote)|the questions?(?: i asked)?)`,
  "you(?:'re| are| guys are| people are)? ?(?:still |clearly |obviously |really |just |completely |totally )*(?:not|n'?t|don'?t|do not|didn'?t|did not|aren'?t|never) (?:even |really |actually )*(?:understand|understanding|understood|getting (?:it|me|what|the point|my)|get (?:it|me|what i|my (?:point|question))|listening|listen|hearing me|reading (?:what|my)|read (?:what|my)|following me)",
  "(?:you|bot|this thing|it)(?:'ve| have| has|'s|'re| are)? ?(?:completely |totally |clearly |obviously |just |keep |keeps )*(?:misunderstood|misunderstand|misunderstanding|misread|misreading|missed (?:my|the) point|missing (?:my|the) point|got (?:me|it|that|my question) (?:all )?wrong|confusing me with|mixing (?:me|it|things|this) up)",
  "(?:i )?(?:do not|don'?t|doubt) ?(?:think |believe )?you(?:'re| are| even)? (?:understand|understood|get (?:it|me|what|my)|reading|listening|know what i)|(?:seems?|looks?|sounds?)(?: like)? you (?:don'?t|do not|didn'?t|did not|aren'?t|are not|misunder\\w+)|are you (?:even )?(?:reading|listening to|understanding) (?:what|my|me|anything)|what part of [^.!?\\n]{0,60}(?:don'?t|do not) you (?:understand|get)|you(?:'re| are)(?: just| still)? (?:repeating|looping|ignoring (?:me|my|what))|(?:i think |there(?:'s| is| must be| seems to be| has been) )(?:a )?misunderstanding",
  "i(?:'m| am| was)? ?(?:not|didn'?t|did not|wasn'?t) (?:ask(?:ed|ing)?|talking|inquir(?:e|ed|ing)|speaking) (?:about|how|you (?:about|how|for|to|whether|if)|whether|if|what|why|where)|i (?:never|didn'?t|did not) (?:asked?|said?|mention(?:ed)?) (?:about|anything about)",
  'i (?:asked|said|meant|wrote)(?! (?:my|the|him|her|them|an?|our) (?:\\w+ )?to)(?: (?:you|about|for|to))? [^.!?\\n]{2,50}?,? (?:and |but )?not (?:about |for |to |how |the |a |my |an )?\\w+(?=[^.!?\\n]{0,30}[.!?\\n]|[^.!?\\n]{0,30}$)',
  '(?:please |can you |could you |just )?(?:re-?read|read)(?: (?:again|carefully|properly))? (?:my|what i|the (?:message|question))(?: (?:question|message|first|last|previous|original|said|wrote|asked|actually|email|messages))*|did you (?:even )?(?:read|understand|listen to|look at) (?:what i|my|me|anything|a word)',
  "(?:that'?s|thats|that is|this is|no,?) not (?:it|that one|the (?:one|issue|problem|question))(?=[.!,]|$)|not that one|answering (?:something else|a different question)|the wrong (?:order|item|one|account|person|product|booking|date)[,.;]? i (?:asked|meant|said|want)|(?:wrong|irrelevant|unrelated|generic|random|useless|canned) (?:answer|reply|response|topic|subject)(?= ?[.,!?]| again| to my|$)|(?:that|this|which) has nothing to do with (?:my|what|it)|what are you (?:even )?talking about|(?:that|this|your (?:answer|reply|response))(?:'s| is| makes| does)? ?(?:not|n'?t)?(?: make)? (?:no )?sense(?: to me)? (?:at all|as an answer)",
  // Spanish.
  'es[aeo] no es mi (?:pregunta|problema|duda|consulta)|no (?:entendiste|entendio|entendieron|ha entendido|has entendido) (?:mi|lo que|nada|bien)|(?:le|te|les) estoy (?:preguntando|pidiendo|diciendo|hablando)|no (?:es|era|fue) (?:eso )?(?:lo |a lo )?(?:que|eso lo que|por lo que) (?:yo )?(?:le |te |les )?(?:pregunte|pedi|dije|quise|quiero|queria|estoy (?:preguntando|pidiendo|diciendo)|pregunto|solicite|necesito|consulte)|no (?:me )?(?:esta|estas|estan) (?:entendiendo|escuchando|leyendo|respondiendo|contestando)|usted(?:es)? no (?:me )?(?:entienden?|entendio|comprenden?|escuchan?)|no me (?:entiendes?|entienden|entendio|entendiste|entendieron|has entendido|comprendes?|escuchas?|esta entendiendo)|no (?:me )?(?:respondes?|contestas?|respondio|respondiste|contesto|contestaste|ha respondido|has respondido|responde)(?: a)? (?:mi (?:pregunta|duda|consulta)|lo que (?:le |te )?pregunte)|(?:eso )?no tiene nada que ver con (?:mi|lo que)|yo no (?:le |te )?(?:pregunte|pedi|dije) (?:eso|por|sobre)|(?:lea|lee|leiste|leyo) (?:bien )?(?:mi|lo que)|me entendio mal|me entendiste mal|me esta malinterpretando',
  // Portuguese.
  'ess[ae] nao e (?:a )?(?:minha|meu) (?:pergunta|duvida|problema)|nao (?:e|foi|era)(?: bem)? (?:isso |isto |o )?(?:o )?que (?:eu )?(?:te |lhe )?(?:perguntei|pedi|disse|quis|quero|queria|falei|estou (?:perguntando|pedindo|dizendo|falando)|preciso|solicitei)|(?:voces?|vc|vcs|tu) nao (?:esta|estao|ta|tao|me|ta me|esta me)? ?(?:me )?(?:entendeu|entenderam|entendendo|entende|entendem|respondeu|responderam|respondendo|leu|leram|ouviu|lendo|ouvindo|escutando)|nao (?:respondeu|responde|responderam|respondem)(?: a)? (?:minha|a minha|o que) (?:pergunta|duda|duvida|eu)|(?:isso )?nao tem nada a ver com (?:o|a|minha|meu)|eu nao (?:perguntei|pedi|falei) (?:isso|sobre|de)|(?:leia|le|leu) (?:direito |de novo )?(?:o que|minha|a minha)|entendeu (?:tudo )?errado|me entendeu mal',
  // Filipino.
  'hindi(?: po| naman| po naman)*(?: (?:yan|iyan|yun|iyon|yon|ito|yung|ganyan))(?: po| naman)* (?:ang |yung )?(?:tanong|tinatanong|tinanong|sinabi|sinasabi|hinihingi|ibig|kailangan|itinatanong|concern|issue|problema)(?: ko)?|(?:hindi|di)(?: (?:mo|nyo|niyo|ninyo|po|ako|naman|talaga))* (?:naiintindihan|naintindihan|maintindihan|gets|na-gets|binabasa|binasa|sinasagot|sinagot|nasagot|pinakikinggan)|mali(?: po)?(?: ang| yung)? (?:sagot|intindi|pagkakaintindi)|walang kinalaman (?:yan |iyan |yun )?sa',
)

/** They say once more what they had said. */
const saidAgain = all(
  "(?:i|i'?ve|i have|i had)(?: literally| just| already| only)* (?:already|just|literally|clearly|repeatedly) (?:(?:said|explained|mentioned|stated|answered) my|told|said|explained|answered|mentioned|stated|specified|asked)(?: (?:you|that|this|it|so|about|for|what|to you|exactly|all|everything|above|which|why|how)| (?=[.!?,]|$)|(?=[.!?,]|$))|(?:i|i'?ve|i have) told you (?:already|that already|before|this already|so many times)|(?:i|i'?ve|i have)(?: just)? already (?:gave|given|sent|provided|typed|entered|written|wrote|shared)(?: (?:you|that to you|it to you|this to you|you that|all that|this information|that information|those details|that|it|this))(?=[^a-z]|$)",
  "(?:like|as) i(?:'ve| have)?(?: already| just| previously)? (?:said|told|mentioned|explained|wrote|stated|asked)|i(?:'ve| have)?(?: already| now| literally)? (?:said|told you|asked you|asked|explained|repeated)(?: (?:that|this|it|so|myself|you))*(?: (?:before|earlier|twice|(?:two|three|four|five|several|many|multiple|a (?:hundred|million|thousand)|\\d+) times))",
  "(?:once )?again[,:] (?:i|my|what|can|could|please|the|where|how|why)|i repeat|let me (?:repeat|rephrase|say (?:it|that|this) again|explain (?:it |this |that )?(?:again|once more)|try (?:this |that )?again|put it (?:another|a different) way|be (?:more )?clear(?:er)?)|i'?ll (?:repeat|say it again|rephrase|explain (?:it )?again)",
  "(?:what|all) i(?:'m| am| was)? (?:trying to (?:say|ask|tell you)|meant|mean|asking|actually asked) (?:is|was)|(?:no|nope|wrong)[,.!]? i (?:mean|meant|said|asked)|i meant(?= \\w)(?! (?:to|it|well|that|what|this)\\b)|my (?:actual|real|original|first) question (?:is|was)|my question (?:was|is still)",
  'how many times (?:do|must|did|should|am|will|have) i (?:have to |need to |going to )?(?:told|asked|explained|said|tell|ask|explain|say|repeat|answer|type)|(?:do|must|why (?:do|must|am)) i (?:really |seriously )?(?:have to|need to|having to)?(?: keep)? ?(?:repeat(?:ing)?|explain(?:ing)?|say(?:ing)?|type|typing)(?: (?:myself|it|this|that|everything|the same))*(?: again| over)?|(?:having|have|had|tired of|sick of|keep)(?: to)?(?: keep)? (?:repeat(?:ing)? (?:myself|it|this|that|everything|the same)|explain(?:ing)? (?:it|this|that|everything|myself|the same)(?: (?:again|over|thing|and over|once more))+)',
  "(?:stop|quit) asking (?:me )?(?:the same|for (?:the same|that|it)|that|this|again)|you(?:'ve| have)? (?:already |just )asked(?: me)?(?: (?:that|this|for that|for it))|you(?:'ve| have)? asked(?: me)? (?:that|this|for (?:that|this|it|my \\w+)) (?:already|before|twice|(?:two|three|four|five|several|many|\\d+) times)|(?:gave|given|provided|sent|told) you (?:\\w+ ){1,3}?(?:already|twice)|i(?:'ve| have)? (?:explained|answered|given|provided|stated|described)(?: \\w+){1,4} already|(?:telling|asking|explaining to) you (?:again|once more|one more time)|why (?:do|are) you(?: still| keep)* ask(?:ing)?(?: me)?(?: (?:that|this|for (?:that|this|it)))?(?: again)?(?=[?.!]|$)|you asked(?: me)? (?:that|this|for that|for it) (?:already|before|just now|twice)|(?:you|it|bot)(?: just)? keeps? (?:asking|repeating|giving me the same|sending me the same|saying the same|asking me)|(?:the )?same (?:question|answer|reply|response|thing) (?:again|over and over|over again|every time)|asking (?:me )?the same (?:question|thing)|going (?:round |around )?in circles",
  "for the (?:second|2nd|third|3rd|fourth|4th|fifth|5th|sixth|last|hundredth|umpteenth|nth|millionth|tenth|\\d+th) time(?=[,:!]| (?:i |now|please|my |can |could |what))|(?:second|2nd|third|3rd|fourth|4th|fifth|5th|sixth|last|hundredth|umpteenth|nth|millionth|tenth|\\d+th) time (?:that )?(?:i'?m |i am |i'?ve |i have |i )(?:now )?(?:had to )?(?:tell|say|ask|explain|told|said|repeat|writing|typing)\\w*",
  // Spanish.
  'ya (?:se lo |te lo |les |le |te |lo |se los )?(?:habia )?(?:dije|dicho|he dicho|explique|explicado|mencione|conteste|respondi|pregunte|di|comente|indique|escribi)|como (?:ya )?(?:le |te |les |lo )?(?:he )?(?:dije|dicho|mencione|explique|comente|indique)|cuantas veces (?:tengo|debo|hay|mas|se lo|te lo|le|te)|por (?:segunda|tercera|cuarta|quinta|enesima|ultima) vez|(?:le |te |lo |se lo )?repito|vuelvo a (?:explicar|decir|repetir|preguntar|escribir)(?:le|te|lo)?|(?:deje|dejen|deja) de (?:preguntar|repetir)(?:me)?|me (?:pregunta|preguntas|preguntan|responde|respondes) (?:siempre )?lo mismo|lo que (?:quiero|quise|trato de|intento) (?:decir|preguntar) es',
  // Portuguese.
  '(?:eu )?ja (?:te |lhe |lhes |vos |tinha )?(?:disse|dito|falei|falado|expliquei|respondi|informei|perguntei|mencionei|escrevi)|como (?:eu )?(?:ja )?(?:te |lhe )?(?:disse|falei|expliquei|mencionei|informei)|quantas vezes (?:eu )?(?:tenho|preciso|vou|mais|ja|terei)|pela (?:segunda|terceira|quarta|quinta|milesima|enesima|ultima) vez|(?:eu )?repito|vou repetir|de novo a mesma (?:pergunta|resposta|coisa)|(?:pare|para|parem) de (?:perguntar|repetir)|(?:fica|ficam|vive) (?:perguntando|repetindo)|o que (?:eu )?(?:quero|quis|estou tentando) (?:dizer|perguntar) e',
  // Filipino.
  '(?:sinabi|nasabi|ipinaliwanag|naipaliwanag|sinagot|nasagot|tinanong|nabanggit|binanggit|nai-send|nasend)(?: ko)(?: na| po| nga| na nga| na po)+|(?:gaya|tulad) ng (?:sinabi|nasabi|binanggit) ko|(?:paulit-ulit|paulit ulit|ulit-ulit)(?: na| po| lang| ko| nyo| niyo| mo| tayo)*|(?:ilang|maraming|makailang) (?:beses|ulit) (?:ko|na|ba|pa)|(?:inuulit|uulitin|ulitin) ko(?: po)?|ang (?:tinatanong|tanong|ibig kong sabihin) (?:ko )?(?:po )?ay',
)

const wordings = sentencePhrases<'taken' | 'again'>([
  ...[...takenWrong, ...takenWrongRows].map((pattern) => ['taken', pattern] as const),
  ...[...saidAgain, ...saidAgainRows].map((pattern) => ['again', pattern] as const),
])

/** Turns it into something else: a courtesy, a supposition, a report of others. */
const notMeant =
  /\b(?:if|sorry if|in case|hope|unless|so that|make sure|maybe|perhaps|he|she|they|did|have|si|se|kung) (?:that |this |it |i |you )?(?:is |was |are )?$/

/** Where the customer says that they were not understood, in order of the text. */
export function misunderstandings(passage: Passage): Misunderstanding[] {
  const said = wordings(passage).filter((one) => isMeant(passage.folded, one.start))
  const taken = said.filter(({ kind }) => kind === 'taken')
  const again = said.filter(
    ({ kind, start, end }) => kind === 'again' && !taken.some((other) => start < other.end && end > other.start),
  )
  return [...taken, ...again]
    .toSorted((a, b) => a.start - b.start)
    .map(({ start, end, kind }) => ({ passage, start, end, taken: kind === 'taken' }))
}

function isMeant(folded: string, start: number): boolean {
  const lead = leadOf(folded, start)
  // 'Can you check again, please?' says nothing again.
  const isAddition = folded.startsWith('again', start) && lead.trim() !== ''
  return !isAddition && !notMeant.test(lead)
}
