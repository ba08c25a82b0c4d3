/**
 * Words and idioms by which customers of a support floor show anger or disappointment, with points on the lexicon's
 * scale (-5 to 5 a word). Folded: lower case, no accents, straight apostrophes. English, Spanish, Portuguese, Filipino.
 */
export const complaintPhrases: readonly (readonly [points: number, pattern: string])[] = [
  // The end of patience.
  [
    -4,
    "(?:this is |it'?s |that'?s |absolutely |totally |completely )+(?:ridiculous|unacceptable|outrageous|disgraceful|absurd|insane|a disgrace|a joke|a nightmare|bullshit)",
  ],
  [
    -4,
    String.raw`(?:worst|terrible|horrible|awful|appalling|shocking|abysmal|atrocious|pathetic) (?:\w+ ){0,2}(?:service|support|experience|company|airline|app|company|store|customer)`,
  ],
  [
    -4,
    "(?:fed up|sick of|sick and tired|tired of|had enough|had it with|enough is enough|last straw|at my wit'?s end|losing my patience|lost (?:my |all )?patience|out of patience|run out of patience)",
  ],
  [
    -3,
    '(?:waste of (?:my |our )?(?:time|money)|wast(?:ed|ing) (?:my|our) (?:time|money|day|hours?)|total waste|complete waste)',
  ],
  [
    -4,
    String.raw`(?:never|not) (?:\w+ ){0,2}(?:again (?:use|buy|fly|order|shop|book)|(?:use|using|buy|buying|fly|flying|order|ordering|shop|shopping|do business|doing business) (?:\w+ ){0,4}again)`,
  ],
  [
    -3,
    '(?:rip ?-?off|ripped off|scammers?|scammed|con artists?|thieves|stole my money|stealing (?:from|my)|robbed|daylight robbery|liars?|lied to(?: me)?|lies)',
  ],
  [
    -3,
    '(?:you (?:people|guys|all|are|lot) (?:are )?(?:so |all |completely |totally |just )*(?:useless|incompetent|clueless|a joke|not helpful|unhelpful|terrible|no help|wasting)|not helpful at all|no help at all|of no use|good for nothing)',
  ],
  [
    -3,
    '(?:unacceptable|inexcusable|disgusted|disgusting|disgraceful|outrageous|appalled|appalling|shameful|shame on you|unbelievable|incompetent|incompetence|clueless|infuriating|livid|fuming|furious)',
  ],
  [
    -3,
    String.raw`(?:what a joke|what is wrong with you|are you (?:kidding|joking|serious|deaf|stupid)|you(?:'ve| have) got to be kidding|seriously\?+|how hard (?:is it|can it be)|what the (?:hell|heck|fuck)|wtf|ffs|for god'?s sake|for (?:fuck|fucks|fuck's|heaven'?s|crying out) (?:sake|loud)|jfc|smh)`,
  ],
  [
    -3,
    String.raw`(?:nobody|no one|no-one|noone|none of you) (?:\w+ ){0,2}(?:cares?|helps?|helped|answers?|answered|responds?|responded|replies|replied|listens?|listening|seems? to care|called me back)`,
  ],
  [
    -2,
    String.raw`(?:you (?:don'?t|do not|aren'?t|are not|never) (?:\w+ )?(?:care|listen|listening|help|helping|understand|helpful)|(?:not|isn'?t|wasn'?t|n't) (?:\w+ )?(?:good enough|acceptable|helping|helpful|what i (?:asked|wanted|ordered|paid)|happy|satisfied|impressed|pleased|okay with this)|no use)`,
  ],
  [
    -2,
    '(?:extremely|very|really|so|deeply|incredibly|beyond|quite) (?:disappointed|disappointing|frustrated|frustrating|upset|angry|annoyed|annoying|unhappy|dissatisfied|rude|mad|pissed)',
  ],
  [
    -2,
    '(?:unhappy|dissatisfied|displeased|let down|letdown|disappointment|frustration|annoyed|irritated|irritating|aggravating|ugh+|argh+|grr+|uggh+)',
  ],
  [
    -2,
    '(?:ignored|ignoring (?:me|my)|been lied|misled|misleading|mistreated|passed around|given the run ?around|run ?around|going (?:round )?in circles|left (?:me )?(?:hanging|stranded|waiting)|hung up on|cut off|stranded)',
  ],
  // It happens again, it takes too long.
  [
    -3,
    String.raw`(?:(?:the )?(?:second|2nd|third|3rd|fourth|4th|fifth|5th|tenth|10th|hundredth|umpteenth|nth) time|for the last time|over and over|time and (?:time )?again|again and again|how many (?:more )?times (?:do|must|did|should|am|will|have i (?:told|asked|called|said))|every (?:single |damn )?time|(?:\d+|two|three|four|five|six|several|many|multiple|countless) times (?:already|now|and (?:still|nobody|no one|nothing)))`,
  ],
  [
    -2,
    String.raw`(?:(?:already|i) (?:told|asked|said|explained|sent|gave|called|emailed|contacted|answered) (?:you |this |that |it |them )+(?:\w+ ){0,3}(?:times|already|before|twice|again)|i(?:'ve| have)? already (?:told|asked|said|explained|answered|given)|keep (?:on )?(?:telling|asking|repeating|sending|saying|getting)|(?:have|having) to repeat|as i (?:already )?said|like i said)`,
  ],
  [
    -2,
    String.raw`(?:still (?:no|not(?! sure)|nothing|waiting|haven'?t|hasn'?t|isn'?t|don'?t|doesn'?t|can'?t|wrong|broken)|(?:been|am|was|i'm|kept) (?:\w+ )?(?:waiting|on hold)|(?:been|kept) (?:\w+ )?(?:calling|trying)|waited (?:for )?(?:over |more than )?(?:\d+|an|two|three|four|five|several|many)|on hold for|(?:waiting|hold|broken|missing|down|delayed|nothing) (?:for|after) (?:over |more than |nearly |almost )?(?:\d+|two|three|four|five|six|several|many) (?:hours|days|weeks|months)|hours? (?:on hold|and counting)|forever|no (?:response|reply|answer|update|explanation|apology|one))`,
  ],
  [
    -1,
    String.raw`(?:why (?:is|are|does|do|did|can'?t|won'?t|isn'?t|aren'?t|doesn'?t|don'?t|didn'?t|hasn'?t|haven'?t|would|was|were|am i)|how is (?:it|this|that)|how come|(?:doesn'?t|does not|won'?t|isn'?t|not|didn'?t|never) work(?:ing|ed)?|makes no sense|not (?:my|our) (?:fault|problem)|unfortunately|supposed to|again\?|really\?|come on|whatever|hopeless|nightmare|mess)`,
  ],
  [
    -2,
    '(?:demand (?:a |an |my |to )|(?:want|give me) my money back|cancel (?:everything|my account)|taking my business|(?:switch|switching|go|going|move|moving) to (?:a |your |another )?compet|lost a customer|lose a customer|losing (?:a|me as a) customer|bad review|one star|1 star|zero stars|tell everyone|social media)',
  ],
  [-3, '(?:😡|🤬|😠|🖕|💩)'],
  [-2, '(?:👎|😤|🙄|😒)'],
  // Spanish.
  [
    -4,
    '(?:es |esto es |son |eso es )?(?:inaceptable|indignante|inadmisible|una verguenza|una burla|una falta de respeto|un robo|una estafa|una porqueria|una basura|el colmo)|(?:pesimo|pesima|terrible|horrible|nefasto) (?:servicio|atencion|experiencia)|(?:servicio|atencion) (?:pesim[oa]|horrible|terrible|nefast[oa])',
  ],
  [
    -3,
    String.raw`(?:estoy |muy |ya estoy )+(?:hart[oa]|molest[oa]|enojad[oa]|furios[oa]|decepcionad[oa]|cansad[oa]|indignad[oa]|frustrad[oa])|me tienen hart[oa]|pierdo la paciencia|no sirven? (?:para nada|de nada)|inutiles|incompetentes|mentirosos|estafadores|ladrones|nadie (?:me )?(?:responde|contesta|ayuda|hace nada)|(?:segunda|tercera|cuarta|quinta|enesima) vez|ya (?:les|le|te) (?:dije|explique|escribi)|sigo (?:esperando|sin)|llevo (?:\w+ )?(?:dias|semanas|horas|meses)|perdida de tiempo|mal servicio|maldit[oa]|mierda|carajo`,
  ],
  // Portuguese.
  [
    -4,
    '(?:inaceitavel|um absurdo|absurdo|uma vergonha|uma palhacada|palhacada|um descaso|descaso|falta de respeito|inadmissivel|um lixo|uma piada|pessim[oa])|(?:pior|pessimo|horrivel) (?:atendimento|servico|experiencia)',
  ],
  [
    -3,
    '(?:estou |muito |ja estou )+(?:irritad[oa]|chatead[oa]|decepcionad[oa]|cansad[oa]|furios[oa]|indignad[oa]|frustrad[oa]|put[oa])|de saco cheio|perdi a paciencia|nao aguento mais|inuteis|incompetentes|mentirosos|golpistas|ladroes|ninguem (?:me )?(?:responde|ajuda|resolve|atende)|(?:segunda|terceira|quarta|quinta|milesima) vez|ja (?:falei|expliquei|disse|mandei)|continuo esperando|ainda (?:nao|estou esperando)|estou (?:ha|esperando)|perda de tempo|merda|porra|droga',
  ],
  // Filipino.
  [
    -4,
    '(?:nakakainis|nakakagalit|nakakabwisit|bwisit|bwiset|buwisit|nakakadismaya|napakabagal|napakasama|napakapangit|walang kwenta|walang silbi|manloloko|mga sinungaling|scammer kayo|putang ?ina|puta|tangina|gago|leche|peste)',
  ],
  [
    -3,
    '(?:galit na (?:ako|galit)|inis na (?:ako|inis)|pagod na ako|sawang[- ]?sawa|ilang beses (?:na|ko)|pangatlong beses|pangalawang beses|ang tagal|antagal|sobrang (?:tagal|bagal|pangit|sama)|hanggang ngayon wala|wala pa ?rin|hindi pa ?rin|walang (?:sumasagot|tumutulong|nangyayari)|nasasayang|sayang (?:lang )?(?:ang )?(?:oras|pera)|dismayado|niloloko)',
  ],
]

/** Words of the lexicon which are everyday words of a support floor, and the share of their points that is kept. */
export const everydayWords: Readonly<Record<string, number>> = Object.fromEntries(
  Object.entries({
    0: `no yes help please sorry like want hope stop pay cancel cancelled canceled cancelling cancels cut number hello hi dear
      agree accept accepted reach join share save secure free fine kind interested matter important ok okay clear clearly
      cool top safe safely support supporting solution solve solved fit growth grant granted drop dropped leave leaving left
      emergency alert fire charged charges block blocked hard risk block certain trust forget forgotten forgot urgent doubt
      ill pain sick hurt cough fever nauseous dizziness weakness weak death die dead demand demanded reject rejected expired
      ensure insurance insured protect attack vitamin natural adequate active alive ready true big greeting god justice legal
      suspect misunderstanding accidentally accident oops mistakenly gray sore ache aching aches headache hurting crime curse forgetful
      haunted sue sued suing lawsuit lawsuits lack alarm alarms danger crash died scratched negative excuse war suspicious sneezing poisoned illegal illegally scared scare polite crimes fraud fraudulent stolen stole robbery debt dispute warning regret retained committed limited infected`,
    0.3: `problem problems error errors issue lost lose missing wrong broken damaged damage mistake mistakes delay delayed
      failed fail failure fails unable difficult confused confusing confusion worry worried afraid difficulty trouble unclear
      mistaken miss missed misses bad poor struggling struggle inconvenient stinks cry strange unfair refused refuse denied deny thank thanks appreciate appreciated great good nice perfect
      excellent awesome best better welcome glad luck lucky wonderful pleasure hopefully fun pretty happy love`,
  }).flatMap(([share, words]) =>
    words
      .split(/\s+/)
      .filter(Boolean)
      .map((word) => [word, Number(share)]),
  ),
)
