/* 帮援: what pages do in the browser. No inline handlers: everything is found by data-attributes.
   data-href        row that opens an address        data-go="d"    followed after g
   data-next        n                                 data-save      Ctrl+S
   data-submit      Ctrl+Enter                        data-enter     form where Enter moves on
   data-keep="key"  typed text survives expiry        data-date      day, tidied when left
   data-autosave    form saved while typing           data-eye       masked number
   data-when        shown with a choice               data-drop      takes dropped files
   data-refresh     part that is fetched anew while the work goes on */
(function () {
  'use strict';
  const texts = () => document.body.dataset;
  const typing = (el) => el && (el.matches('input:not([type=checkbox]):not([type=radio]),textarea,select') || el.isContentEditable);
  const visible = (el) => el && el.offsetParent !== null && !el.disabled;
  const first = (selector, root) => Array.from((root || document).querySelectorAll(selector)).find(visible);

  /* 快捷键 */
  let pendingG = 0;
  document.addEventListener('keydown', (e) => {
    const el = document.activeElement;
    if (e.ctrlKey || e.metaKey) {
      const form = el && el.closest ? el.closest('form') : null;
      if (e.key === 's' || e.key === 'S') {
        e.preventDefault();
        if (document.querySelector('form[data-autosave]')) { window.byAutosaveNow(); } else { press(first('[data-save]', form) || first('[data-save]')); }
      } else if (e.key === 'Enter') {
        const button = first('[data-submit]', form) || first('[data-submit]');
        if (button) { e.preventDefault(); press(button); }
      }
      return;
    }
    if (e.altKey || e.isComposing) { return; }
    if (e.key === 'Escape') { closeMenus(); return; }
    if (e.key === 'Enter' && moveOn(e, el)) { return; }
    if (typing(el)) { return; }
    if (e.key === 'Enter' && el && el.matches('tr[data-href]')) { open(el, e); return; }
    if ((e.key === 'ArrowDown' || e.key === 'ArrowUp') && walkRows(e, el)) { return; }
    if (document.querySelector('dialog[open]') || first('.ui-dialog')) { return; }
    if (e.key === '/') { e.preventDefault(); const s = document.getElementById('finder:text'); if (s) { s.focus(); s.select(); } }
    else if (e.key === '?' || (e.key === '/' && e.shiftKey)) { sheet(); }
    else if (pendingG && Date.now() - pendingG < 1500) { pendingG = 0; press(document.querySelector('[data-go="' + e.key.toLowerCase() + '"]')); }
    else if (e.key === 'g') { pendingG = Date.now(); }
    else if (e.key === 'n') { press(document.querySelector('[data-next]')); }
  });
  function press(el) { if (el) { el.click(); } }
  function sheet() { const d = document.getElementById('keys'); if (d && !d.open) { d.showModal(); } }
  function closeMenus() { document.querySelectorAll('details.by-menu[open]').forEach((d) => { d.open = false; d.querySelector('summary').focus(); }); }
  function moveOn(e, el) {
    const form = el && el.closest && el.closest('form[data-enter]');
    if (!form || !el.matches('input:not([type=submit]):not([type=button]),select')) { return false; }
    e.preventDefault();
    const fields = Array.from(form.querySelectorAll('input,select,textarea,button[data-submit]')).filter((f) => visible(f) && f.tabIndex >= 0 && f.type !== 'hidden');
    const next = fields[fields.indexOf(el) + 1];
    if (next) { next.focus(); if (next.select && next.matches('input')) { next.select(); } }
    return true;
  }
  function walkRows(e, el) {
    const row = el && el.closest ? el.closest('tr[data-href]') : null;
    const rows = Array.from(document.querySelectorAll('tr[data-href]'));
    if (!rows.length || (!row && el !== document.body)) { return false; }
    const at = row ? rows.indexOf(row) + (e.key === 'ArrowDown' ? 1 : -1) : 0;
    if (rows[at]) { e.preventDefault(); rows[at].focus(); }
    return true;
  }

  /* 点击 */
  document.addEventListener('click', (e) => {
    const t = e.target;
    if (!t.closest('details.by-menu')) { document.querySelectorAll('details.by-menu[open]').forEach((d) => { d.open = false; }); }
    const eye = t.closest('[data-eye]');
    if (eye) { unmask(eye); return; }
    if (t.closest('[data-sheet]')) { sheet(); return; }
    if (t.closest('[data-save-now]')) { window.byAutosaveNow(); return; }
    const opener = t.closest('[data-open]');
    if (opener) { const d = document.getElementById(opener.dataset.open); if (d) { put(opener, d); d.showModal(); } return; }
    const closer = t.closest('button[data-close]');
    if (closer) { const d = closer.closest('dialog'); if (d) { d.close(); } else { closer.closest('.by-said').remove(); } return; }
    if (t.closest('[data-mini]')) { mini(!document.querySelector('.by-shell').classList.contains('is-mini')); return; }
    const to = t.closest('[data-focus]');
    if (to) { e.preventDefault(); goTo(to.dataset.focus); return; }
    const tab = t.closest('[data-tab]');
    if (tab) { showTab(tab); return; }
    const reveal = t.closest('[data-reveal]');
    if (reveal) { revealPanel(reveal); return; }
    const copy = t.closest('[data-copy]');
    if (copy) { copyText(copy); return; }
    const row = t.closest('tr[data-href]');
    if (row && !t.closest('a,button,input,select,label')) { open(row, e); }
  });
  /* data-put-x 的内容放进对话框里 data-take="x" 的位置 */
  function put(opener, box) {
    box.querySelectorAll('[data-take]').forEach((to) => {
      const value = opener.getAttribute('data-put-' + to.dataset.take);
      if (value === null) { return; }
      if (to.matches('input')) { to.value = value; } else { to.textContent = value; }
    });
  }
  /* 勾选：笔数、合计（分）与所选编号 */
  function chosen() {
    const ticked = Array.from(document.querySelectorAll('input[data-one]:checked'));
    const fen = ticked.reduce((sum, box) => sum + Number(box.dataset.fen || 0), 0);
    const yuan = Math.floor(fen / 100).toLocaleString('en-US') + '.' + String(fen % 100).padStart(2, '0');
    document.querySelectorAll('[data-chosen-count]').forEach((el) => { el.textContent = String(ticked.length); });
    document.querySelectorAll('[data-chosen-sum]').forEach((el) => { el.textContent = yuan; });
    document.querySelectorAll('input[data-chosen]').forEach((el) => { el.value = ticked.map((box) => box.value).join(','); });
    document.querySelectorAll('[data-needs-chosen]').forEach((el) => { el.disabled = ticked.length === 0; el.classList.toggle('ui-state-disabled', ticked.length === 0); });
  }
  document.addEventListener('by-chosen', chosen);
  function copyText(button) {
    const text = document.getElementById(button.dataset.copy).textContent.trim();
    const told = () => say(button.dataset.copied);
    if (navigator.clipboard) { navigator.clipboard.writeText(text).then(told); return; }
    const area = document.createElement('textarea');
    area.value = text;
    document.body.appendChild(area);
    area.select();
    document.execCommand('copy');
    area.remove();
    told();
  }
  function open(row, e) {
    if (window.getSelection && String(window.getSelection())) { return; }
    if (e.ctrlKey || e.metaKey) { window.open(row.dataset.href, '_blank', 'noopener'); } else { window.location.href = row.dataset.href; }
  }
  function goTo(id) {
    let el = document.getElementById(id) || document.getElementById(id + '_input');
    if (el && !el.matches('input,select,textarea,button,a')) { el = el.querySelector('input,select,textarea,button') || el; }
    if (!el) { return; }
    if (el.offsetParent === null) { const p = el.closest('[role=tabpanel]'); if (p) { const tab = document.querySelector('[aria-controls="' + p.id + '"]'); if (tab) { showTab(tab); } } }
    el.scrollIntoView({ block: 'center' });
    el.focus({ preventScroll: true });
  }

  /* 页签：地址里的 #，刷新后仍在 */
  function showTab(tab) {
    const list = tab.closest('[role=tablist]');
    list.querySelectorAll('[role=tab]').forEach((other) => {
      const on = other === tab;
      other.classList.toggle('on', on);
      other.setAttribute('aria-selected', String(on));
      other.tabIndex = on ? 0 : -1;
      document.getElementById(other.getAttribute('aria-controls')).hidden = !on;
    });
    if (tab.dataset.tab) { history.replaceState(null, '', '#' + tab.dataset.tab); }
  }
  document.addEventListener('keydown', (e) => {
    const tab = document.activeElement && document.activeElement.closest('[role=tab]');
    if (!tab || (e.key !== 'ArrowRight' && e.key !== 'ArrowLeft')) { return; }
    const tabs = Array.from(tab.closest('[role=tablist]').querySelectorAll('[role=tab]'));
    const next = tabs[(tabs.indexOf(tab) + (e.key === 'ArrowRight' ? 1 : tabs.length - 1)) % tabs.length];
    next.focus(); if (next.dataset.tab) { showTab(next); }
  });

  /* 同一卡片里换一项办理 */
  function revealPanel(button) {
    const group = button.closest('[data-panels]') || document;
    group.querySelectorAll('[data-panel]').forEach((p) => { p.hidden = p.id !== button.dataset.reveal; });
    group.querySelectorAll('[data-reveal]').forEach((b) => b.setAttribute('aria-expanded', String(b === button)));
    const panel = document.getElementById(button.dataset.reveal);
    if (panel) { const f = first('input:not([type=hidden]),select,textarea', panel); if (f) { f.focus(); } panel.scrollIntoView({ block: 'nearest' }); }
  }

  /* 导航收起 */
  function mini(on) {
    document.querySelector('.by-shell').classList.toggle('is-mini', on);
    try { localStorage.setItem('by-mini', on ? '1' : '0'); } catch (ignored) { /* private window */ }
  }

  /* 掩码号码：30 秒 */
  function unmask(eye) {
    document.getElementById('unmask:person').value = eye.dataset.eye;
    const d = document.getElementById('unmask-dialog');
    d.byEye = eye;
    d.showModal();
  }
  window.byUnmasked = function (xhr, status, args) {
    if (!args || !args.number) { return; }
    const d = document.getElementById('unmask-dialog');
    d.close();
    document.querySelectorAll('[data-eye="' + args.person + '"]').forEach((eye) => {
      const span = eye.closest('.by-id');
      const text = span.querySelector('.no');
      const masked = text.textContent;
      text.textContent = args.number;
      span.classList.add('open');
      setTimeout(() => { text.textContent = masked; span.classList.remove('open'); }, 30000);
    });
    if (d.byEye) { d.byEye.focus(); }
  };

  /* 日期：20241006、2024.10.6、2024年10月6日 都记作 2024-10-06 */
  document.addEventListener('change', (e) => {
    const el = e.target;
    showWhen();
    if (el.matches('[data-date]')) {
      const m = el.value.normalize('NFKC').trim().match(/^(\d{4})\D?(\d{1,2})\D?(\d{1,2})\D?$/);
      if (m) { el.value = m[1] + '-' + m[2].padStart(2, '0') + '-' + m[3].padStart(2, '0'); }
    }
    if (el.matches('select[data-go-on-change],input[data-go-on-change]')) { el.form.submit(); }
    const form = el.closest('form[data-autosave]');
    if (form && el.name && !el.matches('[type=file]') && !el.matches('[data-no-autosave]')) { keepPending(el); later(); }
    if (el.matches('[data-all]')) {
      document.querySelectorAll('input[data-one]').forEach((box) => { box.checked = el.checked; });
      document.dispatchEvent(new Event('by-chosen'));
    }
    if (el.matches('[data-one]')) { document.dispatchEvent(new Event('by-chosen')); }
  });

  /* 自动保存：离开一项即存，输入停顿也存，断电最多丢一秒；一次只有一个请求在路上，由组件库排队。
     正在输入的一项还没写完，不说它错 */
  let timer = 0;
  function later(delay, unfinished) {
    clearTimeout(timer);
    timer = setTimeout(() => window.byAutosaveNow(unfinished), delay === undefined ? 250 : delay);
  }
  window.byAutosaveNow = function (unfinished) {
    clearTimeout(timer);
    if (window.autosave) { window.autosave([{ name: 'unfinished', value: unfinished || '' }]); }
  };
  function typed(e) {
    const el = e.target;
    if (e.isComposing || !el.closest || !el.name || el.matches('[type=file],[type=checkbox],[type=radio],select,[data-no-autosave]')) { return; }
    if (el.closest('form[data-autosave]')) { keepPending(el); later(800, el.name); }
  }
  document.addEventListener('input', typed);
  document.addEventListener('compositionend', typed);

  /* 已改动、尚未保存成功的字段：会话过期后重新登录，仍能补上 */
  const pendingKey = () => 'pending:' + location.pathname + location.search;
  let pending = {};
  let sent = {};
  function keepPending(el) {
    const box = el.matches('[type=checkbox]');
    pending[el.name + (el.matches('[type=radio]') ? '=' + el.value : '')] = box || el.matches('[type=radio]') ? el.checked : el.value;
    if (el.matches('[type=radio]')) { document.getElementsByName(el.name).forEach((r) => { if (r !== el) { delete pending[r.name + '=' + r.value]; } }); }
    try { sessionStorage.setItem(pendingKey(), JSON.stringify(pending)); } catch (ignored) { /* storage off */ }
  }
  function settlePending() {
    Object.keys(sent).forEach((k) => { if (pending[k] === sent[k]) { delete pending[k]; } });
    try { if (Object.keys(pending).length) { sessionStorage.setItem(pendingKey(), JSON.stringify(pending)); } else { sessionStorage.removeItem(pendingKey()); } } catch (ignored) { /* storage off */ }
  }
  function restorePending() {
    const form = document.querySelector('form[data-autosave]');
    if (!form) { return; }
    try { pending = JSON.parse(sessionStorage.getItem(pendingKey()) || '{}'); } catch (ignored) { pending = {}; }
    let found = false;
    fieldsOf(form).forEach((f) => {
      const k = f.name + (f.type === 'radio' ? '=' + f.value : '');
      if (!(k in pending)) { return; }
      found = true;
      if (f.type === 'checkbox' || f.type === 'radio') { f.checked = pending[k]; } else { f.value = pending[k]; }
    });
    if (found) { later(); } else { pending = {}; }
  }

  window.byAutosaving = function (on, xhr) {
    if (on) { sent = Object.assign({}, pending); }
    else if (xhr && xhr.status === 200 && xhr.responseText.indexOf('<redirect') < 0) { settlePending(); }
    const icon = document.querySelector('#saved .pi');
    if (icon) { icon.className = 'pi ' + (on ? 'pi-spinner pi-spin' : 'pi-check-circle'); }
    if (!on) { markFields(); }
  };
  /* 字段旁有错误信息的，输入框随之标红；信息消失的，恢复 */
  function markFields() {
    document.querySelectorAll('.ui-message[id]').forEach((m) => {
      const id = m.id.replace(/_msg$/, '');
      const holder = m.parentElement;
      const input = holder.querySelector('input:not([type=hidden]):not([type=checkbox]):not([type=radio]),select,textarea');
      if (!input || !id) { return; }
      const wrong = m.classList.contains('ui-message-error');
      input.classList.toggle('ui-state-error', wrong);
      if (wrong) { input.setAttribute('aria-invalid', 'true'); input.setAttribute('aria-describedby', m.id); } else { input.removeAttribute('aria-invalid'); }
    });
  }
  window.byFocusLast = function (id) {
    const rows = document.querySelectorAll('#' + id + ' tbody tr');
    const f = rows.length && rows[rows.length - 1].querySelector('input,select');
    if (f) { f.focus(); }
  };

  /* 只在相应选择时出现的字段：data-when="identity=SERVING_KIN"，| 分隔几个，* 为任何选择 */
  function showWhen() {
    document.querySelectorAll('[data-when]').forEach((box) => {
      const [name, wanted] = box.dataset.when.split('=');
      const el = document.getElementById(name);
      if (!el) { return; }
      const chosen = el.matches('input,select') ? el : el.querySelector('input:checked');
      const value = chosen ? chosen.value : '';
      box.hidden = wanted === '*' ? !value : !wanted.split('|').includes(value);
    });
  }

  /* 长时间的工作：data-refresh 的部分按毫秒数重新取来，连同数字；做完后整页重来 */
  function keepFresh() {
    const part = document.querySelector('[data-refresh][id]');
    if (!part) { return; }
    setTimeout(() => {
      fetch(location.href, { credentials: 'same-origin' }).then((r) => r.text()).then((text) => {
        const fresh = new DOMParser().parseFromString(text, 'text/html').getElementById(part.id);
        if (!fresh) { location.reload(); return; }
        part.replaceWith(document.importNode(fresh, true));
        keepFresh();
      }).catch(() => keepFresh());
    }, Number(part.dataset.refresh));
  }

  /* 组件库把文件输入框藏起来，读屏和键盘要能用 */
  function showFileInputs() {
    document.querySelectorAll('input[type=file][aria-hidden]').forEach((f) => { f.removeAttribute('aria-hidden'); f.setAttribute('aria-label', f.title || f.parentElement.textContent.trim()); });
  }

  /* 文件：太大的不必传；拖到一行上等于选择 */
  document.addEventListener('change', (e) => {
    const el = e.target;
    if (!el.matches('input[type=file]')) { return; }
    const large = Array.from(el.files).find((f) => f.size > Number(el.dataset.most || 20) * 1024 * 1024);
    const row = el.closest('[data-drop]');
    if (row) { row.querySelectorAll('.by-refused').forEach((p) => p.remove()); }
    if (!large) { const said = el.parentElement.querySelector('[data-picked]'); if (said && el.files.length) { said.textContent = Array.from(el.files).map((f) => f.name).join('、'); } return; }
    e.stopImmediatePropagation();
    e.preventDefault();
    el.value = '';
    const text = texts().tTooLarge.replace('{0}', large.name).replace('{1}', el.dataset.most || '20');
    if (!row) { say(text, true); return; }
    const p = document.createElement('p');
    p.className = 'by-refused';
    p.setAttribute('role', 'alert');
    p.textContent = text;
    row.appendChild(p);
  }, true);
  document.addEventListener('dragover', (e) => { const box = e.target.closest && e.target.closest('[data-drop]'); if (box) { e.preventDefault(); box.classList.add('is-over'); } });
  document.addEventListener('dragleave', (e) => { const box = e.target.closest && e.target.closest('[data-drop]'); if (box && !box.contains(e.relatedTarget)) { box.classList.remove('is-over'); } });
  document.addEventListener('drop', (e) => {
    const box = e.target.closest && e.target.closest('[data-drop]');
    if (!box) { return; }
    e.preventDefault();
    box.classList.remove('is-over');
    const input = box.querySelector('input[type=file]');
    if (input) { input.files = e.dataTransfer.files; input.dispatchEvent(new Event('change', { bubbles: true })); }
  });

  /* 未提交的内容：会话过期、误关后回到同一步仍在（只存本标签页） */
  const keeps = () => Array.from(document.querySelectorAll('form[data-keep]'));
  const fieldsOf = (form) => Array.from(form.querySelectorAll('input,textarea,select')).filter((f) => f.name && !/ViewState|ClientWindow/.test(f.name) && f.type !== 'hidden' && f.type !== 'file' && f.type !== 'password');
  document.addEventListener('input', (e) => {
    const form = e.target.closest && e.target.closest('form[data-keep]');
    if (!form) { return; }
    const kept = {};
    fieldsOf(form).forEach((f) => { kept[f.name + (f.type === 'checkbox' || f.type === 'radio' ? '=' + f.value : '')] = f.type === 'checkbox' || f.type === 'radio' ? f.checked : f.value; });
    try { sessionStorage.setItem('keep:' + form.dataset.keep, JSON.stringify(kept)); } catch (ignored) { /* storage full or off */ }
  });
  function restore() {
    const live = keeps().map((f) => 'keep:' + f.dataset.keep);
    try {
      keeps().forEach((form) => {
        const kept = JSON.parse(sessionStorage.getItem('keep:' + form.dataset.keep) || 'null');
        if (!kept) { return; }
        fieldsOf(form).forEach((f) => {
          const k = f.name + (f.type === 'checkbox' || f.type === 'radio' ? '=' + f.value : '');
          if (!(k in kept)) { return; }
          if (f.type === 'checkbox' || f.type === 'radio') { f.checked = kept[k]; } else { f.value = kept[k]; }
        });
        const panel = form.closest('[data-panel]');
        if (panel) { panel.hidden = false; }
      });
      const subject = document.body.dataset.subject;
      if (subject) { Object.keys(sessionStorage).filter((k) => k.startsWith('keep:' + subject) && !live.includes(k)).forEach((k) => sessionStorage.removeItem(k)); }
    } catch (ignored) { /* storage off */ }
  }

  /* 忙、断网 */
  let busy = 0;
  function working(on) {
    clearTimeout(busy);
    const bar = document.getElementById('busy');
    if (!bar) { return; }
    if (on) { busy = setTimeout(() => { bar.hidden = false; }, 300); } else { bar.hidden = true; }
  }
  function say(text, bad) {
    document.querySelectorAll('.by-said').forEach((s) => s.remove());
    const box = document.createElement('div');
    box.className = 'by-said' + (bad ? ' bad' : '');
    box.setAttribute('role', bad ? 'alert' : 'status');
    box.innerHTML = '<span class="pi ' + (bad ? 'pi-exclamation-circle' : 'pi-check-circle') + '" aria-hidden="true"></span><span class="t"></span><button type="button" data-close="1"><span class="pi pi-times" aria-hidden="true"></span></button>';
    box.querySelector('.t').textContent = text;
    box.querySelector('button').setAttribute('aria-label', texts().tClose || '');
    document.body.appendChild(box);
  }
  window.bySay = say;
  window.byClosed = function (id) { const d = document.getElementById(id); if (d && d.open) { d.close(); } };
  function focusProblems() {
    const box = document.querySelector('.by-problems');
    if (box && !box.byShown) { box.byShown = true; box.focus(); box.scrollIntoView({ block: 'nearest' }); }
  }
  /* 汇总里的每一条说明是哪一项 */
  function nameProblems() {
    document.querySelectorAll('.by-problems a[data-focus]:not([data-named])').forEach((a) => {
      const id = a.dataset.focus;
      const el = document.getElementById(id);
      const label = document.querySelector('label[for="' + CSS.escape(id) + '"]') || document.getElementById(id + '-label');
      const name = label ? label.textContent.replace('*', '').trim() : (el && el.getAttribute('aria-label')) || '';
      a.dataset.named = '1';
      if (name && a.textContent.indexOf(name) < 0) { a.textContent = name + texts().tColon + a.textContent; }
    });
  }
  function wireAjax() {
    if (!window.jQuery) { return; }
    const $ = window.jQuery;
    $(document).on('pfAjaxSend', () => working(true));
    $(document).on('pfAjaxComplete', () => { working(false); setTimeout(() => { nameProblems(); focusProblems(); showWhen(); showFileInputs(); markFields(); }, 0); });
    $(document).on('pfAjaxError', (e, xhr) => { working(false); if (xhr && xhr.status !== 0 && xhr.status < 500) { return; } say(texts().tOffline || '', true); });
  }

  document.addEventListener('DOMContentLoaded', () => {
    const shell = document.querySelector('.by-shell');
    try { const m = localStorage.getItem('by-mini'); if (shell && !shell.dataset.bench && m !== null) { shell.classList.toggle('is-mini', m === '1'); } } catch (ignored) { /* storage off */ }
    const wanted = location.hash && document.querySelector('[data-tab="' + CSS.escape(location.hash.slice(1)) + '"]');
    if (wanted) { showTab(wanted); }
    const caps = document.getElementById('caps');
    if (caps) { document.addEventListener('keyup', (e) => { if (e.getModifierState) { caps.hidden = !e.getModifierState('CapsLock'); } }); }
    const eye = document.getElementById('show-password');
    if (eye) { eye.addEventListener('click', () => { const p = document.getElementById('password'); const show = p.type === 'password'; p.type = show ? 'text' : 'password'; eye.setAttribute('aria-pressed', String(show)); eye.querySelector('.pi').className = 'pi ' + (show ? 'pi-eye-slash' : 'pi-eye'); }); }
    const said = document.querySelector('.by-said');
    if (said) { setTimeout(() => said.remove(), 8000); }
    restore();
    restorePending();
    keepFresh();
    showWhen();
    showFileInputs();
    chosen();
    wireAjax();
    nameProblems();
    focusProblems();
  });
})();
