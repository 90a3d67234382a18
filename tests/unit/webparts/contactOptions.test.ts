import { contactOptions, keepingDays } from '../../../src/webparts/contactUs/contactOptions';

test.each([[{}], [{ privacy: 7, privacyUrl: {}, answerWithin: null, keepDays: 'long', kind: 'Question', topic: 3, about: 'team-1' }]])('of %j nothing is taken on trust', stored => {
  expect(contactOptions(stored)).toEqual({ privacy: '', privacyUrl: '', answerWithin: '', keepDays: 365, preset: undefined });
});

test('what the page author decided is used', () => {
  expect(contactOptions({ privacy: ' Ours. ', privacyUrl: ' https://contoso.example/privacy ', answerWithin: ' two days', keepDays: '30', kind: 'join', topic: 'State aid', about: 'group-3' })).toEqual({
    privacy: 'Ours.', privacyUrl: 'https://contoso.example/privacy', answerWithin: 'two days', keepDays: 30, preset: { kind: 'join', topic: 'State aid', about: { type: 'workingGroup', id: 3, name: '' } }
  });
});

test.each(['javascript:alert(1)', 'http://contoso.example', '//contoso.example', 'https://user@contoso.example'])('%s is no page about privacy', privacyUrl => {
  expect(contactOptions({ privacyUrl }).privacyUrl).toBe('');
});

test.each([['1', 1], [3650, 3650], ['0', undefined], ['3651', undefined], ['1.5', undefined], [' ', undefined], ['-3', undefined]])('%j keeps for %j days', (stored, days) => {
  expect(keepingDays(stored)).toBe(days);
});
