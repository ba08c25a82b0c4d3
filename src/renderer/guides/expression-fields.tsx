import { useState } from 'react'
import { t } from '../app/text/index.ts'
import area from '../ui/area.module.css'
import { useExpressionGround } from './expression-ground.tsx'
import classes from './forms.module.css'

const words = t.guides.expressions

/** Everything an expression of the guide can ask, with what it means; folded away. */
export function ExpressionFields() {
  const { fields } = useExpressionGround()
  const [open, setOpen] = useState(false)
  return (
    <details className={area.details} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{words.fields}</summary>
      {open && (
        <dl className={classes.fieldList} aria-label={words.fields}>
          {fields.map(({ name, meaning, example }) => (
            <div key={name}>
              <dt>
                <code>{name}</code>
              </dt>
              <dd>
                {meaning} <code>{example}</code>
              </dd>
            </div>
          ))}
        </dl>
      )}
    </details>
  )
}
