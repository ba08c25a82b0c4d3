import { describe, expect, it, vi } from 'vitest'
import { type Action, ActionRegistry, bindingOf, contestedKeys, type KeyPress } from './keys.ts'

function press(key: string, held: Partial<KeyPress> = {}): KeyPress {
  return { key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...held }
}

function action(id: string, keys: readonly string[], more: Partial<Action> = {}): Action {
  return { id, label: id, group: 'general', keys, run: vi.fn(), ...more }
}

const reading = { typing: false, dialog: false }

describe('bindingOf', () => {
  it('names letters, chords and named keys', () => {
    expect(bindingOf(press('j'))).toBe('j')
    expect(bindingOf(press('K', { ctrlKey: true, shiftKey: true }))).toBe('mod+shift+k')
    expect(bindingOf(press('k', { metaKey: true }))).toBe('mod+k')
    expect(bindingOf(press('Enter'))).toBe('Enter')
    expect(bindingOf(press(' '))).toBe('Space')
  })

  it('takes a symbol as it is, however the keyboard makes it', () => {
    expect(bindingOf(press('?', { shiftKey: true }))).toBe('?')
    expect(bindingOf(press('/'))).toBe('/')
    expect(bindingOf(press('1', { shiftKey: false }))).toBe('1')
  })

  it('keeps Shift for letters, with Caps Lock on too', () => {
    expect(bindingOf(press('R', { shiftKey: true }))).toBe('shift+r')
    expect(bindingOf(press('R'))).toBe('r')
  })

  it('knows that a modifier alone is nothing', () => {
    expect(bindingOf(press('Shift', { shiftKey: true }))).toBeNull()
    expect(bindingOf(press('Dead'))).toBeNull()
  })
})

describe('ActionRegistry', () => {
  it('finds the action of a key', () => {
    const registry = new ActionRegistry()
    registry.set(Symbol('a'), [action('list.next', ['j']), action('list.previous', ['k'])])
    expect(registry.find(press('k'), reading)?.id).toBe('list.previous')
    expect(registry.find(press('z'), reading)).toBeNull()
  })

  it('lets typing and dialogs have their keys', () => {
    const registry = new ActionRegistry()
    registry.set(Symbol('a'), [
      action('list.next', ['j']),
      action('palette', ['mod+k'], { whileTyping: true }),
      action('send', ['mod+s'], { inDialogs: true }),
    ])
    expect(registry.find(press('j'), { typing: true, dialog: false })).toBeNull()
    expect(registry.find(press('j'), { typing: false, dialog: true })).toBeNull()
    expect(registry.find(press('k', { ctrlKey: true }), { typing: true, dialog: false })?.id).toBe('palette')
    expect(registry.find(press('k', { ctrlKey: true }), { typing: false, dialog: true })).toBeNull()
    expect(registry.find(press('s', { ctrlKey: true }), { typing: false, dialog: true })?.id).toBe('send')
  })

  it('gives a contested key to the youngest layer and takes it back when that goes', () => {
    const registry = new ActionRegistry()
    const young = Symbol('young')
    registry.set(Symbol('old'), [action('old', ['x'])])
    registry.set(young, [action('young', ['x'])])
    expect(registry.find(press('x'), reading)?.id).toBe('young')
    registry.remove(young)
    expect(registry.find(press('x'), reading)?.id).toBe('old')
  })

  it('keeps a layer at its place when it is set again', () => {
    const registry = new ActionRegistry()
    const old = Symbol('old')
    registry.set(old, [action('old', ['x'])])
    registry.set(Symbol('young'), [action('young', ['x'])])
    registry.set(old, [action('old', ['x'])])
    expect(registry.find(press('x'), reading)?.id).toBe('young')
  })

  it('hides what is not enabled and frees its key', () => {
    const registry = new ActionRegistry()
    registry.set(Symbol('a'), [action('a', ['x'])])
    registry.set(Symbol('b'), [action('b', ['x'], { enabled: false })])
    expect(registry.find(press('x'), reading)?.id).toBe('a')
    expect(registry.actions().map(({ id }) => id)).toEqual(['a'])
    expect(registry.known().map(({ id }) => id)).toEqual(['a', 'b'])
  })

  it('leaves a key to others while it does not count where it was pressed', () => {
    const registry = new ActionRegistry()
    let inside = true
    registry.set(Symbol('old'), [action('old', ['Enter'])])
    registry.set(Symbol('young'), [action('young', ['Enter'], { keysWhen: () => inside })])
    expect(registry.find(press('Enter'), reading)?.id).toBe('young')
    inside = false
    expect(registry.find(press('Enter'), reading)?.id).toBe('old')
    expect(registry.actions().map(({ id }) => id)).toEqual(['old', 'young'])
  })

  it('follows own keys instead of the given ones', () => {
    const registry = new ActionRegistry()
    registry.set(Symbol('a'), [action('list.next', ['j'])])
    registry.setOwnKeys({ 'list.next': ['n'] })
    expect(registry.find(press('j'), reading)).toBeNull()
    expect(registry.find(press('n'), reading)?.id).toBe('list.next')
    expect(registry.actions()[0]?.keys).toEqual(['n'])
  })
})

describe('contestedKeys', () => {
  it('names the actions that share a key, and only those', () => {
    const contested = contestedKeys([action('a', ['x', 'y']), action('b', ['y']), action('c', ['z'])])
    expect([...contested]).toEqual([['y', ['a', 'b']]])
  })

  it('does not count the keys of a guide, which come first while its tab is open', () => {
    expect(contestedKeys([action('a', ['1']), action('b', ['1'], { group: 'guide' })]).size).toBe(0)
  })
})
