/**
 * The weights of the mood model. Written by scripts/fit-sentiment.mjs, which tells how; not to be edited by hand. Got
 * from the AFINN word list (MIT), GoEmotions' train part (Apache-2.0) and sentiment-sentences-build.ts.
 */

/** What a kind of phrase weighs, by its name in the phrase tables. */
export const phraseWeights: ReadonlyMap<string, number> = new Map([
  ['sarcasm', -0.62],
  ['insult', -1.28],
  ['swearing', -1.05],
  ['outrage', -0.74],
  ['worst', -0.98],
  ['leaving', -0.57],
  ['threat', -0.84],
  ['cheated', -0.92],
  ['end of patience', -0.61],
  ['let down', -0.55],
  ['wasted', -0.64],
  ['no use', -0.61],
  ['rude', -0.4],
  ['ignored', -0.28],
  ['long wait', -0.68],
  ['waiting', -0.3],
  ['lasting', -0.24],
  ['trouble', -0.1],
  ['still not', -0.3],
  ['again', -0.32],
  ['told before', -0.4],
  ['correcting', -0.3],
  ['not heard', -0.51],
  ['dropping it', -0.48],
  ['blaming question', -0.31],
  ['demand', -0.31],
  ['promise broken', -0.22],
  ['lost or late', -0.24],
  ['broken', -0.15],
  ['money trouble', -0.17],
  ['bad hashtag', -0.86],
  ['angry face', -1.2],
  ['sad face', -0.45],
  ['anger in other languages', -0.98],
  ['mishap in other languages', -0.45],
  ['content in other languages', 0.62],
  ['asking in other languages', 0.08],
  ['no harm', 0.29],
  ['thanks', 0.48],
  ['praise', 0.5],
  ['happy face', 0.43],
  ['question', 0.07],
  ['request', 0.06],
  ['not knowing', 0.1],
  ['negation', -0.13],
  ['tale', -0.03],
  ['good denied', -0.5],
  ['bad denied', -0.07],
])

/** Each line: a weight, then the words that have it. */
const lines = `
-1.15 bastard bastards bitches cock cocksucker cocksuckers cunt motherfucker motherfucking niggas nigger prick slut
-1.15 twat
-0.90 arsehole assfucking asshole bitch bullshit catastrophic damned damnit dick dickhead frauds fraudster fraudsters
-0.90 fraudulence fuck fucked fucker fuckers fuckface fuckhead fuckin fucking fucktard fuked fuking jackass jackasses
-0.90 piss pissed raped rapist scumbag shithead shrew torture tortured tortures torturing whore wtf wtff wtfff
-0.75 shit
-0.70 abhor abhorred abhorrent abhors abused abuses abusing abusive acrimonious agonise agonised agonises agonising
-0.70 agonize agonized agonizes agonizing anger angered angers anguish anguished apathetic apathy apeshit arrested
-0.70 assassination assassinations atrocious atrocity awful badass badly badness bankrupt bankruptcy bankster betray
-0.70 betrayal betrayed betraying betrays blackmail blackmailed blackmailing blackmails bloody brainwashing bribe
-0.70 bribed bribes bribing brutally catastrophe charmless chastise chastised chastises chastising cheat cheated
-0.70 cheater cheaters cheating cheats chide chided chides chiding colluding conspiracy corrupt corrupted corrupting
-0.70 corruption corrupts crap crappy criminal criminals criminate criminated criminates crisis cruel cruelty damages
-0.70 damaging deadly deceit deceitful deceive deceived deceives deceiving deception deceptive defect defective
-0.70 defects defraud defrauds deplore deplored deplores deploring deprivation despair despairing despairs
-0.70 desperately despondent destroy destroyed destroying destroys destruction destructive dipshit dire direful
-0.70 disastrous disgust disgusted disgustful disgusting distrust distrustful douche douchebag dreadful dumbass
-0.70 embezzlement evergreening fag faggot faggots faker fakes faking falsified falsify fatal fatalities fatality
-0.70 felonies felony fiasco flawed foul frenzy frightening fud furious goddamn greed greenwash greenwasher
-0.70 greenwashers greenwashing gruesome guilt harass harassed harasses harassing harassment hate hated hater haters
-0.70 hating hatred hazardous heartbreaking heartbroken hideous horrendous horrible horrid horrific horrified
-0.70 humiliated humiliation hysteria hysterical hysterics icky idiocy idiot idiotic illegitimate imbecile
-0.70 impeachment impeachments inexcusable inexorable irate irritate irritated irritates irritating jerk kickback
-0.70 kickbacks kills liar liars loathe loathed loathes loathing loathsome loose looses losses ludicrous lunatic
-0.70 lunatics maddening madly madness manslaughter mediocrity misbranding miserable miserably mislead misleaded
-0.70 misleading misleads mispricing moron murdering murderous nasty obnoxious outrage outraged outrageous
-0.70 overwrought panic panicked panics perjury pervert pissing plague plagued plagues plaguing pseudoscience racist
-0.70 racists rant ranter ranters rants ridiculous rotten scandal scandalous scandals scum selfishness shitty sinful
-0.70 slave slavery slaves spammer spammers stupidity sucks swindle swindles swindling terrible terribly terrified
-0.70 terror terrorize terrorized terrorizes trauma traumatic treason treasonous tyran tyrannic tyrannical
-0.70 tyrannically tyrans ugliness unforgivable ungrateful uproar victim victimization victimize victimized
-0.70 victimizes victimizing victims vile violence violent violently vitriolic vomit vomited vomiting vomits wanker
-0.70 warnings whitewash withdrawal woeful worrying worsen worsened worsening worsens worst wrathful
-0.65 rape
-0.60 angry ass hell worse
-0.55 boring brutal dumb guilty loser loss suck ugly worries
-0.50 fake hates mad racism scary
-0.45 abandon abandoned abandons abducted abduction abductions accidental accidents accusation accusations accuse
-0.45 accused accuses accusing admonish admonished aggravate aggravated aggravates aggravating aggression aggressions
-0.45 aggressive aggressiveness aghast alarmed alarmist alarmists alienation allegation allegations allergic
-0.45 animosity annoy annoyance annoyed annoying annoys antagonistic anxious apocalyptic appalled appalling
-0.45 apprehensive arrest arrests arrogant ashame ashamed assault assaults avenge avenged avenger avengers avenges
-0.45 avenging awkward bailout bamboozle bamboozled bamboozles ban barbarian barbaric barbarous barrier battling
-0.45 beaten belittle belittled bereave bereaved bereaves bereaving biased bitter bitterest bitterly bizarre blah
-0.45 blame blamed blames blaming blockade blurry boastful bore bored bothered bothers bothersome boycott boycotted
-0.45 boycotting boycotts breach breached breaches breaching brooding bullied bully bullying bummer burden burdened
-0.45 burdening burdens burglar burglary careless casualty censor censored censors chagrin chagrined chaos chaotic
-0.45 cheerless childish choke choked chokes choking clash clueless cocky coerced coercion collapse collapsed
-0.45 collapses collapsing collision collisions complacent complained complains complaint complaints complicating
-0.45 condemn condemnation condemned condemns conflict conflicting conflictive conflicts confuse constipation
-0.45 constrained contagion contagions contaminant contaminants contaminate contaminated contaminates contaminating
-0.45 contamination contaminations contempt contemptible contemptuous contemptuously contentious contestable
-0.45 controversial controversially controversies controversy convicted cornered costly coward cowardly crazier
-0.45 craziest crestfallen cried cries critic criticise criticised criticises criticising criticism criticize
-0.45 criticized criticizes criticizing critics critique crushed crying cutback cutbacks cynic cynical cynicism
-0.45 dangerously darkest deadening deadlock deaths defeat defeated defenseless deficiencies deficiency deficient
-0.45 deficit deformed deformities deformity defunct degrade degraded degrades dehumanize dehumanized dehumanizes
-0.45 dehumanizing deject dejected dejecting dejects demoralize demoralized demoralizes demoralizing denial denials
-0.45 denier deniers denies denounce denounces dent denying deport deportation deportations deported deporting
-0.45 deports depressed depressing derail derailed derails derelict deride derided derides deriding derision
-0.45 desperate detain detained detention deteriorate deteriorated deteriorates deteriorating deterrent devastate
-0.45 devastated devastating devastation devastations diffident dirt dirtier dirtiest dirty disabilities disability
-0.45 disadvantage disadvantaged disagree disagreeable disagreement disappoint disappointed disappointing
-0.45 disappointment disappointments disappoints disapproval disapprovals disapprove disapproved disapproves
-0.45 disapproving disaster disasters disbelieve discomfort disconsolate disconsolation discontented discord
-0.45 discouraged discredited discriminate discriminated discriminates discriminating discriminatory disdain disgrace
-0.45 disgraced disheartened dishonest disillusioned disinclined disjointed dislike disliked dislikes dismal dismayed
-0.45 dismissed disorder disorders disorganized disoriented disparage disparaged disparages disparaging displeased
-0.45 displeasure disproportionate disputed disputes disputing disqualified disquiet disregard disregarded
-0.45 disregarding disregards disrespect disrespected disrupt disrupted disrupting disruption disruptions disruptive
-0.45 disrupts dissatisfied distasteful distort distorted distorting distorts distract distracted distraction
-0.45 distracts distress distressed distresses distressing disturb disturbed disturbing disturbs dithering dodging
-0.45 dodgy dolorous doom doomed dour downcast downer downhearted downside drained dread dreaded dreading dreary
-0.45 droopy drown drowned drowns drudgery dubious dud dull dumped dupe duped dupery dysfunction eerie eery embarrass
-0.45 embarrassed embarrasses embarrassing embarrassment embittered enemies enemy ennui enrage enraged enrages
-0.45 enraging enslave enslaved enslaves envious erroneous evil exacerbate exacerbated exacerbates exacerbating
-0.45 exaggerate exaggerated exaggerates exaggerating exasparate exasperated exasperates exasperating excluded
-0.45 exhausted expel expelled expelling expels exploit exploited exploiting exploits extremist extremists fad
-0.45 failing failures fainthearted fallen falsely famine fascist fascists fatigue fatigued fatigues fatiguing
-0.45 fearful fearfully fearing fearsome feeble fidgety filth filthy fines firing flaw flaws flop flops flu flustered
-0.45 fool foolish fools forbidden forbidding foreclosure foreclosures freak fright frightened frikin fruitless
-0.45 frustrate frustrated frustrates frustrating frustration fuming futile gag gagged ghastly giddy gloomy glum
-0.45 goofiness goofy grave greedy grief grieved grim grisly groan groaned groaning groans gross gullibility gullible
-0.45 hapless haplessness hardship harm harmed harmful harming harms harried harsh harsher harshest harshly havoc
-0.45 heartless heavyhearted hellish helpless hesitant hesitate hinder hindrance hoax homeless homesick homicide
-0.45 homicides hooligan hooliganism hooligans hopeless hopelessness hospitalized hostile huckster humbug hunger
-0.45 hurts hypocritical ignored illiteracy illness illnesses illogical impair impaired impairing impairment impairs
-0.45 impatient impede impeded impedes impeding impedingly imperfect imposter impotent imprisoned imprisonment
-0.45 improper improperly inability inaction inadequate inadvertently inappropriate incapable incapacitated
-0.45 incapacitates incapacitating incense incensed incenses incensing incoherent incompetence incompetent
-0.45 incomprehensible inconsiderate inconvenience indecisive indicted indifference indifferent indignant indignation
-0.45 indoctrinate indoctrinated indoctrinates indoctrinating inediable ineffective ineffectively ineffectual
-0.45 inefficiency inefficient inefficiently inept ineptitude infantile infantilized infect infecting infection
-0.45 infections infectious infects inferior infest infested infesting infests inflamed inflict inflicted inflicting
-0.45 inflicts infract infracted infracting infracts infringement infuriate infuriated infuriates infuriating inhuman
-0.45 injured injuries injustice inoperative inquisition insane insanity insecure insensitive insensitivity
-0.45 insignificant insipid insolvent insomnia insufficiency insufficient insufficiently insult insulted insulting
-0.45 insults interrogated interrupt interrupted interrupting interruption interrupts intimidate intimidated
-0.45 intimidates intimidating intimidation intransigence intransigency irreparable irreproducible irresolute
-0.45 irresponsible irresponsibly itchy jailed jealousy jeopardy joyless kidnap kidnapped kidnapping kidnappings
-0.45 kidnaps kill killed killing lackadaisical lagged lagging lags lame lethal lethality lethargic lethargy libelous
-0.45 lied litigious livid lobbied lobby lobbying lobbyist lobbyists lonely lonesome losing lousy lugubrious macabre
-0.45 maladaption maldevelopment maltreatment meaningless melancholy memoriam menace menaced menaces mess messed
-0.45 mindless misbehave misbehaved misbehaves misbehaving miscast misclassified misclassifies misclassify misconduct
-0.45 misconducted misconducting misconducts misery misfire misfortune misgiving misinformation misinformed
-0.45 misinterpreted misplace misplaced misplaces misplacing misreport misreported misreporting misreports
-0.45 misrepresent misrepresentation misrepresentations misrepresented misrepresenting misrepresents mistaking
-0.45 misunderstand misunderstands misunderstood misuse misused misuses misusing moan moaned moaning moans mock
-0.45 mocked mocking mocks mongering monopolize monopolized monopolizes monopolizing mourn mourned mournful mourning
-0.45 mourns muddy mumpish murderer murders murky naive narcissism needy negativity neglect neglected neglecting
-0.45 neglects nervous nervously nonsense noob nosey notorious obliterate obliterated obscene obscenity obsolete
-0.45 obstacle obstacles obstinate obstruct obstructed obstructing obstruction obstructs offence offences offend
-0.45 offended offender offending offends offenses offensive offensively oppressed oppression oppressions oppressive
-0.45 optionless ostracize ostracized ostracizes ouch outage outages outbreak outbreaks outcry outmaneuvered
-0.45 outnumbered overprotective overran overreact overreacted overreacting overreaction overreacts oversell
-0.45 overselling oversells oversimplification oversimplified oversimplifies oversimplify oversold overstatement
-0.45 overstatements pained painful pathetic penalize penalized penalizes penalizing penalty peril perpetrated
-0.45 perpetrator perpetrators perplexed persecute persecuted persecutes persecuting perturbed pesky pessimism
-0.45 pessimistic petrified phobic pillage pique piqued piteous pity plodding pointless poised poison poisons
-0.45 pollutant pollute polluted polluter polluters pollutes pollution poorer poorest poorly possessive powerless
-0.45 prblm prblms predatory pressured prisoner prisoners profiteer propaganda prosecuted protest protesters
-0.45 protesting protests psychopathic punish punished punishes punishing punitive puzzled quaking questionable rage
-0.45 rageful rash rebel rebellion rebels recession reckless refuses refusing regretful regrets regretted regretting
-0.45 rejection remorse repellent repercussion repercussions reprimand reprimanded reprimanding reprimands repulsed
-0.45 repulsive resentful restless restrict restricted restricting restriction restricts retard revenge revengeful
-0.45 revolting riot riots risks risky rob robber robed robing robs rude ruin ruined ruining ruins sabotage sad
-0.45 sadden saddened sadly sarcastic savange savanges scam scams scapegoat scapegoats scar scars sceptical scold
-0.45 scorn scornful scream screamed screaming screams screwed sedition seditious selfish sentenced sentences
-0.45 sentencing severe severely sexist sexistic shaky shame shamed shameful shattered shocking shocks shoody
-0.45 shortage shortages sickness sigh sin singleminded sinister sins skeptic skeptical skepticism skeptics slam
-0.45 slash slashed slashes slashing sleeplessness sloppy sluggish smear smog smuggle smuggled smuggles smuggling
-0.45 sneeze sneezed sneezes snub snubbed snubbing snubs somber sorrow sorrowful spamming speculative spiritless
-0.45 spiteful spoiled spoilt squander squandered squandering squanders stab stabbed stabs stall stalled stalling
-0.45 stampede stank startled starve starved starves starving stealing steals stereotype stereotyped stingy stink
-0.45 stinked stinker stinking stinky strangled stressed stressor stressors stricken strikers struggled struggles
-0.45 stubborn stuck stunned stupidly subpoena subversive sueing sues suffer suffered sufferer sufferers suffering
-0.45 suffers suicidal suicide suicides sulking sulky sullen swearing swears taint tainted tard tarnish tarnished
-0.45 tarnishes tense terrorist terrorists thorny thoughtless threat threaten threatened threatening threatens
-0.45 threats thwart thwarted thwarting thwarts timid timorous tits toothless torn totalitarian totalitarianism tout
-0.45 touted touting touts toxic tragedies tragedy tragic transgress transgressed transgresses transgressing trapped
-0.45 travesty trembling tremor tremors tremulous tribulation tricked trickery troubled troubles troubling tumor
-0.45 unacceptable unappeasable unappreciated unapproved unattractive unavailing unaware unbearable uncomfortable
-0.45 unconcerned undercooked undermine undermined undermines undermining underperform underperformed underperforming
-0.45 underperforms undeserving undesirable uneasy unemployment unethical uneventful unfavorable unfit unfitted
-0.45 unfocused unforgiving unfulfilled unfunny ungenerous unhappiness unhappy unhealthy unhygienic unimaginative
-0.45 unimpressed uninspired unintelligent unintentional uninvolving unjust unlovable unloved unmotivated unoriginal
-0.45 unparliamentary unpleasant unpleasantness unprofessional unreleting unresearched unsafe unsatisfied
-0.45 unscientific unsecured unsophisticated unsound unstable unsuccessful unsuccessfully unsupported untrue unwanted
-0.45 unworthy upset upsets upsetting uptight useless uselessness vague vapid vexation vexing vicious violate
-0.45 violated violates violating violation violations virulent vulnerability vulnerable walkout walkouts warfare
-0.45 warn warned warns wasted wasting weakened weaknesses weary weep weeping wicked woebegone worthless wreck
-0.45 wrenching wrongdoing wrongdoings wronged wrongful wrongfully wrongly yucky zealot zealots
-0.40 abuse complain dangerous dying stupid swear weird
-0.35 anxiety complaining damn fear ignorance ignorant jealous odd retarded tears
-0.30 apologize banned bother drunk fighting fired injury murder offense prison sentence shock shocked troll ugh
-0.25 aborted aborts absentee absentees admits admitted adversary affected afflicted affronted alas ambivalent
-0.25 apologise apologised apologises apologising apologized apologizes apologizing attacked attacking attacks avert
-0.25 averted averts avoid avoided avoids await awaited awaits axe axed bad banish battle battled battles beating
-0.25 bias blind bloated blocking blocks bomb broke cautious chilling clouded collide collides colliding combat
-0.25 combats concerned contagious contend contender contending corpse cramp crazy crowding crude crush crushes
-0.25 crushing cuts cutting darkness deafening defer deferring defiant demanding demands demonstration detached
-0.25 detract detracted detracts dilemma disabling disappear disappeared disappears discard discarded discarding
-0.25 discards discounted disease diseases disguise disguised disguises disguising diverting dizzy doubted doubtful
-0.25 doubting doubts dragged drags dump dumps emptiness envies envy envying escape escapes escaping evacuate
-0.25 evacuated evacuates evacuating evacuation eviction exclude exclusion excruciatingly exempt expose exposed
-0.25 exposes exposing false farce flees forbid forgettable frantic frowning funeral funerals ghost gloom grey hacked
-0.25 haunt haunts hid hides hiding hollow ignore ignores immobilized impose imposed imposes imposing incomplete
-0.25 inhibit invasion irrational irreversible irreversibly isolated jumpy lag lapse lapsed lazy leak leaked lifeless
-0.25 limitation limits litigation longing loom loomed looming looms lowest lurk lurking lurks mandatory manipulated
-0.25 manipulating manipulation mischief mischiefs misread monotone moody mope moping myth nerves noisy numb overload
-0.25 overlooked oversight overweight oxymoron paradox parley passive passively pensive pileup pitied postpone
-0.25 postponed postpones postponing poverty pressure pretending pretends prevent prevented preventing prevents
-0.25 prohibit prohibits prosecute prosecutes prosecution provoke provoked provokes provoking pushy questioned
-0.25 questioning rainy rejecting rejects relentless repulse resign resigned resigning resigns restrictive retreat
-0.25 rig rigged sappy seduced shy silencing slip slumping sneaky solemn squelched steal stifled stopping stops
-0.25 strangely stress strike strikes struck suspected suspecting suspects suspend suspended tension tired trap traps
-0.25 unavailable unbelievable unbelieving uncertain unconfirmed unconvinced uncredited undecided underestimate
-0.25 underestimated underestimates underestimating unemployed unequal unlikely unsettled unsold unsure verdict
-0.25 verdicts vociferous wavering widowed worn
-0.20 apology damaged empty irony offline terrifying
-0.15 admit anti cancer challenge confusing damage denied deny drag errors fails failure falling fight forced garbage
-0.15 gun inconvenient ironic lost mistaken mistakes pretend refuse refused shoot silly stinks stopped struggle
-0.15 struggling unable unfair waste worried worry
-0.10 afraid been confused creepy don't downvoted dropped error fail failed gold miss missed missing mistake nobody
-0.10 nope out poor problem problems send shut something support this told trash trouble unfortunately want warm
-0.10 weeks wrong
-0.05 after ain't airline alone answer answered anymore anyone anyways aren't argument away barely being between
-0.05 birthday block book box breaking broken bus by can't cannot cant cats closed conversation could couldn't cringe
-0.05 cry delay delayed didnt different difficult doesn't dont door english every facts fee felt find fine fix
-0.05 football give go goes grow guys happened hasn't have heart hide hope hours it's job just kept left lie like
-0.05 line lol mate me money more nah next of office only ordered pay posting public reality remember removed road
-0.05 room route running should shouldn't since somebody someone spent strange stroller take talk teacher that three
-0.05 too tough tried twice unclear update us ways were y'all you your
0.05 a accurate ah alarm although are at back be beer brother buddy buy cake change check choose classic code
0.05 consider cool currently decent desk despite dispute e earth episode exactly extremely facebook fast finally
0.05 fixed fly flying forget fraud genuinely group growth had half hang headache here's hey holy however i if in it
0.05 known lady let let's lets link listen main matter mention million mine minute morning much my normal not nothing
0.05 nuts oh okay one over pass paying piece plus points power prefer pretty red reference reminds return right see
0.05 size solved south spam special st starting stick stop that's therapy there they'll to true trying use username
0.05 wait way we'll weight went what why will with works ya yo you'll
0.10 appreciate better correct easier easily feeling focus help interest joke savings straight was welcome well
0.10 wonderful
0.15 appreciated dream easy faith fresh friend glad happy hopefully huge love luck lucky matters nice no pure thank
0.15 thanks wish yeah
0.20 allow fun good pleasure pray smart
0.25 aboard absorbed acceptable acceptance accepting accepts accessible achievable adopt adopts advanced advisable
0.25 agreed agreement agrees anticipation ardent attract attracted attracts aura authority backed backs balanced
0.25 boost boosted boosting boosts bright brightness capabilities capability capable carefree cleared clears comedy
0.25 comic commit commits committing compelled competencies convince convinced convinces curious decisive desire
0.25 diamond dreams embrace engage engages engrossed ensuring enterprising entitled excellent expand expands
0.25 exploration explorations extend extends fame fitness forefront forgive forgiving goodmorning grace granting
0.25 grants great greet greeted greets growing guarantee handpicked haunting humble immune increase increased
0.25 innovate innovates innovation intense interests intrigues invite inviting jesus jewel jewels keen laugh laughed
0.25 laughs laughting launched leadership legally lenient lighthearted meditative memorable motivate motivation
0.25 passion praying prays prepared promises promote promoted promotes promoting promptly prospect prospects
0.25 protected protects purest reached reaches reaching reassure reassured reassures refine refined refines reigning
0.25 relieve relieves responsibility responsible restore restored restores restoring rise rises rose safety salient
0.25 settlement settlements shared shares significance significant simplicity sobering solutions solves solving
0.25 spacious spark spirit stimulate stimulated stimulates substantial substantially supporter supporters
0.25 sustainability trusts unified united unmatched unravel validate validated validates validating vested vision
0.25 visioning visions whimsical wisdom wishes wishing yearning
0.30 ability attractive best cares chance clean fair helps hugs likes opportunity peace perfect quality saved solid
0.30 success useful worth
0.35 advantage calm confidence gift healthy helping hero honest jokes positive recommend respect rich smile strong
0.35 sweet
0.40 care enjoy enjoyed enjoying favorite helpful hilarious hug interesting laughing liked luxury proud
0.45 abilities absolve absolved absolves absolving acclaim acclaimed accolade accomplish accomplished accomplishes
0.45 accomplishment accomplishments acquit acquits acquitted acquitting advantageous advantageously advantages
0.45 adventure adventures adventurous affordable aficionados agog agreeable ally altruistic amaze amazed amazes
0.45 ambitious amicable appealing appease appeased appeases appeasing applaud applauded applauding applauds applause
0.45 appreciates appreciating appreciation appropriate appropriately approval approved approves asset assets
0.45 astonished attracting attraction attractions attractively attractiveness avid awesome backing bargain befit
0.45 befitting benefactor benefactors benefit benefits benefitted benefitting bless blesses blithe bold boldly brave
0.45 braveness bravery brightest brisk buoyant calmed calming calms careful carefully carefulness caring champion
0.45 championed champions chances charisma charitable cheer cheered cheerful cheerfully cheering cheers cherish
0.45 cherished cherishes cherishing chic clarifies clarity cleaner clever comfort comfortable comfortably comforting
0.45 comforts commend commended commitment compassion compassionate competent competitive compliment complimented
0.45 compliments comprehensive conciliate conciliated conciliates conciliating confident confidently congrats
0.45 congratulate congratulation congratulations consent consents consolable convivial courage courageous
0.45 courageously courageousness courteous courtesy coziness creative cunning cute daredevil daring dauntless
0.45 debonair dedicated dedication defender defenders deft desirable desired desirous determined devotion devotional
0.45 dignity dilligence discernment distinguished donate donated donates donating donation durable eager earnest ease
0.45 effective effectively effectiveness effortlessly elegant elegantly empathetic empower empowerment enchanted
0.45 encourage encouraged encouragement encourages encouraging endorse endorsed endorsement endorses energetic
0.45 enjoyable enjoys enlighten enlightened enlightening enlightens entertaining entrusted esteem esteemed ethical
0.45 evergreen evergreens exclusive exonerate exonerated exonerates exonerating expertly fairness famous fan favor
0.45 favorable favorably favored favorited favorites favors favour favourable favourably favoured favourite
0.45 favourited favourites favours fearless fearlessness fertile fervent fervid festive flagship flawless flawlessly
0.45 focused fond fondness fortunate fortunately fortune freedom freedoms friendliness friendly friendship frisky
0.45 fulfill fulfilled fulfillment fulfills funky gain gained gaining gains generous generously glorious glory
0.45 graceful gratification greetings gripping growths hail hailed hardier hardy harmonious harmoniously harmony
0.45 heaven hehe heroes highlight honor honored honoring honour honoured honouring hopeful hopes hoping humane humor
0.45 humorous humour humourous imaginative immortal importance improve improved improvement improves improving
0.45 indestructible infatuated infatuation influential innovative inquisitive inspiration inspirational inspire
0.45 inspired inspires intact integrity intelligent intimacy intricate invincible invulnerable irresistible
0.45 irresistibly jaunty jocular jolly jovial justifiably justified kinder kindness kiss landmark leading likable
0.45 likeable likers liking lively loving mature meaningful mercy methodical methodically modernize modernized
0.45 modernizes modernizing motivated motivating nifty noble noblest notable noticeable novel nurturing obsessed oks
0.45 opportunities optimism optimistic outreach pardon pardoned pardoning pardons passionate peaceful peacefully
0.45 perfected perfects philanthropy picturesque playful poignant polished politeness popular positively powerful
0.45 privileged proactive profit profitable profits progress prominent proudly prudence purposeful qualities rapture
0.45 raptured raptures ratified reassuring recognition recommended recommends redeemed refreshingly relaxed
0.45 reliability reliable reliably reliant relieved relieving relishing remarkable rescue rescued rescues resolute
0.45 resolution resolve resolves resolving respected respects responsive restful revered revive revives reward
0.45 rewarded rewarding rewards richly righteousness rightful rightfully robust romance romantical romantically safer
0.45 salute saluted salutes saluting salvation satisfied seamless seamlessly secured secures serene sincere sincerely
0.45 sincerest sincerity slick slicker slickest smarter smartest smiled smiles smiling solidarity solidified
0.45 solidifies solidify solidifying sophisticated spearhead spirited spotless sprightly stable stamina steadfast
0.45 stimulating stout strength strengthen strengthened strengthening strengthens strengths stronger strongest suave
0.45 suitable suited super superior supported supportive supports survived surviving survivor sustainable sustainably
0.45 swift swiftly sympathetic sympathy talent tender tenderness thankful thoughtful tolerance tolerant tops tranquil
0.45 treasure treasures tribute trusted ubiquitous unbiased unequaled unselfish unstoppable untarnished uplifting
0.45 usefulness vindicate vindicated vindicates vindicating virtuous vividly warmhearted warmness warmth wealthier
0.45 wealthy welcomed welcomes willingness wits won worthy yeees youthful zealous
0.50 impressed lovely loyalty perfectly resolved
0.55 beautiful greatest happiness impressive loved loves sexy
0.60 adorable handsome wins wow
0.65 hahaha lmfao win winning
0.70 admire admired admires admiring adoration adore adored adores adoring adoringly affection affectionate
0.70 affectionateness amazing amuse amused amusement amusements astound astounded astounding astoundingly astounds
0.70 audacious award awarded awards beatific beauties beautifully beautify beauty beloved benevolent blessing
0.70 blessings bliss blissful blockbuster bravura breakthrough brilliance brilliances captivated celebrate celebrated
0.70 celebrates celebrating celebration celebrations charm charming charmingly cheery classy dazzling dearly
0.70 delectable delicious delight delighted delightful delightfully delighting delights devoted elated elation
0.70 engrossing enrapture enthral enthusiastic euphoria excellence excite excited excitement exciting exhilarated
0.70 exhilarates exhilarating exquisite exultant exultantly faithful fascinate fascinated fascinates fascinating
0.70 fascination finest ftw funny gallant gallantly gallantry gem genial glamorous glamourous glee gleeful
0.70 goodlooking goodness goodwill gracious grand grateful greater hahahah hallelujah happiest heartfelt heartwarming
0.70 heroic humerous impress impresses inspiring joy joyful joyfully joyous jubilant kudos lawl lmao lool loool
0.70 looool lovable lovelies loyal luckily lucrative magnificent marvel marvelous marvels medal merry mesmerizing
0.70 mirth mirthful mirthfully ominous paradise perfection pleasant pleased pleasurable popularity praise praised
0.70 praises praising prosperity prosperous rigorous rigorously riveting scoop soothe soothed soothing sparkle
0.70 sparkles sparkling splendid startling succeed succeeded succeeding succeeds successful successfully sweeter
0.70 sweetest vibrant victor victories victors victory vigilant vigor visionary vitality vivacious wealth winwin woo
0.70 woohoo worshiped xo xoxo yummy
0.75 brilliant fantastic
0.90 ecstatic euphoric exuberant fabulous fabulously funnier godsend heavenly lifesaver lolol lololol lolololol
0.90 masterpiece masterpieces miracle overjoyed rapturous rejoice rejoiced rejoices rejoicing rofl roflcopter roflmao
0.90 rotfl rotflmfao rotflol stunning supreme terrific terrifically triumph triumphant winner wonderfully wooo woow
0.90 wowow wowww xoxoxo xoxoxoxo
1.15 breathtaking hurrah outstanding superb thrilled
`

/** What a word weighs, by the word in lower case. */
export const wordWeights: ReadonlyMap<string, number> = new Map(
  lines
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [weight, ...words] = line.split(' ')
      return words.map((word) => [word, Number(weight)] as const)
    }),
)
