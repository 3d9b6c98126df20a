/** What Jira's own Application links page does; and the stand-in's toolbar. */
(() => {
  const AJS = window.AJS;
  const rest = `${AJS.contextPath()}/rest/oauth2-client/latest/config`;
  const page = `${AJS.contextPath()}/plugins/servlet/applinks/listApplicationLinks`;
  const field = (id) => document.getElementById(id);

  const call = async (method, path, body) => {
    const response = await fetch(rest + path, {
      method,
      headers: { 'Content-Type': 'application/json', 'X-Atlassian-Token': 'no-check' },
      ...(body && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const answer = text === '' ? undefined : JSON.parse(text);
    if (!response.ok)
      throw Object.assign(new Error(answer?.errors?.join(' ') || 'The request was refused.'), { answer });
    return answer;
  };

  const say = (text) => {
    const place = field('application-links-message') ?? field('outgoing-link-errors');
    const box = document.createElement('div');
    box.className = 'aui-message aui-message-error';
    box.textContent = text;
    place?.replaceChildren(box);
  };

  const testConnection = async (id) => {
    const callbackUrl = `${location.origin}${page}/flow-result`;
    const flow = await call('POST', `/flow?${new URLSearchParams({ id, callbackUrl })}`);
    location.assign(flow.initFlowUrl);
  };

  const actions = {
    create: () => AJS.dialog2('#create-link-dialog').show(),
    'close-dialog': () => AJS.dialog2('#create-link-dialog').hide(),
    test: (row) => testConnection(row.dataset.linkId),
    delete: async (row) => {
      if (!confirm(`Delete ${row.dataset.linkName}?`)) return;
      await call('DELETE', `/${row.dataset.linkId}`);
      location.reload();
    },
  };
  document.addEventListener('click', (event) => {
    const button = event.target.closest('#application-links [data-action], #create-link-dialog [data-action]');
    if (!button) return;
    Promise.resolve(actions[button.dataset.action]?.(button.closest('tr'))).catch((error) => say(error.message));
  });

  const prefilled = {
    microsoft: [
      'https://login.microsoftonline.com/common/oauth2/v2.0/authorize',
      'https://login.microsoftonline.com/common/oauth2/v2.0/token',
    ],
    google: ['https://accounts.google.com/o/oauth2/v2/auth', 'https://oauth2.googleapis.com/token'],
    generic: ['', ''],
  };
  const form = field('outgoing-link-form');
  if (form) {
    const showRedirectUrl = async () => {
      const authorizationEndpoint = field('authorizationEndpoint').value;
      const areBothThere = authorizationEndpoint !== '' && field('tokenEndpoint').value !== '';
      field('redirectUri').value = areBothThere
        ? await call('GET', `/get-redirect-uri?${new URLSearchParams({ authorizationEndpoint })}`).then(
            (answer) => answer.redirectUri,
            () => '',
          )
        : '';
    };
    const prefill = () => {
      [field('authorizationEndpoint').value, field('tokenEndpoint').value] = prefilled[field('type').value];
      showRedirectUrl();
    };
    field('type').addEventListener('change', prefill);
    for (const id of ['authorizationEndpoint', 'tokenEndpoint']) field(id).addEventListener('change', showRedirectUrl);
    if (form.dataset.linkId === '') prefill();
    else showRedirectUrl();

    form.addEventListener('submit', async (event) => {
      event.preventDefault();
      const id = form.dataset.linkId;
      for (const place of form.querySelectorAll('[data-error-of]')) place.textContent = '';
      const stored = id === '' ? {} : await call('GET', `/${id}`);
      const body = { ...stored, ...Object.fromEntries(new FormData(form)) };
      body.scopes = body.scopes.split(/\s+/).filter(Boolean);
      try {
        await call(id === '' ? 'POST' : 'PUT', id === '' ? '' : `/${id}`, body);
        location.assign(page);
      } catch (error) {
        const fieldErrors = Object.entries(error.answer?.fieldErrors ?? {});
        for (const [name, texts] of fieldErrors) {
          const place = form.querySelector(`[data-error-of="${name}"]`);
          if (place) place.textContent = texts.join(' ');
        }
        if (fieldErrors.length === 0) say(error.message);
      }
    });
  }

  const address = new URL(location.href);
  const shown = [...address.searchParams.keys()].filter((name) => name.startsWith('host-'));
  for (const name of shown) address.searchParams.delete(name);
  if (shown.length > 0) history.replaceState(history.state, '', address);
  field('jira-host-toolbar')?.addEventListener('change', (event) => {
    const next = new URL(location.href);
    const hash = next.hash;
    next.hash = '';
    next.searchParams.set(event.target.name, event.target.value);
    location.assign(next.href + hash);
  });
})();
