import { answers } from '#facts/explanations/answers.ts';
import { certificates } from '#facts/explanations/certificates.ts';
import { connectivity } from '#facts/explanations/connectivity.ts';
import { http } from '#facts/explanations/http.ts';
import { nameAndRoute } from '#facts/explanations/name-and-route.ts';
import { network } from '#facts/explanations/network.ts';
import { proxy } from '#facts/explanations/proxy.ts';
import { tls } from '#facts/explanations/tls.ts';

export const words = {
  ...connectivity,
  ...nameAndRoute,
  ...network,
  ...proxy,
  ...tls,
  ...certificates,
  ...answers,
  ...http,
};
