import type { Passage } from './passages.ts'
import { stemReader } from './stems.ts'

/**
 * The first letters of words without which a passage holds no wording of a family. One pass over the text answers for
 * all families, and most passages end there.
 */
const handling = `liste read hear attent follow underst unders serious care askin asked ask tell told say sayin send sent giv
  gave loop pass bounc transf repe stop quit alread twice times time circl canned script copy robot templ sick tired fed
  answ addre resol solve help unhel avoid dodg ignor wast wall nowhere bot chatb machi ai assis virtu autom syste nobod noon
  none one repl respo contac call back phone rang follo email got get gotten came wrote written hung hang rude profess unprof
  disap unhap dissa satis happy frust disgu appal annoy upset furio angry outra shock impres unimp treat handl dealt closed
  point misund misre hold left useles worthl hopel incomp cluel pathet terri horri awful atroc dread disgr ridic rubbi garba
  trash crap shit dumb idiot brain moron lousy poor joke broken infur hate ghost fobbed stonew brushe run tick promi told
  unansw custom suppor servic commun agent rep lady guy girl woman patron suck stupid condes dismis arrog lied
  escuch entien entend leyend leist leyo caso ayuda ayudan ayudas respon contes pregun repit repet mismo misma deja dejen dejo
  veces vez hart respue sirve resuel soluci perder perdid pared inutil maldit pinche nadie devol dijer prome colg cort cuelg
  esper ignora vuelta agente asesor operad ejecut atenci soport trato satisf content confor tratan tratar atend atien pesim horas
  minut ouvin ouve escut lend ler leu pergun mesm falei disse expli informe para pare parem quanta cansad tercei segun respo
  adianta resolv ajud enrol perdend robo ningu retorn ligou ligar ligar deslig espera vacuo jogan jogam empurr atendi funcio moco
  satisfe aguard tratar nakik naiint naint binab nabas nagbab pinapak iniint naka tanong tinat sinab hiniha kailan makini basah
  paulit tinan nasag sinag nasab naib binig pinal naip nabang ilang pangal pangat ikatl ikala iisa puro paik nakakat naka natul
  tinul tumul nasasa sayang para walang bobo tanga bulok pangit pangt panget bagal sablay tinaw binal pinap inaas nire nirep sumas
  bumal pinag pinaik pinaas inigno binab dedma dined pinab sabi pinan tagal binaba bastos napaka dismay masaya maintin makain maint
  serbis tumatw tumata kausap`
const abuse = `kill murd stab stran chok slap punch beat shoot hurt rape lynch behead hang slaug tortu smack bash destro hunt track
  chase kick smash break burn where watch sleep dead die dies dying bleed regre pay sorry bomb blow blew torch gun bullet bring
  suffe hope deserv go hell drop fuck fuk fck fvck phuck f eff screw stfu gtfo shut piss kiss up shove stick lick bite stuffed get
  sod bugger curse damn idio ido idot moron imbec cret dumb jackas ass assh a arse bitch b btch biat basta cunt c dick d prick scum
  lose retar pig clown fool piece moth wank twat toss bell knob douch whore slut paras verm cockr dimw halfw dips shit nitw airh
  simple dunce ignor low degen son sons donk monk jerk stup brai disg path worth filth ugly fat dense thick illit vile evil desp
  mental insane drugs bunch pack load gang team what such listen look hey call suck cock pea tiny brain inbred waste parent sub
  n nig nag fag kike chink spic wetb paki goo tran raghe towel sand dyke mongo jungl cotto beane curry stree paje dirty refuse
  talk speak deal send nude naked tits boob pussy breas wearin horny wet virgin singl nice want wann sleep touch undres sexy
  babe hot hotti blowj handj sex sext penis boner crap bull bs wtf sh frigg fric fml ffs jfc gonna knock split whip come comin driv office weapon
  know found find find someb someon brea rip snap crush stomp maim gut skin attac assaul injur knife shank crippl harm end jump
  matar pegar golpe romp parti dispar reve rajar acuch degoll quem bomba sufrir viola paliz mato matare donde arrepe espald morir
  pesar muert tortur descu estup pende tarad cabro gilip put perr basur mierd malp hijue boludo pelot gonor zorr culer mamon
  burr anim cerd asque subno payas desgra weon huevo marico sinver escor lacra hij hdp vete vay anda carajo ching concha cago jod
  calla calle cierra ojala muere pudr ptm ctm csm mamag mamah mamam chup mande manda envi muestr ense pasam llevas traes cacho tetas
  nalgas coger follar violart tirart bestia tont rata oye hola negros indios sudac inmigr extranj
  mat arreb quebr explo fogo socar bater tiro porra surra murro esfaq estup te mora moram arrep vcs voce imbeci otari babac merd lixo
  filh vagab cretin cuza cuzo palha escro arrom porc corn trou jument vadi viad nojen canal safad fdp bost anta asno vaca bando
  camba corja fud fod ferrar tomar vtn vsf vtm tmn inferno cala fecha tomara espero morr piranh enfi macac preto volta peito bunda
  buceta gosto delic gatin pelad nua beij comer
  papat patay sasak susun sasamp sasap bubug babari saksa tataga sasaka uupak gugulp bibig pasas susunu bobomb aaban iista haha
  hahant tatap lalas gagah kung human lagot yari kalala magsis pupunt suntuk puta tang pot pucha puking kingi taena p pakyu pak paku
  pakyo faky gago gaga bobo boba tanga bobong gagong inuti ulol hayop hayup demon tarant wala walang walangh bwis buwis leche lintik
  punye kupal ungas engot gungg hudas hinay stupi tonta peste salot ogag abnoy shunga burat pokpok tamad mamata mabulo masunog
  sana anak hindot kantut tumahi manahi itikom isaks kainin tae mukha pahing pasend pating dede suso pekpe puke puki titi anong ano
  kantot iyot jakol libog sarap`
const hardship = `kill harm hang myself suicid life end alive live living exist wake die dying dead born overdo pills cut kms
  better wish self husban wife partn ex boyfri girlf father dad spouse mother stepfa stepda abus violen domest restra shelte refuge fled
  flee escap hiding afraid scared terrif frigh stalk rape beaten assaul traffi financ coerc batter died passed death funer burial
  memori crema lost losing buri bury mourn griev late deceas berea widow miscar stillb execut diagno suffer strugg battl fight cancer leuk
  lymph tumor tumou dement alzhei parkin multip epilep kidne heart copd hiv aids als motor cystic sickle lupus chroni depres anxie ptsd
  panic ocd bipola schizo eating mental seriou termin autis brain learni addict gambl drinki covid ill sick unwell bedrid houseb coma
  dialys oxygen chemo hospit icu intens hospic psychi rehab nicu emerge surger operat stroke seizur transp aneury nervou pallia radia
  blind deaf disab impair hearin visual paraly quadri parapl ampute dyslex mute nonver handic wheelc neurod tetrap sight vision
  guide carer caregi screen walkin prosth speech cerebr down muscul specia eyesig lip bsl asl sign braill job laid redund
  furlou evict fired unempl homele bankru sacked broke pennil destit benefi welfar food stamps univer debt arrear behind starvi
  afford pay bill heatin electr rent grocer mortga bills medici medica insuli feed ends hardsh bailif forecl income money paych hungry
  years year yrs yr yo y elderl pensio oap senior old minor underag under aged frail aging ageing age husb mom mum mam dad baby
  matar morir suicid quitar vivir viva vivo violen marido espos pareja novi padre maltr pega golpe amenaz orden refugi alberg murio
  fallec muert entier veloro perdi enter luto duelo viud cancer tumor leucem depres ansie alzh demenc escler insufi vih sida
  esquiz enferm diabe proble hospit intern quimio operar infart derram crisis tuve sufri cieg sord discap invide parali autist
  minusv silla lector lengua trabaj emple despid desalo embarg desemp paro ruina bancar ingres deudas endeud hambre dinero comer
  comida renta alquil hipote panal leche dificu apuros mes madre anos ancian jubila mayor viejit tercer
  morrer minha viver mort mato tirar morreu falec enterr velori depress doente doenca avc cirurg ceg surd defici cadeir parapl pcd
  emprego demit despej desemp renda fome aluguel remed fralda filhos idos aposen velhin terceir
  mamata mabuha buhay maglas magbig magpap nagpak saktan sarili sinasak binubu inaabu pinagba sinusu minama minolest nanana biktim
  namatay pumana namaya sumaki yumao binawi kakama kamama kakapa libing burol lamay pagkam pagpan naglul namata biyud kanser sakit
  taning nasa naka naospi naconf nagda nagche nagdad ooper naoper inoper nastro inatak malubh nag bulag pipi bingi lumpo pwd
  balda kapans nawala natang nalay tinang wala walang hirap naghih kapos gipit kinaka baon pinapa single solo nagug huling
  matand lola lolo anyos menor na asawa partne jowa tatay`
const person = `human huma humn hum hman agen agnt rep repr operat oprat super sup manag mang mgr person perso eprson peopl
  peple someo someb somoe somon somb somo some anyo anyb assis asiss asist speci staff emplo csr advis adviso lead bosses boss owner direc
  ceo head higher highe upper above autho charg senior execut escal escla elev tier level asesor gerent encarg ejecut atend respo
  ahent perso algui pessoa algue tao bot bots chatb robo machin maquin makin comput ai autom transf connec actual real live living
  breath flesh body soul jefe jefa superi chefe patrao supert dono duen amo ejec tecnic consult operad representa humano human
  report call phone ring team depart dept desk support staff guys folks line number chat live bring lipat konek hook
  boses guy llam atend comuni lig kausap makau maka talk speak spek tlak being rl irl else who colle tech expert profes`

const families = [handling, abuse, hardship, person] as const
const read = stemReader(families)

/** Which families of words a passage may hold; false means that it surely holds none. */
export function wordFamilies(passage: Passage): {
  readonly handling: boolean
  readonly abuse: boolean
  readonly hardship: boolean
  readonly person: boolean
} {
  const mask = read(passage)
  return { handling: (mask & 1) > 0, abuse: (mask & 2) > 0, hardship: (mask & 4) > 0, person: (mask & 8) > 0 }
}
