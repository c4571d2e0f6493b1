// Opens the menu where there is room for it, and searches. Without scripts both are left out, not broken.
(() => {
  const root = document.documentElement.dataset.root;
  const menu = document.getElementById('menu');
  const wide = matchMedia('(min-width: 60rem)');
  const setMenu = () => { menu.open = wide.matches; };
  wide.addEventListener('change', setMenu);
  setMenu();

  const form = document.getElementById('search');
  const query = document.getElementById('query');
  const found = document.getElementById('found');
  const status = found.querySelector('p');
  const list = found.querySelector('ul');
  const most = 12;
  let index;
  form.hidden = false;

  // Scripts, unlike fetched files, load from the file system, too.
  const load = name => new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = root + 'assets/' + name;
    script.onload = resolve;
    script.onerror = reject;
    document.head.append(script);
  });

  const ready = () => index ??= Promise.all([load('lunr.js'), load('search-index.js')])
    .then(() => lunr(function () {
      this.ref('id');
      this.field('title', {boost: 8});
      this.field('page', {boost: 2});
      this.field('text');
      searchEntries.forEach((entry, id) => this.add({id, ...entry}));
    }));

  const results = (searched, text) => searched.query(q => {
    for (const term of lunr.tokenizer(text)) {
      q.term(term.toString(), {boost: 10, usePipeline: true});
      q.term(term.toString(), {boost: 2, usePipeline: false, wildcard: lunr.Query.wildcard.TRAILING});
    }
  });

  const show = async () => {
    const text = query.value.trim();
    const searched = await ready();
    if (text !== query.value.trim()) {
      return;
    }
    const all = text ? results(searched, text) : [];
    found.hidden = !text;
    status.textContent = all.length > most
      ? `The first ${most} of ${all.length} places:`
      : `${all.length} ${all.length === 1 ? 'place' : 'places'} found`;
    list.replaceChildren(...all.slice(0, most).map(({ref}) => {
      const entry = searchEntries[ref];
      const link = document.createElement('a');
      const where = document.createElement('span');
      link.href = root + entry.url;
      link.textContent = entry.title;
      where.textContent = entry.page + (entry.text ? ': ' + entry.text.slice(0, 140) : '');
      link.append(where);
      const item = document.createElement('li');
      item.append(link);
      return item;
    }));
  };

  query.addEventListener('focus', ready);
  query.addEventListener('input', show);
  form.addEventListener('submit', event => {
    event.preventDefault();
    list.querySelector('a')?.click();
  });

  // A slash begins to search, arrows go through what is found, Escape ends it.
  const step = (links, by) => {
    const place = links.indexOf(document.activeElement) + by;
    (links[place] ?? query).focus();
  };
  document.addEventListener('keydown', event => {
    const links = [...list.querySelectorAll('a')];
    const searching = event.target === query || links.includes(event.target);
    if (event.key === '/' && !event.target.closest('input, textarea, select')) {
      event.preventDefault();
      query.focus();
    } else if (searching && event.key === 'ArrowDown') {
      event.preventDefault();
      step(links, 1);
    } else if (searching && event.key === 'ArrowUp') {
      event.preventDefault();
      step(links, -1);
    } else if (searching && event.key === 'Escape') {
      query.value = '';
      found.hidden = true;
      query.focus();
    }
  });
})();
