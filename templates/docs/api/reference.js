'use strict';
// Draws the API reference with Redoc in the language and the colours of the page. Without Redoc the page says how to get it.
(() => {
  const html = document.documentElement;
  const place = document.getElementById('reference');
  if (!globalThis.Redoc) return;

  // Vietnamese and English; Redoc keeps what it was told before, so English is said, too.
  const LABELS = {
    enum: ['Giá trị', 'Enum'],
    enumSingleValue: ['Giá trị', 'Value'],
    enumArray: ['Phần tử', 'Items'],
    default: ['Mặc định', 'Default'],
    deprecated: ['Không dùng nữa', 'Deprecated'],
    example: ['Ví dụ', 'Example'],
    examples: ['Ví dụ', 'Examples'],
    recursive: ['Lặp lại', 'Recursive'],
    arrayOf: ['Danh sách ', 'Array of '],
    webhook: ['Webhook', 'Webhook'],
    const: ['Luôn là', 'Always'],
    responses: ['Phản hồi', 'Responses'],
    requestSamples: ['Yêu cầu mẫu', 'Request samples'],
    responseSamples: ['Phản hồi mẫu', 'Response samples'],
  };
  const labels = () =>
    Object.fromEntries(Object.entries(LABELS).map(([key, [vi, en]]) => [key, html.lang === 'en' ? en : vi]));

  // The colours of site.css; Redoc computes shades of them, so it needs the values.
  const theme = () => {
    const colour = (name) => getComputedStyle(html).getPropertyValue(`--${name}`).trim();
    const [ink, soft, line, tint, link] = ['ink', 'soft', 'line', 'tint', 'link'].map(colour);
    return {
      colors: {
        primary: { main: link },
        success: { main: colour('a') },
        error: { main: colour('d') },
        text: { primary: ink, secondary: soft },
        border: { dark: line, light: line },
        gray: { 50: tint, 100: tint },
      },
      schema: {
        nestedBackground: tint,
        linesColor: line,
        typeNameColor: soft,
        typeTitleColor: soft,
        requireLabelColor: colour('d'),
      },
      typography: {
        fontFamily: 'inherit',
        headings: { fontFamily: 'inherit' },
        code: { color: ink, backgroundColor: tint },
        links: { color: link, hover: link, visited: link },
      },
      sidebar: { backgroundColor: tint, textColor: ink, activeTextColor: link },
      rightPanel: { backgroundColor: '#20262b' },
      fab: { backgroundColor: tint, color: link },
    };
  };

  const draw = () => {
    const fresh = document.createElement('div');
    place.replaceChildren(fresh);
    place.className = 'drawn';
    globalThis.Redoc.init(
      globalThis.Goitin.openapi,
      {
        disableSearch: true,
        hideDownloadButtons: true,
        labels: labels(),
        nativeScrollbars: true,
        sanitize: true,
        scrollYOffset: 'header.top',
        theme: theme(),
      },
      fresh,
    );
  };

  // Redoc decodes the fragment and stops at one that cannot be decoded.
  const decodable = () => {
    try {
      decodeURIComponent(location.hash);
    } catch {
      location.hash = '';
    }
  };
  decodable();
  for (const event of ['popstate', 'hashchange']) addEventListener(event, decodable, true);

  draw();
  new MutationObserver(draw).observe(html, { attributeFilter: ['data-lang', 'data-scheme'] });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', draw);
})();
