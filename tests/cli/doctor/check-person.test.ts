import { UnsecuredJWT } from 'jose';
import { describe, expect, test } from 'vitest';
import { checkPerson } from '#cli/doctor/check-person.ts';
import { placeOf } from './a-place.ts';

describe('a token', () => {
  const tokenUntil = (seconds: number) =>
    new UnsecuredJWT({ oid: 'somebody' }).setExpirationTime(seconds).setAudience('api://other').encode();
  const personWith = (token: string, answer: () => Response) => {
    const place = placeOf(answer);
    const environment = { TENKEN_TOKEN: token };
    return checkPerson({ ...place, shell: { ...place.shell, environment, now: () => 1_000_000 } });
  };

  test('that has ended is told, and the API is not asked', async () => {
    const ended = await personWith(tokenUntil(1000), () => {
      throw new Error('The API was asked.');
    });
    expect(ended).toEqual({
      state: 'wrong',
      message: expect.stringMatching(/期限が切れています。.*TENKEN_TOKEN/),
    });
  });

  test('that is not taken is told with what it is for, and never shown', async () => {
    const token = tokenUntil(1001);
    const refused = await personWith(token, () =>
      Response.json({ message: 'Unauthorized' }, { status: 401 }),
    );
    expect(refused.state).toBe('wrong');
    expect(refused.message).toMatch(
      /tenken sign-in .*（トークンの宛先：api:\/\/other）環境変数 TENKEN_TOKEN/,
    );
    expect(refused.message).not.toContain(token.slice(0, 20));
  });
});
