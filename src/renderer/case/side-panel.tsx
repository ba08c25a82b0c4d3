import { Tabs } from '@mantine/core'
import type { ReactNode, RefObject } from 'react'
import classes from './screen.module.css'
import { words } from './words.ts'

const sideTabs = ['conversation', 'why', 'guide', 'consult', 'assist', 'facts', 'timeline'] as const
export type SideTab = (typeof sideTabs)[number]

interface SidePanelProps {
  readonly tab: SideTab
  readonly onTab: (tab: SideTab) => void
  readonly flagCount: number
  /** Whether a guide is under way or fits. */
  readonly guideMark: ReactNode
  /** Questions to colleagues that still go on. */
  readonly consultCount: number
  /** Only in a narrow window, where the conversation is one of the tabs. */
  readonly conversation: ReactNode | null
  readonly body: RefObject<HTMLDivElement | null>
  readonly why: ReactNode
  readonly guide: ReactNode
  /** Null where there is none: of a case seen only through a question. */
  readonly assist: ReactNode | null
  readonly consult: ReactNode
  readonly facts: ReactNode
  readonly timeline: ReactNode
}

/** Why, Guide, Consult, Assist, Facts and Timeline beside the conversation, or in its place when there is no room beside it. */
export function SidePanel(props: SidePanelProps) {
  const { tab, onTab, flagCount, guideMark, consultCount, conversation, body, ...rest } = props
  const panels: Record<SideTab, ReactNode> = { conversation, ...rest }
  return (
    <Tabs
      className={classes.side ?? ''}
      value={tab}
      onChange={(value) => {
        const chosen = sideTabs.find((tab) => tab === value)
        if (chosen) onTab(chosen)
      }}
      keepMounted={false}
    >
      <Tabs.List aria-label={words.screen.panels} className={classes.tabList ?? ''}>
        {conversation !== null && <Tabs.Tab value="conversation">{words.screen.conversationTab}</Tabs.Tab>}
        <Tabs.Tab value="why">
          {words.why.tab}
          {flagCount > 0 && <span className={classes.count}>{flagCount}</span>}
        </Tabs.Tab>
        <Tabs.Tab value="guide">
          {words.guide.tab} {guideMark}
        </Tabs.Tab>
        <Tabs.Tab value="consult">
          {words.consult.tab}
          {consultCount > 0 && (
            <span className={classes.count}>
              <span aria-hidden>{consultCount}</span>
              <span className="visually-hidden"> {words.consult.tabCount(consultCount)}</span>
            </span>
          )}
        </Tabs.Tab>
        {rest.assist !== null && <Tabs.Tab value="assist">{words.assist.tab}</Tabs.Tab>}
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
