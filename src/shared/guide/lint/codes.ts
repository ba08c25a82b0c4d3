/** Everything the lint can say of a guide: how grave it is, and what it means. */

interface Finding {
  /** `either`: an error where it is sure, else a warning. */
  readonly severity: 'error' | 'warning' | 'either'
  readonly meaning: string
}

const error = (meaning: string): Finding => ({ severity: 'error', meaning })
const warning = (meaning: string): Finding => ({ severity: 'warning', meaning })

const list = {
  no_start: error('Nothing says where the guide begins'),
  unknown_start: error('It begins at a step that there is not'),
  unreachable: error('No way leads to the step'),
  dead_end: error('A way leads nowhere, or a step has no way on'),
  unknown_step: error('A way leads to a step that there is not'),
  endless_loop: error('A circle of steps that nobody is asked at, or that no way leads out of'),
  duplicate_key: error('Two steps, answers, branches or variables have one key'),
  duplicate_label: error('Two answers or branches read the same'),
  no_title: warning('A step has no title'),
  no_text: error('A question or an instruction says nothing'),
  no_label: { severity: 'either', meaning: 'An answer has no words; of a branch a warning' },
  one_answer: warning('A question has a single answer'),
  empty_range: error('A question takes no number at all'),
  no_condition: error('A branch has no condition'),
  gap: error('A check without otherwise leaves cases open; the sentence names them'),
  never_holds: error('The condition of a branch holds for no case'),
  hidden_branch: error('A branch is never taken, because those before it take every case it is for'),
  idle_otherwise: warning('The branches are for every case, so that otherwise is never taken'),
  overlap: warning('Two branches, or two suggestions, that ask for the same things hold at once'),
  may_fail: warning('A condition cannot be asked for some case, and a run would stop there'),
  not_checked: warning('There are too many combinations to try out, or conditions that cannot be seen through'),
  unknown_field: error('An expression names a field that there is not'),
  expression: error('An expression cannot be read, or gives another type than is wanted'),
  strange_word: warning('An expression compares a field with a word that it never has'),
  constant_condition: warning('A condition asks nothing of the case'),
  unknown_variable: error('An answer sets a variable that is not declared'),
  variable_type: error('A question keeps a text in a number, or a number in a text'),
  variable_clash: error('A guide led into declares the same variable with another type'),
  no_value: error('An answer sets a variable and does not say to what'),
  unused_variable: warning('A variable is neither set nor read'),
  read_before_set: warning('A variable or an answer is read where nothing on the way can have given it a value'),
  unknown_question: error('An expression asks for the answer to a question that there is not'),
  not_allowed: error('The guide brings people to an action that their role may not take'),
  unknown_action_field: error('An action step fills in a field that the action does not have'),
  missing_field: error('An action step does not say what makes the action: its type, its team, its amount'),
  left_to_reader: warning('An action step leaves words to the reader, so that it is not done in one key'),
  wrong_choice: error('A field that takes certain words has another'),
  wrong_number: error('A field that takes a number has something else'),
  unknown_team: error('A field names a team that there is not'),
  packet_item: {
    severity: 'either',
    meaning: 'A way to an escalation never asks for what its packet must carry; the sentence names the way',
  },
  outcome_without_deed: warning('An outcome says that something was done, and some way to it does not do it'),
  unknown_guide: error('A step leads into a guide that is not published or was retired'),
  unending_guide: error('A step leads into a guide without an outcome'),
  recursive: error('A guide leads into itself, straight or by way of others'),
  idle_way: warning('A step provides for an end that the guide it leads into does not have'),
  cannot_run: error('The guide is for a role that runs no guides'),
  unknown_skill: warning('The guide is for a skill that nobody has'),
  no_reader: warning('Nobody has a role and a skill that the guide is for'),
  never_offered: warning('Nothing says when the guide is offered, and no other guide leads into it'),
  constant_offer: warning('The guide is offered on every case, or on none'),
} as const satisfies Record<string, Finding>

export type GuideProblemCode = keyof typeof list

/** By code. */
export const guideFindings: Readonly<Record<GuideProblemCode, Finding>> = list
