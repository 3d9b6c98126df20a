import type { AddressAttempt, HostRoute } from '../probes/observations.ts';
import { defineCheck, notApplicable, pass, type Verdict, warn } from './define-check.ts';

/** The machine itself has no way into this family: programs learn it at once, and take the other. */
const hasNoWay = /^(?:ENETUNREACH|EADDRNOTAVAIL|EAFNOSUPPORT)$/;

const isOfV6 = ({ address }: AddressAttempt): boolean => address.includes(':');
const isDead = ({ failure }: AddressAttempt): boolean => failure !== undefined;

/** One host and port: each address that may be tried from here, by family. */
interface Place {
  readonly place: string;
  readonly ipv4: readonly AddressAttempt[];
  readonly ipv6: readonly AddressAttempt[];
}

const placesOf = ({ host, ports, attempts = [] }: HostRoute): Place[] =>
  ports.map((port) => {
    const tried = attempts.filter((one) => one.port === port && one.failure?.code !== 'ADDRESS_NOT_ALLOWED');
    return { place: `${host}:${port}`, ipv4: tried.filter((one) => !isOfV6(one)), ipv6: tried.filter(isOfV6) };
  });

const isAllDead = (family: readonly AddressAttempt[]): boolean => family.length > 0 && family.every(isDead);
const isAlive = (family: readonly AddressAttempt[]): boolean => family.some((one) => !isDead(one));

/** The addresses that answered nobody, of a family where others did. */
const deadAmongLiving = ({ ipv4, ipv6 }: Place): readonly AddressAttempt[] =>
  [ipv4, ipv6].filter(isAlive).flatMap((family) => family.filter(isDead));

const addressesOf = (attempts: readonly AddressAttempt[]): number =>
  new Set(attempts.map(({ address }) => address)).size;

const told = (places: readonly Place[], dead: (place: Place) => readonly AddressAttempt[]) => {
  const [first] = places.flatMap(dead);
  return {
    places: places.map(({ place }) => place),
    evidence: first?.failure ? `${first.address}: ${first.failure.code}: ${first.failure.message}` : '',
  };
};

function judgePlaces(places: readonly Place[]): Verdict {
  const onlyV6 = places.filter(({ ipv4, ipv6 }) => isAllDead(ipv4) && isAlive(ipv6));
  if (onlyV6.length > 0)
    return warn(
      'IPV4_LEADS_NOWHERE',
      told(onlyV6, ({ ipv4 }) => ipv4),
    );
  const onlyV4 = places.filter(
    ({ ipv4, ipv6 }) =>
      isAlive(ipv4) && isAllDead(ipv6) && !ipv6.every(({ failure }) => hasNoWay.test(failure?.code ?? '')),
  );
  if (onlyV4.length > 0)
    return warn(
      'IPV6_LEADS_NOWHERE',
      told(onlyV4, ({ ipv6 }) => ipv6),
    );
  const partly = places.filter((place) => deadAmongLiving(place).length > 0);
  if (partly.length > 0) {
    return warn('SOME_ADDRESSES_LEAD_NOWHERE', {
      ...told(partly, deadAmongLiving),
      dead: addressesOf(partly.flatMap(deadAmongLiving)),
      tried: addressesOf(partly.flatMap(({ ipv4, ipv6 }) => [ipv4, ipv6].filter(isAlive).flat())),
    });
  }
  const living = places.filter(({ ipv4, ipv6 }) => isAlive(ipv4) || isAlive(ipv6));
  return living.length > 0 ? pass({ places: living.map(({ place }) => place) }) : notApplicable();
}

/**
 * Whatever address a program takes, of either family, it gets through. A place where nothing answers at all is the
 * finding of `peer-reachable`.
 */
export const addressFamilies = defineCheck({
  id: 'address-families',
  stage: 'connectivity',
  needs: [],
  uses: ['hostRoutes'],
  judge: ({ hostRoutes }) => judgePlaces((hostRoutes?.hosts ?? []).flatMap(placesOf)),
});
