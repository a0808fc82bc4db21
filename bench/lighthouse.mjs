// node bench/lighthouse.mjs FOLDER_WITH_LIGHTHOUSE ADDRESS PATH=KB=SCORE=LCP… PATH,PATH…=KB=SCORE=LCP
// One row per figure: measure, value, target. Mobile, simulated throttling, median of five runs each; several pages at once are
// each loaded one time, and the worst figure is told.
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

/** Of several runs, the figures that are told: «pick» takes the median of one page, or the worst of many. */
function tell(name, runs, pick, [weight, score, lcp]) {
  const of = (figure) => pick(runs.map(figure));
  const scores = CATEGORIES.map((category, i) => -of((run) => -run.scores[i]));
  row(`Lighthouse mobile ${name} : poids`, `${french(of((run) => run.weight), 0)} Ko`, weight ? `${weight} Ko au plus` : '');
  row(`Lighthouse mobile ${name} : note`, `${scores[0]}`, score ? `${score} au moins` : '');
  row(`Lighthouse mobile ${name} : accessibilité, bonnes pratiques`, `${scores[1]}, ${scores[2]}`, '100, 100');
  row(`Lighthouse mobile ${name} : LCP`, `${french(of((run) => run.lcp), 1)} s`, lcp ? `${french(Number(lcp), 1)} s au plus` : '');
  row(`Lighthouse mobile ${name} : décalage`, french(of((run) => run.shift), 3), '0');
}

for (const item of wanted) {
  const [names, ...targets] = item.split('=');
  const paths = names.split(',');
  const runs = [];
  const times = paths.length === 1 ? RUNS : 1;
  for (const path of paths) {
    for (let i = 0; i < times; i++) runs.push(await measured(address + path));
  }
  if (paths.length === 1) tell(paths[0], runs, median, targets);
  else tell(`les ${paths.length} autres pages publiques, la moins bonne`, runs, (figures) => Math.max(...figures), targets);
}
