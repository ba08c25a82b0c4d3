import { englishAbuse } from './abuse-phrases.ts'
import { otherAbuse } from './abuse-phrases-other.ts'
import { englishHandling } from './handling-phrases-english.ts'
import { otherHandling } from './handling-phrases-other.ts'
import { hardshipPhrases } from './hardship-phrases.ts'
import type { Passage } from './passages.ts'
import { stemsOf } from './pattern-stems.ts'
import { splitAlternatives } from './phrase-index-starts.ts'
import { stemReader } from './stems.ts'

/**
 * The first letters of words without which a passage holds no wording of a family. One pass over the text answers for
 * all families, and most passages end there.
 */
const person = `human huma humn hum hman agen agnt rep repr operat oprat super sup manag mang mgr person perso eprson peopl
  peple someo someb somoe somon somb somo some anyo anyb assis asiss asist speci staff emplo csr advis adviso lead bosses boss owner direc
  ceo head higher highe upper above autho charg senior execut escal escla elev tier level asesor gerent encarg ejecut atend respo
  ahent perso algui pessoa algue tao bot bots chatb robo machin maquin makin comput ai autom transf connec actual real live living
  breath flesh body soul jefe jefa superi chefe patrao supert dono duen amo ejec tecnic consult operad representa humano human
  report kausap maka talk speak spek tlak being rl irl else who colle tech expert profes`

/** Words with which a person is asked for without being named. */
const unnamed = `call phone ring team depart dept desk support staff guys folks line number chat live bring lipat konek hook top
  pakita patawa mngr lady gentle whoeve escala outran authori above upstai manage hotlin button itaas iakyat
  colleag makipa usap quien quem anyone tawag tawa connec ilipat boses gerenc direto matawa tawaga tawagi funcio
  senior chain ladder guy llam atend comuni lig makau`

/** Beginnings for the few wordings that are not made of letters, such as masked swearing. */
const masked = ['f', 'n', 'fu', 'fag']

type Reader = (passage: Passage) => number
let reader: Reader | null = null

/** The stems are taken from the wordings themselves, so that no wording can be forgotten; built when first asked. */
function toReader(): Reader {
  const stems = (rows: readonly (readonly [kind: string, pattern: string])[]) =>
    rows.flatMap(([, pattern]) => splitAlternatives(pattern)).flatMap((pattern) => stemsOf(once(pattern)) ?? masked)
  return stemReader([
    stems([...englishHandling, ...otherHandling]).join(' '),
    stems([...englishAbuse, ...otherAbuse]).join(' '),
    stems(hardshipPhrases).join(' '),
    person,
    `${person} ${unnamed}`,
  ])
}

/** A pattern in which what may come again comes once: its words are the same. */
function once(pattern: string): string {
  return pattern.replace(/\)(?:\*|\{0,\d\})/g, ')?').replace(/\)(?:\+|\{1,\d\})/g, ')')
}

/** Which families of words a passage may hold; false means that it surely holds none. */
export function wordFamilies(passage: Passage): {
  readonly handling: boolean
  readonly abuse: boolean
  readonly hardship: boolean
  readonly person: boolean
  /** A person may be asked for, named or not. */
  readonly asking: boolean
} {
  reader ??= toReader()
  const mask = reader(passage)
  return {
    handling: (mask & 1) > 0,
    abuse: (mask & 2) > 0,
    hardship: (mask & 4) > 0,
    person: (mask & 8) > 0,
    asking: (mask & 16) > 0,
  }
}
