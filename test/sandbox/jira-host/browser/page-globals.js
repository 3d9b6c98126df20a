/** The globals that Jira defines before AUI: AJS, WRM. `jiraHost.restore()` puts them back after AUI made its own AJS. */
(() => {
  const data = JSON.parse(document.getElementById('jira-host-data').textContent);
  const $ = window.jQuery;
  const loaded = new Set(data.loaded);
  const pending = new Map();

  const format = (text, ...values) => text.replace(/\{(\d+)\}/g, (whole, index) => values[index] ?? whole);
  const phrases = { 'aui.words.more': 'More', ...data.phrases };
  const getText = (key, ...values) => format(phrases[key] ?? key, ...values);

  const addElement = (link) => {
    const isSheet = link.resourceType === 'CSS';
    const element = document.createElement(isSheet ? 'link' : 'script');
    if (isSheet) Object.assign(element, { rel: 'stylesheet', href: link.url });
    else Object.assign(element, { src: link.url, async: false });
    element.dataset.wrmKey = link.key;
    const done = new Promise((resolve, reject) => {
      element.addEventListener('load', resolve);
      element.addEventListener('error', () => reject(new Error(`could not load ${link.url}`)));
    });
    document.head.append(element);
    return done;
  };

  /** Style sheets and scripts load side by side; scripts run in their order. */
  const load = async (names) => {
    const wanted = (prefix) => names.filter((name) => name.startsWith(prefix)).map((name) => name.slice(prefix.length));
    const response = await fetch(`${data.contextPath}/rest/webResources/1.0/resources`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ r: wanted('wr!'), c: wanted('wrc!') }),
    });
    const answer = await response.json();
    if (!response.ok) throw new Error(answer.message);
    if (answer.resources.length === 0) console.warn(`WRM.require: nothing to load for ${names.join(', ')}`);
    await Promise.all(
      answer.resources.map((link) => {
        if (loaded.has(link.key)) return undefined;
        if (!pending.has(link.url)) pending.set(link.url, addElement(link));
        return pending.get(link.url).catch((error) => {
          pending.delete(link.url);
          throw error;
        });
      }),
    );
  };

  const require = (names, callback) => {
    const deferred = $.Deferred();
    load([names].flat()).then(
      () => {
        callback?.();
        deferred.resolve();
      },
      (error) => deferred.reject(error),
    );
    return deferred.promise();
  };

  const claims = new Map();
  const mine = {
    contextPath: () => data.contextPath,
    Meta: { get: (name) => document.querySelector(`meta[name="ajs-${name}"]`)?.getAttribute('content') ?? undefined },
    I18n: { getText },
    format,
  };
  window.WRM = { require, I18n: { getText }, contextPath: mine.contextPath, data: { claim: (key) => claims.get(key) } };
  window.contextPath = data.contextPath;
  window.AJS = { ...mine, $ };
  window.jiraHost = {
    /** AUI's exports are read-only, so only what it lacks is put back. */
    restore: () => {
      for (const [name, value] of Object.entries(mine)) if (!(name in window.AJS)) window.AJS[name] = value;
    },
  };
})();
