/**
 * The weights of the mood model. Written by `npm run fit:sentiment` (scripts/fit-sentiment.mjs); do not edit by hand.
 * Got from: the AFINN word list of the `sentiment` package (MIT) as the starting point, adjusted by the comments of
 * GoEmotions' train part (Apache-2.0), then fitted together with the phrase kinds to sentiment-sentences-build.ts.
 */

/** What a kind of phrase weighs, by its name in the phrase tables. */
export const phraseWeights: ReadonlyMap<string, number> = new Map([
  ['sarcasm', -0.63],
  ['insult', -1.27],
  ['swearing', -1.06],
  ['outrage', -0.79],
  ['worst', -1.03],
  ['leaving', -0.89],
  ['threat', -0.84],
  ['cheated', -0.97],
  ['end of patience', -0.68],
  ['let down', -0.58],
  ['wasted', -0.65],
  ['no use', -0.55],
  ['rude', -0.48],
  ['ignored', -0.28],
  ['waiting', -0.26],
  ['still not', -0.36],
  ['again', -0.3],
  ['told before', -0.38],
  ['correcting', -0.26],
  ['not heard', -0.55],
  ['dropping it', -0.41],
  ['blaming question', -0.37],
  ['demand', -0.29],
  ['promise broken', -0.2],
  ['lost or late', -0.22],
  ['broken', -0.21],
  ['money trouble', -0.14],
  ['bad hashtag', -0.88],
  ['angry face', -1.2],
  ['sad face', -0.44],
  ['anger in other languages', -0.96],
  ['mishap in other languages', -0.42],
  ['content in other languages', 0.62],
  ['asking in other languages', 0.11],
  ['no harm', 0.33],
  ['thanks', 0.54],
  ['praise', 0.43],
  ['happy face', 0.38],
  ['asking', 0.08],
  ['good denied', -0.5],
  ['bad denied', 0.15],
])

/** Each line: a weight, then the words that have it. */
const lines = `
-0.85 bastard
-0.70 asshole bullshit fuck fucked fucking piss pissed wtf
-0.65 bitch hell
-0.50 awful badly cheating crap destroy disgusting dumbass hate hated horrible idiot jerk moron nasty racist
-0.50 ridiculous shit shitty sucks terrible worst
-0.45 angry bastards bitches boring cock cocksucker cocksuckers cunt loss motherfucker motherfucking niggas nigger
-0.45 prick rape scary slut twat worse
-0.40 ass brutal disagree dumb guilty hurts loser ugly
-0.35 annoying arsehole ashamed assfucking awkward blame catastrophic crazy damned damnit dick dickhead dirty
-0.35 disappointed disappointing dislike embarrassing fake frauds fraudster fraudsters fraudulence frustrating
-0.35 fucker fuckers fuckface fuckhead fuckin fucktard fuked fuking gross hates insane jackass jackasses mad mess
-0.35 nervous offended painful pathetic racism raped rapist rude ruin ruined sad sadly scumbag shame shithead shrew
-0.35 stuck stupid suck torture tortured tortures torturing uncomfortable upset whore worries wtff wtfff
-0.30 apologize crying dangerous desperate evil kill killed killing selfish toxic weird
-0.25 abhor abhorred abhorrent abhors abuse abused abuses abusing abusive acrimonious agonise agonised agonises
-0.25 agonising agonize agonized agonizes agonizing anger angered angers anguish anguished anxiety apathetic apathy
-0.25 apeshit arrested assassination assassinations atrocious atrocity bad badass badness bankrupt bankruptcy
-0.25 bankster betray betrayal betrayed betraying betrays blackmail blackmailed blackmailing blackmails bloody
-0.25 brainwashing bribe bribed bribes bribing brutally catastrophe charmless chastise chastised chastises
-0.25 chastising cheat cheated cheater cheaters cheats chide chided chides chiding colluding complaining conspiracy
-0.25 corrupt corrupted corrupting corruption corrupts crappy criminal criminals criminate criminated criminates
-0.25 crisis cruel cruelty damages damaging damn deadly deceit deceitful deceive deceived deceives deceiving
-0.25 deception deceptive defect defective defects defraud defrauds deplore deplored deplores deploring deprivation
-0.25 despair despairing despairs desperately despondent destroyed destroying destroys destruction destructive
-0.25 dipshit dire direful disastrous disgust disgusted disgustful distrust distrustful douche douchebag dreadful
-0.25 embezzlement evergreening fag faggot faggots faker fakes faking falsified falsify fatal fatalities fatality
-0.25 fear felonies felony fiasco flawed foul frenzy frightening fud furious goddamn greed greenwash greenwasher
-0.25 greenwashers greenwashing gruesome guilt harass harassed harasses harassing harassment hater haters hating
-0.25 hatred hazardous heartbreaking heartbroken hideous horrendous horrid horrific horrified humiliated humiliation
-0.25 hysteria hysterical hysterics icky idiocy idiotic ignorance ignorant illegitimate imbecile impeachment
-0.25 impeachments inexcusable inexorable irate irritate irritated irritates irritating jealous kickback kickbacks
-0.25 kills liar liars loathe loathed loathes loathing loathsome loose looses losing losses ludicrous lunatic
-0.25 lunatics maddening madly madness manslaughter mediocrity misbranding miserable miserably mislead misleaded
-0.25 misleading misleads mispricing murdering murderous obnoxious odd outrage outraged outrageous overwrought panic
-0.25 panicked panics perjury pervert pissing plague plagued plagues plaguing pseudoscience racists rant ranter
-0.25 ranters rants retarded rotten scandal scandalous scandals scum selfishness sinful slave slavery slaves spammer
-0.25 spammers stupidity swear swindle swindles swindling tears terribly terrified terrifying terror terrorize
-0.25 terrorized terrorizes trauma traumatic treason treasonous tyran tyrannic tyrannical tyrannically tyrans
-0.25 ugliness unforgivable ungrateful uproar victim victimization victimize victimized victimizes victimizing
-0.25 victims vile violence violent violently vitriolic vomit vomited vomiting vomits wanker warnings whitewash
-0.25 withdrawal woeful worrying worsen worsened worsening worsens wrathful
-0.20 apologies banned bother complain don't drunk dying false fired good injury murder offense prison sentence
-0.20 shock
-0.15 abandon abandoned abandons abducted abduction abductions accidental accidents accusation accusations accuse
-0.15 accused accuses accusing admonish admonished aggravate aggravated aggravates aggravating aggression
-0.15 aggressions aggressive aggressiveness aghast alarmed alarmist alarmists alienation allegation allegations
-0.15 allergic animosity annoy annoyance annoyed annoys antagonistic anxious apocalyptic appalled appalling
-0.15 apprehensive arrest arrests arrogant ashame assault assaults avenge avenged avenger avengers avenges avenging
-0.15 avoid bailout bamboozle bamboozled bamboozles ban barbarian barbaric barbarous barrier battling beaten
-0.15 belittle belittled bereave bereaved bereaves bereaving biased bitter bitterest bitterly bizarre blah blamed
-0.15 blames blaming blockade blurry boastful bore bored bothered bothers bothersome boycott boycotted boycotting
-0.15 boycotts breach breached breaches breaching broke brooding bullied bully bullying bummer burden burdened
-0.15 burdening burdens burglar burglary can't careless casualty censor censored censors chagrin chagrined chaos
-0.15 chaotic cheerless childish choke choked chokes choking clash clueless cocky coerced coercion collapse
-0.15 collapsed collapses collapsing collision collisions complacent complained complains complaint complaints
-0.15 complicating condemn condemnation condemned condemns conflict conflicting conflictive conflicts confuse
-0.15 constipation constrained contagion contagions contaminant contaminants contaminate contaminated contaminates
-0.15 contaminating contamination contaminations contempt contemptible contemptuous contemptuously contentious
-0.15 contestable controversial controversially controversies controversy convicted cornered costly coward cowardly
-0.15 crazier craziest creepy crestfallen cried cries critic criticise criticised criticises criticising criticism
-0.15 criticize criticized criticizes criticizing critics critique crushed cutback cutbacks cynic cynical cynicism
-0.15 dangerously darkest deadening deadlock deaths defeat defeated defenseless deficiencies deficiency deficient
-0.15 deficit deformed deformities deformity defunct degrade degraded degrades dehumanize dehumanized dehumanizes
-0.15 dehumanizing deject dejected dejecting dejects demoralize demoralized demoralizes demoralizing denial denials
-0.15 denier deniers denies denounce denounces dent denying deport deportation deportations deported deporting
-0.15 deports depressed depressing derail derailed derails derelict deride derided derides deriding derision detain
-0.15 detained detention deteriorate deteriorated deteriorates deteriorating deterrent devastate devastated
-0.15 devastating devastation devastations diffident dirt dirtier dirtiest disabilities disability disadvantage
-0.15 disadvantaged disagreeable disagreement disappoint disappointment disappointments disappoints disapproval
-0.15 disapprovals disapprove disapproved disapproves disapproving disaster disasters disbelieve discomfort
-0.15 disconsolate disconsolation discontented discord discouraged discredited discriminate discriminated
-0.15 discriminates discriminating discriminatory disdain disgrace disgraced disheartened dishonest disillusioned
-0.15 disinclined disjointed disliked dislikes dismal dismayed dismissed disorder disorders disorganized disoriented
-0.15 disparage disparaged disparages disparaging displeased displeasure disproportionate disputed disputes
-0.15 disputing disqualified disquiet disregard disregarded disregarding disregards disrespect disrespected disrupt
-0.15 disrupted disrupting disruption disruptions disruptive disrupts dissatisfied distasteful distort distorted
-0.15 distorting distorts distract distracted distraction distracts distress distressed distresses distressing
-0.15 disturb disturbed disturbing disturbs dithering dodging dodgy dolorous doom doomed dour downcast downer
-0.15 downhearted downside drained dread dreaded dreading dreary droopy drown drowned drowns drudgery dubious dud
-0.15 dull dumped dupe duped dupery dysfunction eerie eery embarrass embarrassed embarrasses embarrassment
-0.15 embittered enemies enemy ennui enrage enraged enrages enraging enslave enslaved enslaves envious erroneous
-0.15 exacerbate exacerbated exacerbates exacerbating exaggerate exaggerated exaggerates exaggerating exasparate
-0.15 exasperated exasperates exasperating excluded exhausted expel expelled expelling expels exploit exploited
-0.15 exploiting exploits extremist extremists fad failing failures fainthearted fallen falsely famine fascist
-0.15 fascists fatigue fatigued fatigues fatiguing fearful fearfully fearing fearsome feeble fidgety fighting filth
-0.15 filthy fines firing flaw flaws flop flops flu flustered fool foolish fools forbidden forbidding forced
-0.15 foreclosure foreclosures freak fright frightened frikin fruitless frustrate frustrated frustrates frustration
-0.15 fuming futile gag gagged ghastly giddy gloomy glum goofiness goofy grave greedy grief grieved grim grisly
-0.15 groan groaned groaning groans gullibility gullible hapless haplessness hardship harm harmed harmful harming
-0.15 harms harried harsh harsher harshest harshly havoc heartless heavyhearted hellish helpless hesitant hesitate
-0.15 hinder hindrance hoax homeless homesick homicide homicides hooligan hooliganism hooligans hopeless
-0.15 hopelessness hospitalized hostile huckster humbug hunger hypocritical ignore ignored illiteracy illness
-0.15 illnesses illogical impair impaired impairing impairment impairs impatient impede impeded impedes impeding
-0.15 impedingly imperfect imposter impotent imprisoned imprisonment improper improperly inability inaction
-0.15 inadequate inadvertently inappropriate incapable incapacitated incapacitates incapacitating incense incensed
-0.15 incenses incensing incoherent incompetence incompetent incomprehensible inconsiderate inconvenience indecisive
-0.15 indicted indifference indifferent indignant indignation indoctrinate indoctrinated indoctrinates
-0.15 indoctrinating inediable ineffective ineffectively ineffectual inefficiency inefficient inefficiently inept
-0.15 ineptitude infantile infantilized infect infecting infection infections infectious infects inferior infest
-0.15 infested infesting infests inflamed inflict inflicted inflicting inflicts infract infracted infracting
-0.15 infracts infringement infuriate infuriated infuriates infuriating inhuman injured injuries injustice
-0.15 inoperative inquisition insanity insecure insensitive insensitivity insignificant insipid insolvent insomnia
-0.15 insufficiency insufficient insufficiently insult insulted insulting insults interrogated interrupt interrupted
-0.15 interrupting interruption interrupts intimidate intimidated intimidates intimidating intimidation
-0.15 intransigence intransigency irony irreparable irreproducible irresolute irresponsible irresponsibly itchy
-0.15 jailed jealousy jeopardy joyless kidnap kidnapped kidnapping kidnappings kidnaps lackadaisical lagged lagging
-0.15 lags lame lethal lethality lethargic lethargy libelous lied litigious livid lobbied lobby lobbying lobbyist
-0.15 lobbyists lonely lonesome lost lousy luck lugubrious macabre maladaption maldevelopment maltreatment
-0.15 meaningless melancholy memoriam menace menaced menaces messed mindless misbehave misbehaved misbehaves
-0.15 misbehaving miscast misclassified misclassifies misclassify misconduct misconducted misconducting misconducts
-0.15 misery misfire misfortune misgiving misinformation misinformed misinterpreted misplace misplaced misplaces
-0.15 misplacing misreport misreported misreporting misreports misrepresent misrepresentation misrepresentations
-0.15 misrepresented misrepresenting misrepresents mistaking misunderstand misunderstands misunderstood misuse
-0.15 misused misuses misusing moan moaned moaning moans mock mocked mocking mocks mongering monopolize monopolized
-0.15 monopolizes monopolizing mourn mourned mournful mourning mourns muddy mumpish murderer murders murky naive
-0.15 narcissism needy negativity neglect neglected neglecting neglects nervously no nonsense noob nosey notorious
-0.15 obliterate obliterated obscene obscenity obsolete obstacle obstacles obstinate obstruct obstructed obstructing
-0.15 obstruction obstructs offence offences offend offender offending offends offenses offensive offensively
-0.15 oppressed oppression oppressions oppressive optionless ostracize ostracized ostracizes ouch outage outages
-0.15 outbreak outbreaks outcry outmaneuvered outnumbered overprotective overran overreact overreacted overreacting
-0.15 overreaction overreacts oversell overselling oversells oversimplification oversimplified oversimplifies
-0.15 oversimplify oversold overstatement overstatements pained penalize penalized penalizes penalizing penalty
-0.15 peril perpetrated perpetrator perpetrators perplexed persecute persecuted persecutes persecuting perturbed
-0.15 pesky pessimism pessimistic petrified phobic pillage pique piqued piteous pity plodding pointless poised
-0.15 poison poisons pollutant pollute polluted polluter polluters pollutes pollution poorer poorest poorly
-0.15 possessive powerless prblm prblms predatory pressured prisoner prisoners profiteer propaganda prosecuted
-0.15 protest protesters protesting protests psychopathic punish punished punishes punishing punitive puzzled
-0.15 quaking questionable rage rageful rash rebel rebellion rebels recession reckless refuses refusing regretful
-0.15 regrets regretted regretting rejection remorse repellent repercussion repercussions reprimand reprimanded
-0.15 reprimanding reprimands repulsed repulsive resentful restless restrict restricted restricting restriction
-0.15 restricts retard revenge revengeful revolting riot riots risks risky rob robber robed robing robs ruining
-0.15 ruins sabotage sadden saddened sarcastic savange savanges scam scams scapegoat scapegoats scar scars sceptical
-0.15 scold scorn scornful scream screamed screams screwed sedition seditious sentenced sentences sentencing severe
-0.15 severely sexist sexistic shaky shamed shameful shattered shocked shocking shocks shoody shortage shortages
-0.15 sickness sigh sin singleminded sinister sins skeptic skeptical skepticism skeptics slam slash slashed slashes
-0.15 slashing sleeplessness sloppy sluggish smear smog smuggle smuggled smuggles smuggling sneeze sneezed sneezes
-0.15 snub snubbed snubbing snubs solved somber sorrow sorrowful spamming speculative spiritless spiteful spoiled
-0.15 spoilt squander squandered squandering squanders stab stabbed stabs stall stalled stalling stampede stank
-0.15 startled starve starved starves starving steal stealing steals stereotype stereotyped stingy stink stinked
-0.15 stinker stinking stinky strangled stressed stressor stressors stricken strikers struggled struggles stubborn
-0.15 stunned stupidly subpoena subversive sueing sues suffer suffered sufferer sufferers suffering suffers suicidal
-0.15 suicide suicides sulking sulky sullen swearing swears taint tainted tard tarnish tarnished tarnishes tense
-0.15 terrorist terrorists thorny thoughtless threat threaten threatened threatening threatens threats thwart
-0.15 thwarted thwarting thwarts timid timorous tired tits toothless torn totalitarian totalitarianism tout touted
-0.15 touting touts tragedies tragedy tragic transgress transgressed transgresses transgressing trapped travesty
-0.15 trembling tremor tremors tremulous tribulation tricked trickery troll troubled troubles troubling tumor ugh
-0.15 unacceptable unappeasable unappreciated unapproved unattractive unavailing unaware unbearable unconcerned
-0.15 undercooked undermine undermined undermines undermining underperform underperformed underperforming
-0.15 underperforms undeserving undesirable uneasy unemployment unethical uneventful unfavorable unfit unfitted
-0.15 unfocused unforgiving unfulfilled unfunny ungenerous unhappiness unhappy unhealthy unhygienic unimaginative
-0.15 unimpressed uninspired unintelligent unintentional uninvolving unjust unlovable unloved unmotivated unoriginal
-0.15 unparliamentary unpleasant unpleasantness unprofessional unreleting unresearched unsafe unsatisfied
-0.15 unscientific unsecured unsophisticated unsound unstable unsuccessful unsuccessfully unsupported untrue
-0.15 unwanted unworthy upsets upsetting uptight useless uselessness vague vapid vexation vexing vicious violate
-0.15 violated violates violating violation violations virulent vulnerability vulnerable walkout walkouts warfare
-0.15 warn warned warns waste wasted wasting weakened weaknesses weary weep weeping wicked woebegone worthless wreck
-0.15 wrenching wrongdoing wrongdoings wronged wrongful wrongfully wrongly yucky zealot zealots
-0.10 aborted aborts absentee absentees admit admits admitted adversary affected afflicted affronted afraid alas
-0.10 alone ambivalent anti apologise apologised apologises apologising apologized apologizes apologizing apology
-0.10 attacked attacking attacks avert averted averts avoided avoids await awaited awaits axe axed banish battle
-0.10 battled battles beating bias blind bloated blocking blocks bomb business cancel cancer cannot cautious
-0.10 challenge chicago chilling clouded collide collides colliding combat combats concerned contagious contend
-0.10 contender contending corpse couldn't cramp crowding crude crush crushes crushing customer cuts cutting damage
-0.10 damaged darkness deafening decided defer deferring defiant demanding demands demonstration depression detached
-0.10 detract detracted detracts dilemma disabling disappear disappeared disappears discard discarded discarding
-0.10 discards discounted disease diseases disguise disguised disguises disguising diverting dizzy doubted doubtful
-0.10 doubting doubts downvoted drag dragged drags dump dumps emotional emptiness empty envies envy envying escape
-0.10 escapes escaping evacuate evacuated evacuates evacuating evacuation eviction exclude exclusion excruciatingly
-0.10 exempt expose exposed exposes exposing falling farce fight flees forbid forgettable frantic frowning funeral
-0.10 funerals garbage ghost gloom grey gun hacked haunt haunts hid hides hiding hollow ignores immobilized impose
-0.10 imposed imposes imposing incomplete inhibit invasion ironic irrational irreversible irreversibly isnt isolated
-0.10 jumpy lag lapse lapsed lazy leak leaked lifeless limitation limits litigation longing loom loomed looming
-0.10 looms lowest lurk lurking lurks mandatory manipulated manipulating manipulation mischief mischiefs misread
-0.10 missed mistake monotone moody mope moping myth nerves nobody noisy nope numb nuts offline out overload
-0.10 overlooked oversight overweight oxymoron paradox parley passive passively pensive pileup pitied poor postpone
-0.10 postponed postpones postponing poverty pressure pretend pretending pretends prevent prevented preventing
-0.10 prevents prohibit prohibits prosecute prosecutes prosecution provide provoke provoked provokes provoking pushy
-0.10 questioned questioning rainy rejecting rejects relentless repulse resign resigned resigning resigns
-0.10 restrictive retreat rig rigged sappy screaming seduced service shoot should've shut shy silencing silly slip
-0.10 slumping sneaky solemn squelched stifled stopped stopping stops strangely stress strike strikes struck
-0.10 suspected suspecting suspects suspend suspended teach tension this trap traps trash unavailable unbelievable
-0.10 unbelieving uncertain unconfirmed unconvinced uncredited undecided underestimate underestimated underestimates
-0.10 underestimating unemployed unequal unlikely unsettled unsold unsure update verdict verdicts vociferous
-0.10 wavering widowed worn worried worry
-0.05 act acting actual adults afford after ain't almost am america another anyone anything anyways aren't argue
-0.05 argument barely becoming bed below birthday breaking butt canada cant cats caused claims confused confusing
-0.05 conversation cringe cry defend denied deny didn't didnt difficult discussion doesn't doing dont ended ends
-0.05 energy error errors event everywhere facts fail failed fails failure feet felt filled find fix gate go going
-0.05 happened hasn't hear heart hitting honestly hotel i'm inconvenient instagram isn't it's jail jump just kept
-0.05 knowledge knows large laws lawyer legs lie lived lord majority male me meant minutes miss missing mistaken
-0.05 mistakes mixed mode nah nd netflix never not of often parents person posting problem problems public reality
-0.05 refuse refused removed rip road rough running screen seemed sell send shouldn't show showing smell someone
-0.05 something spent stinks struggle struggling talk teacher test their they throwing told total tough traffic
-0.05 tried trolling trouble type unable unfair v view views voted want wars was water ways week weren't whenever
-0.05 who whole wrong wrote y'all
0.05 ahead alarm album appreciate appreciated assuming back besides better board boarding buddy buy cake cash check
0.05 chicken classic clue coffee cold color concern consider correct cross currently decent deleted despite do dream
0.05 driver earth email enough epic exist extremely faith feed field five focus for four generally genuinely golden
0.05 grew guessing half here's hey holy however indeed insurance interest it known land last learning legit let
0.05 let's lets level listen looks lots makeup maybe mention mine mod model morning name necessary normal notice now
0.05 omg owner parties pass paying photos pic piece pizza plus power pregnant pretty proof pure quickly rd
0.05 reasonable record red refund reminds return right sake same sending sign skills son south special specific
0.05 speed sports st starting starts statement stick stories straight students style suggest sure surely they'll
0.05 treat understanding ur username wake wanna we'll website weight welcome well west whether who's wild will
0.05 willing wise with xd yep yo you'll you're you've
0.10 aboard absorbed acceptable acceptance accepting accepts accessible achievable adopt adopts advanced advisable
0.10 agreement agrees allow alright anticipation ardent attract attracted attracts aura authority aww backed backs
0.10 balanced basketball boost boosted boosting boosts bright brightness capabilities capability capable carefree
0.10 cleared clears comedy comic commit commits committing compelled competencies contact convince convinced
0.10 convinces covered curious decisive desire diamond dreams easily easy edit embrace engage engages engrossed
0.10 ensuring enterprising entitled expand expands exploration explorations extend extends extreme fairly fame
0.10 feeling finally fitness forefront forgive forgiving fresh friend glad goodmorning grace granting grants greet
0.10 greeted greets group growing guarantee handpicked happy haunting headache hopefully huge humble immune increase
0.10 increased innovate innovates innovation intense interests intrigues invite inviting jesus jewel jewels joking
0.10 keen kidding laughs laughting launched leadership legally lenient lighthearted listening love lucky matters
0.10 meditative memorable motivate motivation note okay passion praying prays prepared promise promised promises
0.10 promote promoted promotes promoting promptly prospect prospects protected protects purest reached reaches
0.10 reaching reassure reassured reassures refine refined refines reigning relieve relieves responsibility restore
0.10 restored restores restoring rise rises rose safety salient settlement settlements shared shares significance
0.10 significant simplicity sobering solutions solves solving spacious spam spark spirit stimulate stimulated
0.10 stimulates substantial substantially supporter supporters sustainability tank thank thanks that's therapy
0.10 trusts unified united unmatched unravel valid validate validated validates validating vested vision visioning
0.10 visions w warm whimsical wholesome wisdom wish wishes wishing yeah yearning
0.15 abilities absolve absolved absolves absolving acclaim acclaimed accolade accomplish accomplished accomplishes
0.15 accomplishment accomplishments acquit acquits acquitted acquitting advantageous advantageously advantages
0.15 adventure adventures adventurous affordable aficionados agog agreeable ally altruistic amaze amazed amazes
0.15 ambitious amicable appealing appease appeased appeases appeasing applaud applauded applauding applauds applause
0.15 appreciates appreciating appreciation appropriate appropriately approval approved approves asset assets
0.15 astonished attracting attraction attractions attractively attractiveness avid backing bargain befit befitting
0.15 benefactor benefactors benefit benefits benefitted benefitting blesses blithe bold boldly braveness bravery
0.15 brightest brisk buoyant calmed calming calms carefully carefulness caring champion championed champions chance
0.15 chances charisma charitable cheer cheered cheerful cheerfully cheering cherish cherished cherishes cherishing
0.15 chic clarifies clarity cleaner clever comfort comfortable comfortably comforting comforts commend commended
0.15 commitment compassion compassionate competent competitive compliment complimented compliments comprehensive
0.15 conciliate conciliated conciliates conciliating confident confidently congratulate congratulation consent
0.15 consents consolable convivial courage courageous courageously courageousness courteous courtesy coziness
0.15 creative cunning daredevil daring dauntless debonair dedicated dedication defender defenders deft desirable
0.15 desired desirous determined devotion devotional dignity dilligence discernment distinguished donate donated
0.15 donates donating donation durable eager earnest ease effective effectively effectiveness effortlessly elegant
0.15 elegantly empathetic empower empowerment enchanted encourage encouraged encouragement encourages encouraging
0.15 endorse endorsed endorsement endorses energetic enjoyable enjoys enlighten enlightened enlightening enlightens
0.15 entertaining entrusted esteem esteemed ethical evergreen evergreens excellent exclusive exonerate exonerated
0.15 exonerates exonerating expertly fairness famous favor favorable favorably favored favorited favorites favors
0.15 favour favourable favourably favoured favourited favourites favours fearless fearlessness fertile fervent
0.15 fervid festive flagship flawless flawlessly focused fond fondness fortunate fortunately fortune freedom
0.15 freedoms friendliness friendly friendship frisky fulfill fulfilled fulfillment fulfills fun funky gain gained
0.15 gaining gains generous generously genius glorious glory gorgeous graceful gratification greetings gripping
0.15 growths hail hailed hardier hardy harmonious harmoniously harmony heaven hehe heroes highlight honor honored
0.15 honoring honour honoured honouring hopeful hopes humane humor humorous humour humourous imaginative immortal
0.15 importance improve improved improvement improves improving incredible indestructible infatuated infatuation
0.15 influential innovative inquisitive inspiration inspirational inspire inspired inspires intact integrity
0.15 intelligent intimacy intricate invincible invulnerable irresistible irresistibly jaunty jocular jolly jovial
0.15 justifiably justified kinder kindness kiss landmark laughed leading legend likable likeable likers likes liking
0.15 lively lol luxury mature meaningful mercy methodical methodically modernize modernized modernizes modernizing
0.15 motivated motivating nifty noble noblest notable noticeable novel nurturing obsessed oks opportunities
0.15 opportunity optimism optimistic outreach pardon pardoned pardoning pardons passionate peaceful peacefully
0.15 perfected perfects philanthropy picturesque playful pleasure poignant polished politeness positively powerful
0.15 pray privileged proactive profit profitable profits progress prominent proudly prudence purposeful qualities
0.15 rapture raptured raptures ratified reassuring recognition recommended recommends redeemed refreshingly relaxed
0.15 reliability reliable reliably reliant relieved relieving relishing remarkable rescue rescued rescues resolute
0.15 resolution resolve resolved resolves resolving respected respects responsible responsive restful revered revive
0.15 revives reward rewarded rewarding rewards richly righteousness rightful rightfully robust romance romantical
0.15 romantically safer salute saluted salutes saluting salvation satisfied seamless seamlessly secured secures
0.15 serene sincere sincerely sincerest sincerity slick slicker slickest smart smarter smartest smiled smiles
0.15 smiling solidarity solidified solidifies solidify solidifying sophisticated spearhead spirited spotless
0.15 sprightly stable stamina steadfast stimulating stout strength strengthen strengthened strengthening strengthens
0.15 strengths stronger strongest suave success suitable suited sunshine superior supported supportive supports
0.15 survived surviving survivor sustainable sustainably swift swiftly sympathetic sympathy talent tender tenderness
0.15 thankful thoughtful tolerance tolerant tops tranquil treasure treasures tribute trusted ubiquitous unbiased
0.15 unequaled unselfish unstoppable untarnished uplifting usefulness vindicate vindicated vindicates vindicating
0.15 virtuous vividly warmhearted warmness warmth wealthier wealthy welcomed welcomes willingness wits wonderful
0.15 worthy yeees youthful zealous
0.20 ability agreed attractive care cares clean confidence helping helps hugs jokes laugh peace quality respect rich
0.20 saved smile solid useful worth
0.25 admire admired admires admiring adoration adore adored adores adoring adoringly advantage affection
0.25 affectionate affectionateness amuse amused amusement amusements astound astounded astounding astoundingly
0.25 astounds audacious award awarded awards beatific beauties beautifully beautify beauty beloved benevolent
0.25 blessing blessings bliss blissful blockbuster bravura breakthrough brilliance brilliances calm captivated
0.25 celebrate celebrated celebrates celebrating celebration celebrations charm charming charmingly cheery classy
0.25 dazzling dearly delectable delight delighted delightful delightfully delighting delights devoted elated elation
0.25 engrossing enrapture enthral enthusiastic euphoria excellence excite excitement exciting exhilarated
0.25 exhilarates exhilarating exquisite exultant exultantly fair faithful fan fascinate fascinated fascinates
0.25 fascinating fascination finest ftw gallant gallantly gallantry gem genial gift glamorous glamourous glee
0.25 gleeful gold goodlooking goodness goodwill gracious grand grateful greater ha hahahah hallelujah happiest
0.25 healthy heartfelt heartwarming hero heroic honest humerous impress impresses inspiring joy joyful joyfully
0.25 joyous jubilant kudos laughing lawl liked lool loool looool lovable lovelies loyal loyalty luckily lucrative
0.25 magnificent marvel marvelous marvels medal merry mesmerizing mirth mirthful mirthfully nice ominous paradise
0.25 perfection pleasant pleased pleasurable popularity positive praise praised praises praising prosperity
0.25 prosperous rigorous rigorously riveting scoop soothe soothed soothing sparkle sparkles sparkling splendid
0.25 startling strong succeed succeeded succeeding succeeds successful successfully super sweet sweeter sweetest
0.25 vibrant victor victories victors victory vigilant vigor visionary vitality vivacious wealth winwin won woo
0.25 woohoo worshiped xo xoxo yummy
0.30 bless brave careful cute enjoy enjoying favourite great helpful hoping hug interesting lovely popular proud
0.35 beautiful best cheers congrats congratulations ecstatic enjoyed euphoric exuberant fabulous fabulously funnier
0.35 godsend happiness heavenly hilarious joke lifesaver lolol lololol lolololol loved loves loving masterpiece
0.35 masterpieces miracle overjoyed perfect perfectly rapturous rejoice rejoiced rejoices rejoicing rofl roflcopter
0.35 roflmao rotfl rotflmfao rotflol stunning supreme terrific terrifically triumph triumphant winner wonderfully
0.35 wooo woow wowow wowww xoxoxo xoxoxoxo
0.40 adorable awesome excited favorite greatest haha impressed impressive lmfao recommend sexy win winning wins wow
0.45 amazing breathtaking hahaha handsome hurrah lmao outstanding superb thrilled
0.50 delicious fantastic funny
0.55 brilliant
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
