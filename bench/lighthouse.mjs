// node bench/lighthouse.mjs FOLDER_WITH_LIGHTHOUSE ADDRESS PATH=KB=SCORE=LCP… PATH,PATH…=KB=SCORE=LCP
// One row per figure: measure, value, target. Mobile, simulated throttling, each page by the median of five runs, the
// score with the lowest and the highest of them; of several pages at once the worst is told, by its address.
import { pathToFileURL } from 'node:url';

const [folder, address, ...wanted] = process.argv.slice(2);
const load = (file) => import(pathToFileURL(`${folder}/node_modules/${file}`));
const { default: lighthouse } = await load('lighthouse/core/index.js');
const { launch } = await load('chrome-launcher/dist/index.js');

const RUNS = 5;
const CATEGORIES = ['performance', 'accessibility', 'best-practices'];
const flags = ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking',
  '--disable-component-update', '--disable-sync'];
const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
const row = (measure, value, target) => console.log([measure, value, target].join('\t'));
const french = (number, digits) => number.toLocaleString('fr-FR', { maximumFractionDigits: digits });

async function once(url) {
  const chrome = await launch({ chromePath: process.env.DECLIC_CHROMIUM, chromeFlags: flags });
  try {
    const { lhr } = await lighthouse(url, { port: chrome.port, logLevel: 'error', onlyCategories: CATEGORIES });
    if (lhr.runtimeError) throw new Error(`${url}: ${lhr.runtimeError.message}`);
    return {
      scores: CATEGORIES.map((name) => Math.round(lhr.categories[name].score * 100)),
      blocked: lhr.audits['total-blocking-time'].numericValue,
      lcp: lhr.audits['largest-contentful-paint'].numericValue / 1000,
      weight: lhr.audits['total-byte-weight'].numericValue / 1024,
      shift: lhr.audits['cumulative-layout-shift'].numericValue,
    };
  } finally {
    chrome.kill();
  }
}

/** Chromium loses a trace now and then: the page is loaded again, and a page that never loads is still an error. */
async function measured(url, attempts = 3) {
  try {
    return await once(url);
  } catch (error) {
    if (attempts === 1) throw error;
    return measured(url, attempts - 1);
  }
}

/** What a page weighs, scores and takes: the medians of its runs. */
async function page(path) {
  const runs = [];
  for (let i = 0; i < RUNS; i++) runs.push(await measured(address + path));
  const of = (figure) => median(runs.map(figure));
  return {
    path,
    weight: of((run) => run.weight),
    scores: CATEGORIES.map((category, i) => of((run) => run.scores[i])),
    spread: [Math.min, Math.max].map((end) => end(...runs.map((run) => run.scores[0]))),
    blocked: of((run) => run.blocked),
    lcp: of((run) => run.lcp),
    shift: of((run) => run.shift),
  };
}

function tell(pages, [weight, score, lcp]) {
  const worst = (figure, sign) => pages.reduce((bad, next) => (sign * figure(next) > sign * figure(bad) ? next : bad));
  const name = pages.length === 1 ? pages[0].path : `les ${pages.length} autres pages publiques, la moins bonne`;
  const told = (measure, figure, sign, text, target) => {
    const bad = worst(figure, sign);
    const where = pages.length === 1 ? '' : ` (${bad.path})`;
    row(`Lighthouse mobile ${name} : ${measure}`, `${text(bad)}${where}`, target);
  };
  told('poids', (at) => at.weight, 1, (at) => `${french(at.weight, 0)} Ko`, weight ? `${weight} Ko au plus` : '');
  told('note', (at) => at.scores[0], -1, (at) => `${at.scores[0]} (de ${at.spread[0]} à ${at.spread[1]})`, score ? `${score} au moins` : '');
  told('accessibilité, bonnes pratiques', (at) => Math.min(at.scores[1], at.scores[2]), -1, (at) => `${at.scores[1]}, ${at.scores[2]}`, '100, 100');
  told('temps sans réponse', (at) => at.blocked, 1, (at) => `${french(at.blocked, 0)} ms`, '');
  told('LCP', (at) => at.lcp, 1, (at) => `${french(at.lcp, 2)} s`, lcp ? `${french(Number(lcp), 1)} s au plus` : '');
  told('décalage', (at) => at.shift, 1, (at) => french(at.shift, 3), '0');
}

for (const item of wanted) {
  const [paths, ...targets] = item.split('=');
  const pages = [];
  for (const path of paths.split(',')) pages.push(await page(path));
  tell(pages, targets);
}
