/**
 * Given names common in the countries that are served, in small letters without accents: those that are no everyday
 * word as well. One of them with a capital is a name wherever it stands.
 */
const lists = [
  `aaron abigail adam adrian agnes aidan aileen alan albert alec alejandra alejandro alex alexander alexandra alexis alfred
  alfredo alice alicia alison allison alvaro amanda amelia amy ana andre andrea andreas andres andrew andy angela angelica
  angelo anita anna anne annie anthony antonio anton arjun arnold arthur arturo ashley aurora austen barbara beatrice beatriz
  ben benjamin bernard beth bianca bob bonnie brad bradley brandon brenda brian bridget bruno bryan caitlin camila camille
  carl carla carlos carmen carol carolina caroline catherine cathy cecilia cesar charles charlie charlotte chloe chris
  christian christina christine christoph christopher cindy claire clara claudia colin connor craig cristina cynthia daisy
  dan daniel daniela danielle danny dave david deborah debbie deepak denise dennis derek diana diane diego dominic donald
  donna doris dorothy douglas duncan dylan eduardo edward eileen elaine eleanor elena elizabeth ella ellen emilia emily emma
  enrique eric erica erik ernesto esteban esther ethan eugene eva evelyn fabio felicia felipe felix fernanda fernando fiona
  florian frances francesca francesco francis francisco franz fred frederick gabriel gabriela gareth gary gavin geoffrey
  george gerald gerard giovanni gloria gonzalo gordon graham greg gregory guillermo gustavo hannah hans harold harry hassan
  heather hector helen helena henry howard hugo ian ibrahim ignacio ingrid irene isaac isabel isabella ivan jackie jacob
  jacqueline jaime jake james jamie jan jane janet janice jasmine jason javier jayden jeff jeffrey jennifer jenny jeremy
  jerry jessica jesus jill jim jimmy joan joanna joao joe joel johan johanna john johnny jon jonas jonathan jordan jorge jose
  josef joseph joshua juan juana juanita judith julia julian juliana julie julio jurgen justin karen karin karl karthik
  kate katherine kathleen kathryn kathy katie kavita keith kelly ken kenneth kevin kim kimberly klaus kristen kristin kumar
  kyle lakshmi larry laura lauren laurent lawrence leah leo leon leonardo leslie liam liliana linda lisa logan lorena lorenzo
  louis louise lourdes luca lucas lucia lucy luis luisa luiz lukas luke lydia mackenzie maddie madison maeve magdalena manish
  manuel marcela marcelo marco marcos marcus margaret maria mariana marie marilyn mario marisol markus marta martha martin
  mary mateo mateus mathew matt matthew matthias maureen maurice megan meera mei melanie melissa mia michael michelle miguel
  mike mila miriam mohamed mohammed monica monika muhammad nadia nancy naomi natalia natalie nathan neha neil nicholas nick
  nicolas nicole nikhil nina noah noel nora norma oliver olivia omar oscar pablo pamela paolo patricia patricio patrick paul
  paula paulo pedro peter petra philip phil philippe pierre pilar pooja priya rachel rafael rahul raj rajesh ralph ramon
  raquel raul ravi raymond rebecca renata renee ricardo richard rita robert roberto rodrigo roger rohan rohit roland ronald
  rosa rosario ruben rudolf rui russell ruth ryan sabine sabrina sally sam samantha samuel sandra sanjay santiago sara sarah
  sasha scott sean sebastian sergio shannon sharon sheila shirley silvia simon simone sofia sonia sophia sophie stefan
  stephanie stephen steve steven stuart sunil susan susana suzanne sven sylvia tamara tara tatiana teresa terrence theresa
  thomas thiago tiffany tim timothy tina todd tom tomas tommy tony tracy trevor tyler ulrich ursula valentina valeria vanessa
  veronica vicente victor victoria vijay vikram vincent virginia viviana walter wendy werner wilhelm william wolfgang xavier
  yasmin yolanda yusuf yvonne zachary zoe aarav aisha ananya anjali divya fatima hiroshi imran ivo kenji layla leila ling
  mei-ling noor omkar raymund rizal sakura wei yuki ysabel jhon jomar jericho rodel arnel rommel`,
]

export const givenNames: ReadonlySet<string> = new Set(lists.join(' ').split(/\s+/))
