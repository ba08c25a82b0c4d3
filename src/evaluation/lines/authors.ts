/** Who a message is from, and what kind of turn it is. */
export type Speaker = 'customer' | 'ai' | 'agent' | 'system' | 'tool_call' | 'tool_result'

/** The names by which transcripts call those who speak, in lower case with `_` between words. */
const speakers: Readonly<Record<Speaker, readonly string[]>> = {
  customer: ['customer', 'user', 'client', 'caller', 'consumer', 'visitor', 'guest', 'human', 'end_user', 'buyer'],
  ai: ['ai', 'assistant', 'bot', 'chatbot', 'model', 'virtual_agent', 'virtual_assistant', 'ai_agent', 'gpt', 'llm'],
  agent: ['agent', 'human_agent', 'live_agent', 'representative', 'rep', 'operator', 'support', 'staff', 'employee'],
  system: ['system', 'developer', 'note', 'event'],
  tool_call: ['tool_call', 'function_call', 'action'],
  tool_result: ['tool_result', 'tool', 'function', 'tool_response', 'function_result', 'environment', 'observation'],
}

const byName = new Map(
  Object.entries(speakers).flatMap(([speaker, names]) => names.map((name) => [name, speaker] as const)),
)

/** The speaker that a transcript calls so; null for a name nobody knows. */
export function speakerNamed(name: string): Speaker | null {
  const plain = name
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_')
  const found = byName.get(plain)
  return found !== undefined && isSpeaker(found) ? found : null
}

function isSpeaker(name: string): name is Speaker {
  return Object.hasOwn(speakers, name)
}
