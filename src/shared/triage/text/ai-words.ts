/** Words that what an AI agent says is put together from; folded. */

/** 'Not' in all its joined forms, also without the apostrophe. */
export const not =
  "(?:not|never|(?:is|was|are|were|do|does|did|have|has|had|wo|would|could|should|ca)n'?t|cannot|aint|hardly|nothing)"

/** Being unable. */
export const cannot =
  "(?:can ?not|can'?t|could ?n[o']?t|will not be able to|won'?t be able to|would ?n[o']?t be able to|unable to|(?:not|\\w+n'?t) (?:be )?able to|not in a position to|not possible for (?:me|us) to|impossible for (?:me|us) to|no way for (?:me|us) to|have no way (?:to|of)|fail(?:ed)? to|struggl(?:e|ing) to|no longer able to)"

/** Somebody who may do what the AI may not. */
export const person =
  '(?:supervisors?|managers?|managers?|team leads?|leads?|leaders?|bosse?s?|someone (?:senior|else|higher|in charge|with)|somebody (?:senior|else|higher|in charge|with)|humans?|person|people|colleagues?|specialists?|agents?|staff|team members?|members? of (?:staff|the team|our team|my team)|admins?|administrators?|officers?|human agents?|(?:\\w+ )?(?:team|department|branch|desk|office)|management|advisors?|representatives?|superiors?|higher[- ]ups?)'

/** The same in Spanish and Portuguese. */
export const gente =
  '(?:supervisora?|gerente|jef[ea]|encargad[oa]|responsable|agente|asesora?|companer[oa]|colega|persona|human[oa]|administradora?|equipo|area|departamento|superior|gestora?|atendente|chefe|coordenadora?|pessoa|especialista|setor|equipe|time)'

/** What acts, rather than finds or understands. */
export const acting =
  '(?:process|issue|approve|authori[sz]e|override|waive|refund|cancel|change|modify|alter|edit|amend|update|remove|delete|unlock|unblock|unfreeze|reset|reverse|undo|release|lift|credit|compensate|offer|grant|extend|expedite|reinstate|reactivate|activate|enable|disable|restore|apply|add|transfer|upgrade|downgrade|rebook|reschedule|reissue|perform|bypass|adjust|increase|raise|reduce|lower|close|reopen|merge|split|swap|backdate|revoke|share|disclose|promise|commit to|overrule|sign off|settle|write off|discount|reimburse|pay out|make (?:that|this|any|such|those|these|the|an?) (?:\\w+ )?(?:call|decision|change|changes|exception|adjustment|adjustments|promise|promises|determination|payment)|give (?:you|out|that|this|away|any)|take (?:that|this|it|money|payment)|access|decide|do (?:that|this|it) (?:myself|on my own|for you|from here|from my (?:end|side)))'

/** 'Not' in its joined forms, no more. */
export const plainNot = "(?:not|never|(?:is|was|are|were|do|does|did|have|has|had|wo|would|could|should|ca)n'?t)"

/** Being unable, said plainly. */
export const plainCannot =
  "(?:can ?not|can'?t|am unable to|'m unable to|am not able to|'m not able to|won'?t be able to|will not be able to|would not be able to|wouldn'?t be able to|not able to|unable to)"
