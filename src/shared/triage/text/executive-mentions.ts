import { executiveFrames } from './duty-frames.ts'
import { clauseOf, isDenied, isStory } from './stance.ts'
import { defineTopic } from './topic.ts'

/** `board`: the head of the company or its board. `office`: head office or press office. */
export type ExecutiveKind = 'board' | 'office'

const chief =
  "(?:ceo|chief executive(?: officer)?|cfo|coo|cto|cmo|chief (?:operating|financial|customer|marketing|technology|experience|compliance|risk) officer|chairman|chairwoman|chairperson|board of directors|managing director|founders?|co-?founders?|executive (?:team|office|leadership|committee|director|board|management|customer relations)|executives|c-suite|c-level|senior leadership(?: team)?|leadership team|upper management|top management|vice president|company president|president of (?:the|your) (?:company|bank|firm|airline|board)|board members?|directors of (?:the|your) (?:company|board)|company'?s owner|owner of (?:the|your) (?:company|business|firm))"
const office =
  '(?:press office|press team|media relations(?: team| office)?|public relations(?: team| department)?|pr (?:team|department)|head office|corporate(?: office| headquarters| hq)?|headquarters|investor relations|office of the (?:president|ceo|chairman)|executive office)'
const reach =
  "(?:write|writing|wrote|written|e-?mail|emailing|emailed|contact|contacting|contacted|escalate|escalating|escalated|complain|complaining|complained|letter|message|messaging|messaged|reach|reaching|reach out|cc|cced|cc'?d|cc'?ing|ccing|bcc|copy|copying|copied|in copy|forward|forwarding|forwarded|sent|send|sending|go|going|went|speak|speaking|spoke|talk|talking|call|calling|report|reporting|reported|take|taking|hear|addressed|attention|bring|bringing|brought|raise|raising|raised|complaint|tweet|tweeting|tweeted|dm|get|getting|tag|tagging|tagged|inform|informing|informed|notify|notifying|involve|involving|mail|mailing|mailed|want|demand|need|appeal|request|requesting|tell|telling|let|put|file|filing|filed|open letter|submit|alert|alerting)"

/** Mentions of the head of the company, in folded English, Spanish, Portuguese and Filipino. */
export const executiveMentions = defineTopic<ExecutiveKind>({
  phrases: [
    [
      'board',
      `${reach} (?:[\\w'@-]{1,24} ){0,6}?(?:${chief}|your board|the board(?=[.!,;\\n]|$| (?:about|of directors|with|if|and|to|directly))|your president|your owner|your directors|vp of \\w+|svp|evp)(?! (?:of my|at my))`,
    ],
    [
      'board',
      `(?:your|ur|the company'?s|tierdesk'?s|the bank'?s|the airline'?s) (?:\\w+ ){0,2}?(?:${chief}|board(?! (?:games?|shorts|pass|room|is (?:broken|cracked)|arrived))(?= (?:should|will|needs|must|about|members|of|and|knows?|to|meeting|has|have))|president)`,
    ],
    [
      'board',
      `(?:${chief})'?s (?:office|assistant|secretary) (?:told|said|promised|replied|asked|wrote|called|will|has)|(?:dear|attn|attention|fao|to|hello|hi)[:.]? (?:mr\\.? |mrs\\.? |ms\\.? |the |our )?(?:${chief}|president)(?=[ ,:.!\\n]|$)`,
    ],
    [
      'board',
      `(?:name|e-?mail|email address|e-?mail address|contact|contact details|contact information|address|number|phone number|office) (?:and \\w+ )?(?:of|for|to) (?:your|the) (?:\\w+ ){0,2}?${chief}|who (?:is|are) (?:your|the) (?:\\w+ )?(?:${chief})(?= ?[?.!,]|$| (?:of (?:your|this)|so|here))|(?:the )?${chief} (?:will|is going to|should|needs to|must|has to|would|ought to|himself|herself|personally|told|said|promised|replied|assured|answered|'?s (?:office|assistant|secretary|team)|is (?:in )?(?:copied|copy|cc)|(?:has been|was|is|are) (?:copied|cc'?d|cced|informed|notified|in copy|on copy))`,
    ],
    [
      'office',
      `${reach} (?:[\\w'@-]{1,24} ){0,5}?(?:to |with |at |by |in |the |your )${office}(?! (?:number|hours|address|job|jobs))|(?:your|the) (?:press office|media relations|public relations|pr team|pr department|investor relations) (?:[\\w'-]+ )?(?:is |are |has been |will |should |on |in )(?:[\\w'-]+ )?(?:copy|copied|cc|cc'?d|hear|notified|informed|contacted|know)|cc[:.]? (?:\\w+ ){0,2}?(?:${chief}|${office})|(?:copy|copied|cc) to (?:\\w+ ){0,2}?(?:${chief}|${office})`,
    ],
    // Spanish.
    [
      'board',
      '(?:director|directora) (?:general|ejecutiv[oa])|(?:al|el|con el|su|del|con su|a su) (?:ceo|director general)|(?:a|con|de) su presidente|president[ea] (?:de|del) (?:la |su |esta )?(?:empresa|compania|banco|consejo|corporativo)|consejo de administracion|junta directiva|(?:dueno|duena|propietario) de (?:la|su|esta) (?:empresa|compania)|alta direccion|altos (?:directivos|mandos)|ceo de (?:la|su|esta) (?:empresa|compania)',
    ],
    [
      'office',
      '(?:oficina|departamento|gabinete|area) de (?:prensa|relaciones publicas)|(?:escribir|escribire|escribi|quejarme|quejare|llamar|llamare|contactar|reportar|reportare|acudir|hablar) (?:\\w+ ){0,3}(?:a|con|en|al) (?:las |la |el )?(?:oficinas centrales|casa matriz|corporativo|sede central|matriz)',
    ],
    // Portuguese.
    [
      'board',
      'diretor(?:a)? (?:geral|executiv[oa]|presidente)|(?:ao|o|com o|do|pro) ceo|presidente d[aeo] voces|president[ea] d[aeo] (?:sua |essa )?(?:empresa|companhia|banco|conselho)|conselho de administracao|(?:a|com a|para a|pra|da) diretoria|dono d[aeo] (?:empresa|companhia|loja)|ceo d[aeo] (?:empresa|companhia|banco|voces)|alta direcao',
    ],
    [
      'office',
      'assessoria de imprensa|(?:escrever|escrevi|escreverei|reclamar|reclamarei|ligar|falar|enviar|enviei|entrar em contato) (?:\\w+ ){0,3}(?:a|com|na|para|pra|ao|a) (?:a |o )?(?:matriz|sede)',
    ],
    // Filipino.
    [
      'board',
      'presidente ng (?:kumpanya|company|bangko|banko)|(?:sa|ang|yung|kay) (?:inyong )?(?:ceo|presidente|may-?ari)(?: ng (?:kumpanya|company)| (?:nyo|ninyo|niyo))|(?:ceo|may-?ari|presidente) (?:nyo|ninyo|niyo)|may-?ari ng (?:kumpanya|company)|sa (?:ceo|board of directors|head office)',
    ],
    ...executiveFrames,
  ],
  means({ lead, words, tail, folded }) {
    // 'Corporate' alone is a place, before a noun it is none: 'the corporate newsletter'.
    if (
      /\bcorporate$/.test(words) &&
      /^ ?(?!about|with|if|and|or|today|now|to|because|for|tomorrow|directly|right|instead|unless|until)[a-z]/.test(
        tail,
      )
    )
      return false
    if (/\b(?:apply|job|work|jobs|career|position|interview|tour|visit|intern\w*)\b/.test(words)) return false
    if (/^'s (?:book|interview|speech|talk|podcast|biography|keynote)\b/.test(tail)) return false
    const clause = clauseOf(lead)
    if (
      tail.endsWith('?') &&
      !/\b(?:write|e-?mail|contact|complain)/.test(folded) &&
      /(?:^|[ ¿])(?:who is|who's|who are|quien es|quienes son|quem e|quem sao|sino)\b/.test(`${lead}${words}`)
    )
      return false
    if (/\b(?:soy|sou|ako ang|ako po ang) (?:el |la |o |a )?(?:\w+ )?$/.test(clause) || /^(?:soy|sou)\b/.test(words))
      return false
    if (isDenied(lead) || isStory(lead)) return false
    if (
      /\b(?:i'?m|i am|as|am|we are|my (?:wife|husband|boss|friend|brother)(?: is)?|he is|she is|our company'?s|our own|my company'?s|my own|our) (?:the |an? )?(?:\w+ ){0,2}$/.test(
        clause,
      ) &&
      /^(?:the )?(?:ceo|chief|founder|co|cfo|coo|cto|chair|managing|vice|owner|executive|president|company)/.test(words)
    )
      return false
    if (
      /\b(?:my|our) (?:(?!to\b|with\b|complaint\b|case\b|at\b)\w+ )?(?:ceo|cfo|coo|cto|chairman|founder|board|boss|managing director|executive team|president|head office|leadership team|board of directors|executives?|upper management)\b/.test(
        words,
      )
    )
      return /\byour\b.*\b(?:ceo|board|president|founder)/.test(words)
    if (
      /\b(?:gift|card|book|for|birthday|retirement|invite|present|chair|desk|suite|lounge|room|class) $/.test(clause) &&
      !/\b(?:complain|write|email|letter)/.test(clause)
    )
      return false
    if (
      /\b(?:want|need|get|put|go|call|take|send|let|hear|copy|request)\b/.test(words) &&
      /\b(?:executives?|corporate)$/.test(words) &&
      /^ ?(?:desk|chairs?|lounge|suite|room|class|package|account|plan|rate|discount|card|gifts?|summary|pen|wear|bag|order|pricing|sales|events?)\b/.test(
        tail,
      )
    )
      return false
    if (/\b(?:love|admire|great|congratulations|thank)\b/.test(clause)) return false
    return !/^ ?(?:desk|chairs?|lounge|suite|class|report template|gift|shoes|bag)\b/.test(tail)
  },
})
