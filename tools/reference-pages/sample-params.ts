/** Figures that stand for a parameter where words count with it. */
const figures: Readonly<Record<string, number>> = {
  status: 502,
  port: 993,
  skewSeconds: 600,
  waitedMinutes: 10,
  waitSeconds: 60,
  length: 12,
  daysLeft: 20,
};
/** Left out: words say something else when they are there. */
const absent = new Set(['waitMs', 'aadsts', 'traceId', 'correlationId', 'timestamp']);

const placeholder = (name: string): string => `<${name.replace(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`)}>`;

/** Parameters of any explanation, each standing for itself: `<granted>`. `asList` for words that join lists. */
export const sampleParams = (asList: boolean): unknown =>
  new Proxy(
    {},
    {
      get: (_, name) => {
        if (typeof name !== 'string' || absent.has(name)) return undefined;
        return figures[name] ?? (asList ? [placeholder(name)] : placeholder(name));
      },
    },
  );
