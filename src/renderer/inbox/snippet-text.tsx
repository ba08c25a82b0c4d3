import { snippetParts } from './snippet-parts.ts'

/** A piece of a case with the words that were searched for marked. */
export function SnippetText({ text, className }: { text: string; className: string | undefined }) {
  return (
    <span className={className} dir="auto">
      {snippetParts(text).map((part) =>
        part.hit ? <mark key={part.at}>{part.text}</mark> : <span key={part.at}>{part.text}</span>,
      )}
    </span>
  )
}
