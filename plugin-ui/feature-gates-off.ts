/** Stands in for Atlaskit's client of remote feature flags: every gate off, nothing fetched. */
const off = () => false;

export const fg = off;
const featureGates = {
  checkGate: off,
  getExperimentValue: <T>(_experiment: string, _parameter: string, defaultValue: T): T => defaultValue,
  initializeCalled: off,
  initializeCompleted: off,
};

// biome-ignore lint/style/noDefaultExport: the module it replaces has one
export default featureGates;
