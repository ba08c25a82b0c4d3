import { Tabs } from '@mantine/core'
import type { ReactNode, RefObject } from 'react'
import classes from './screen.module.css'
import { words } from './words.ts'

export type SideTab = 'conversation' | 'why' | 'facts' | 'timeline'

interface SidePanelProps {
  readonly tab: SideTab
  readonly onTab: (tab: SideTab) => void
  readonly flagCount: number
  /** Only in a narrow window, where the conversation is one of the tabs. */
  readonly conversation: ReactNode | null
  readonly body: RefObject<HTMLDivElement | null>
  readonly why: ReactNode
  readonly facts: ReactNode
  readonly timeline: ReactNode
}

/** Why, Facts and Timeline beside the conversation, or in its place when there is no room beside it. */
export function SidePanel({ tab, onTab, flagCount, conversation, body, why, facts, timeline }: SidePanelProps) {
  const panels: Record<SideTab, ReactNode> = { conversation, why, facts, timeline }
  return (
    <Tabs
      className={classes.side ?? ''}
      value={tab}
      onChange={(value) => {
        if (value === 'conversation' || value === 'why' || value === 'facts' || value === 'timeline') onTab(value)
      }}
      keepMounted={false}
    >
      <Tabs.List aria-label={words.screen.panels} className={classes.tabList ?? ''}>
        {conversation !== null && <Tabs.Tab value="conversation">{words.screen.conversationTab}</Tabs.Tab>}
        <Tabs.Tab value="why">
          {words.why.tab}
          {flagCount > 0 && <span className={classes.count}>{flagCount}</span>}
        </Tabs.Tab>
        <Tabs.Tab value="facts">{words.facts.tab}</Tabs.Tab>
        <Tabs.Tab value="timeline">{words.timeline.tab}</Tabs.Tab>
      </Tabs.List>
      <Tabs.Panel
        value={tab}
        className={classes.tabPanel ?? ''}
        data-tab={tab}
        tabIndex={tab === 'conversation' ? -1 : 0}
        ref={body}
      >
        {panels[tab]}
      </Tabs.Panel>
    </Tabs>
  )
}
