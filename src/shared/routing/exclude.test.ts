import { describe, expect, it } from 'vitest'
import { permissionsFor, type RoutingRequest } from './candidate.ts'
import { type ExclusionCode, exclusionsOf } from './exclude.ts'
import { aCandidate, aSituation, idFor, minutesOn } from './testing/floor-builder.ts'

type Changes = Parameters<typeof aCandidate>[0]

function codes(changes: Changes, request: Partial<RoutingRequest> = {}): ExclusionCode[] {
  return exclusionsOf(aCandidate(changes), aSituation(request)).map(({ code }) => code)
}

function sentences(changes: Changes, request: Partial<RoutingRequest> = {}): string[] {
  return exclusionsOf(aCandidate(changes), aSituation(request)).map(({ sentence }) => sentence)
}

describe('who is left out', () => {
  it('is nobody who fits, is there and has room', () => {
    expect(codes({})).toEqual([])
  })

  it('is told every reason, not only the first', () => {
    const presence = { status: 'away', heardAt: minutesOn(-1) } as const
    expect(codes({ active: false, skills: {}, presence, openLoad: 10 })).toEqual([
      'inactive',
      'skill',
      'presence',
      'capacity',
    ])
  })

  it('is who the case must not go back to, with the reason given', () => {
    const { id } = aCandidate()
    expect(sentences({}, { notTo: [{ memberId: id, reason: 'Sent it here.' }] })).toEqual(['Sent it here.'])
  })
})

describe('skills', () => {
  const needed = { skills: [{ name: 'card_payments', minimum: 3 }] }

  it('are enough at the level asked for, too little one below', () => {
    expect(codes({ skills: { card_payments: 3 } }, needed)).toEqual([])
    expect(sentences({ skills: { card_payments: 2 } }, needed)).toEqual([
      'Has card payments at level 2; level 3 is needed.',
    ])
    expect(sentences({}, needed)).toEqual(['Does not have the skill card payments; level 3 is needed.'])
  })

  it('that are only welcome leave nobody out', () => {
    expect(codes({}, { skills: [{ name: 'legal', minimum: 0 }] })).toEqual([])
  })

  it('named like parts of every object are skills like others', () => {
    for (const name of ['constructor', '__proto__', 'toString']) {
      expect(codes({}, { skills: [{ name, minimum: 1 }] })).toEqual(['skill'])
    }
  })
})

describe('languages', () => {
  it('do with or without a region, and only where one is asked for', () => {
    expect(codes({ languages: ['pt'] }, { language: 'pt-BR' })).toEqual([])
    expect(codes({ languages: ['pt-PT', 'en'] }, { language: 'pt' })).toEqual([])
    expect(codes({ languages: [] }, { language: null })).toEqual([])
  })

  it('are not mistaken for one that begins alike', () => {
    expect(sentences({ languages: ['fi'] }, { language: 'fil' })).toEqual([
      "Does not work in the customer's language (fil).",
    ])
  })
})

describe('permissions', () => {
  it('have to be all there', () => {
    expect(sentences({ permissions: ['see'] })).toEqual([
      'May not accept cases that are not given to them by name and resolve cases.',
    ])
  })

  it('let agents and leads be routed to, not trainees and reviewers', () => {
    expect(codes({ permissions: permissionsFor('agent') })).toEqual([])
    expect(codes({ permissions: permissionsFor('lead') })).toEqual([])
    expect(codes({ permissions: permissionsFor('trainee') })).toEqual(['permission'])
    expect(codes({ permissions: permissionsFor('qa') })).toEqual(['permission'])
  })
})

describe('shifts', () => {
  it('that go on long enough do', () => {
    expect(codes({ shift: { on: true, endsAt: minutesOn(15) } })).toEqual([])
    expect(sentences({ shift: { on: true, endsAt: minutesOn(14) } })).toEqual([
      'The shift ends in 14 minutes; at least 15 minutes are needed.',
    ])
  })

  it('that are over or not begun do not', () => {
    expect(sentences({ shift: { on: true, endsAt: minutesOn(0) } })).toEqual(['The shift ended at 2 Mar 09:00 UTC.'])
    expect(sentences({ shift: { on: false, until: minutesOn(300) } })).toEqual(['Off shift until 2 Mar 14:00 UTC.'])
    expect(sentences({ shift: { on: false, until: null } })).toEqual(['Off shift.'])
  })

  it('that should have begun by now have', () => {
    expect(codes({ shift: { on: false, until: minutesOn(0) } })).toEqual([])
  })
})

describe('who it is meant for', () => {
  it('is anybody of the team, or those who are named', () => {
    const among = { memberIds: [idFor(7)], what: 'somebody with the role lead' }
    expect(sentences({}, { among })).toEqual(['It is meant for somebody with the role lead.'])
    expect(sentences({ id: idFor(7) }, { among })).toEqual([])
  })
})

describe('presence', () => {
  it('counts while it is fresh', () => {
    expect(codes({ presence: { status: 'available', heardAt: minutesOn(-3) } })).toEqual([])
    expect(sentences({ presence: { status: 'available', heardAt: minutesOn(-4) } })).toEqual([
      'Not heard of since 2 Mar 08:56 UTC.',
    ])
  })

  it('heard of a little later than now is fresh: two machines never agree to the second', () => {
    expect(codes({ presence: { status: 'available', heardAt: minutesOn(2) } })).toEqual([])
  })

  it('busy does, unless it cannot wait', () => {
    const presence = { status: 'busy', heardAt: minutesOn(-1) } as const
    expect(codes({ presence })).toEqual([])
    expect(sentences({ presence }, { atOnce: true })).toEqual(['Busy, and this case cannot wait.'])
  })

  it.each([
    ['away', 'Away'],
    ['offline', 'Offline'],
    ['in_training', 'In training'],
  ] as const)('%s does not', (status, word) => {
    expect(sentences({ presence: { status, heardAt: minutesOn(-1) } })).toEqual([
      `${word}; last heard of at 2 Mar 08:59 UTC.`,
    ])
  })
})

describe('room', () => {
  it('is there up to the last case', () => {
    expect(codes({ capacity: 10, openLoad: 9 })).toEqual([])
    expect(sentences({ capacity: 10, openLoad: 10 })).toEqual(['Full: 10 of 10 taken.'])
  })

  it('counts weights', () => {
    expect(codes({ capacity: 10, openLoad: 8.5 }, { weight: 1.5 })).toEqual([])
    expect(sentences({ capacity: 10, openLoad: 8.75 }, { weight: 1.5 })).toEqual([
      'No room for a case of weight 1.5: 8.75 of 10 taken.',
    ])
  })

  it('is nothing that overflow could relieve where there never is any', () => {
    const found = exclusionsOf(aCandidate({ capacity: 0, openLoad: 0 }), aSituation())
    expect(found).toEqual([{ code: 'capacity', lack: 'fit', sentence: 'Carries no cases.' }])
  })

  it('opens step by step for somebody back from leave', () => {
    const back = { from: 'leave', at: minutesOn(-30), loadThen: 0 } as const
    expect(codes({ capacity: 12, openLoad: 2, back })).toEqual([])
    expect(sentences({ capacity: 12, openLoad: 3, back })).toEqual([
      'Just back from leave, with 25 % of the free room opened so far: 3 of 3 taken.',
    ])
    expect(codes({ capacity: 12, openLoad: 12, back })).toEqual(['capacity'])
  })

  it('is not spoken of before somebody is back', () => {
    const back = { from: 'leave', at: minutesOn(1440), loadThen: 0 } as const
    expect(sentences({ back })).toEqual(['On leave until 3 Mar 09:00 UTC.'])
  })
})
