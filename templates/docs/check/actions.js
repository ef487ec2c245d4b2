'use strict';
// What people do on the page "check a packet": type, drop, choose, lay out, copy, save, and hand on an address.
(() => {
  const { page, editor, views: { said } } = globalThis.Goitin;
  const { form, area, choice } = page;
  const told = /** @type {HTMLElement} */ (document.getElementById('page-told'));
  let waiting = 0;

  /**
   * @param {string} vi
   * @param {string} en
   */
  function tell(vi, en) {
    told.replaceChildren(...said(vi, en));
    told.classList.add('shown');
    setTimeout(() => told.classList.remove('shown'), 2000);
  }

  /**
   * @param {string} text
   * @param {string} vi
   * @param {string} en
   */
  async function copy(text, vi, en) {
    try {
      await navigator.clipboard.writeText(text);
      tell(vi, en);
    } catch {
      tell('Trình duyệt không cho chép.', 'The browser does not let pages copy.');
    }
  }

  /**
   * A text in place of the one that is there, as if it was typed.
   * @param {string | null} text
   */
  function put(text) {
    if (text === null) return tell('Chưa phải JSON: không xếp được.', 'Not JSON yet: it cannot be laid out.');
    page.changed();
    editor.show(text);
    page.judgeNow();
  }

  function canonical() {
    const reading = page.reading();
    const value = reading && 'value' in reading ? /** @type {{toJsonString?: () => string} | null} */ (reading.value) : null;
    if (value?.toJsonString) put(value.toJsonString());
  }

  /** The findings in their written form, as `goitin validate --format json` gives them. */
  function save() {
    const found = page.reading()?.findings ?? [];
    const address = URL.createObjectURL(new Blob([`${JSON.stringify(found, null, 2)}\n`], { type: 'application/json' }));
    const link = document.createElement('a');
    link.href = address;
    link.download = 'findings.json';
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), 1000);
  }

  /** How this page is set, in the fragment, which no server sees; the packet only where it was asked for. */
  function address() {
    const [what, id = ''] = choice('what').value.split(':');
    const said_ = new URLSearchParams({ mode: String(new FormData(form).get('mode')), edition: choice('edition').value });
    if (what) said_.set(what, id);
    if (choice('kind').value) said_.set('kind', choice('kind').value);
    if (page.isChecked('carry')) {
      if (area.value.length > page.LARGEST_CARRIED) return tell('Gói tin quá dài cho một địa chỉ.', 'The packet is too long for an address.');
      said_.set('packet', area.value);
    }
    return copy(`${location.href.split('#')[0]}#${said_}`, 'Đã chép địa chỉ', 'Address copied');
  }

  /** Set the page as its address says. */
  function obey() {
    const asked = new URLSearchParams(location.hash.slice(1));
    const set = (/** @type {string} */ name, /** @type {string | null} */ value) => {
      const select = choice(name);
      if (value !== null && [...select.options].some((one) => one.value === value)) select.value = value;
    };
    for (const kind of ['service', 'record']) if (asked.has(kind)) set('what', `${kind}:${asked.get(kind)}`);
    set('edition', asked.get('edition'));
    set('kind', asked.get('kind'));
    const radio = form.querySelector(`[name="mode"][value="${asked.get('mode') === 'tolerant' ? 'tolerant' : 'strict'}"]`);
    if (asked.has('mode') && radio instanceof HTMLInputElement) radio.checked = true;
    const packet = asked.get('packet');
    if (packet) put(packet);
  }

  /** @type {Record<string, () => unknown>} */
  const actions = {
    tall: async () => (await page.sdk(), put(globalThis.Goitin.laidOut(area.value))),
    flat: async () => (await page.sdk(), put(globalThis.Goitin.onOneLine(area.value))),
    canonical,
    copy: () => copy(area.value, 'Đã chép', 'Copied'),
    save,
    address,
  };

  form.addEventListener('click', async (event) => {
    const button = event.target instanceof Element ? event.target.closest('button') : null;
    actions[button?.name ?? '']?.();
    const example = button?.dataset.example;
    if (example !== undefined) {
      await page.sdk();
      const one = globalThis.Goitin.examples?.[Number(example)];
      if (!one) return;
      choice('what').value = one.service && `service:${one.service}`;
      choice('kind').value = '';
      page.open('', new TextEncoder().encode(one.text));
    }
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', () => {
    page.changed();
    setTimeout(() => page.take([]));
    setTimeout(() => put(''));
  });
  form.addEventListener('change', (event) => {
    if (event.target instanceof HTMLInputElement && event.target.files?.length) page.take(event.target.files);
    else if (event.target !== area) page.judgeNow();
  });
  area.addEventListener('focus', () => page.sdk(), { once: true });
  area.addEventListener('input', () => {
    page.changed();
    clearTimeout(waiting);
    waiting = setTimeout(page.judgeNow, page.PATIENCE);
  });
  const box = /** @type {HTMLElement} */ (area.parentElement);
  for (const type of /** @type {const} */ (['dragover', 'dragleave', 'drop'])) {
    box.addEventListener(type, (event) => {
      const isOver = type === 'dragover';
      const files = event.dataTransfer?.files;
      box.classList.toggle('over', isOver);
      if (isOver && event.dataTransfer?.types.includes('Files')) event.preventDefault();
      if (type === 'drop' && files?.length) {
        event.preventDefault();
        page.take(files);
      }
    });
  }
  document.addEventListener('goitin-language', page.speak);
  addEventListener('hashchange', obey);
  page.speak();
  obey();
})();
