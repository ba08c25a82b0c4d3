import { Tabs } from '@mantine/core'
import {
  type Icon,
  IconFlag,
  IconHistory,
  IconListCheck,
  IconListDetails,
  IconMessageCircleQuestion,
  IconMessages,
  IconSparkles,
} from '@tabler/icons-react'
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
        {conversation !== null && (
          <SideTabFace value="conversation" icon={IconMessages} name={words.screen.conversationTab} />
        )}
        <SideTabFace
          value="why"
          icon={IconFlag}
          name={words.why.tab}
          mark={flagCount > 0 && <span className={classes.count}>{flagCount}</span>}
        />
        <SideTabFace value="guide" icon={IconListCheck} name={words.guide.tab} mark={guideMark} />
        <SideTabFace
          value="consult"
          icon={IconMessageCircleQuestion}
          name={words.consult.tab}
          mark={
            consultCount > 0 && (
              <span className={classes.count}>
                <span aria-hidden>{consultCount}</span>
                <span className="visually-hidden"> {words.consult.tabCount(consultCount)}</span>
              </span>
            )
          }
        />
        {rest.assist !== null && <SideTabFace value="assist" icon={IconSparkles} name={words.assist.tab} />}
        <SideTabFace value="facts" icon={IconListDetails} name={words.facts.tab} />
        <SideTabFace value="timeline" icon={IconHistory} name={words.timeline.tab} />
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

interface SideTabFaceProps {
  readonly value: SideTab
  readonly icon: Icon
  readonly name: string
  /** A number or a sign at its corner. */
  readonly mark?: ReactNode
}

/** A tab with its name under its sign: seven of them stand in one row beside a list on a small screen. */
function SideTabFace({ value, icon: Sign, name, mark }: SideTabFaceProps) {
  return (
    <Tabs.Tab value={value}>
      <span className={classes.tabFace}>
        <Sign size={17} stroke={1.7} aria-hidden />
        <span>{name}</span> {mark && <span className={classes.tabMark}>{mark}</span>}
      </span>
    </Tabs.Tab>
  )
}
