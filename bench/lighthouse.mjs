// node bench/lighthouse.mjs FOLDER_WITH_LIGHTHOUSE ADDRESS PATH=KB=SCORE=LCP…
// One row per figure: measure, value, target. Mobile, simulated throttling, median of five runs each.
import { pathToFileURL } from 'node:url';

const [folder, address, ...wanted] = process.argv.slice(2);
const load = (file) => import(pathToFileURL(`${folder}/node_modules/${file}`));
const { default: lighthouse } = await load('lighthouse/core/index.js');
const { launch } = await load('chrome-launcher/dist/index.js');

const RUNS = 5;
const flags = ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking',
  '--disable-component-update', '--disable-sync'];
const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
const row = (measure, value, target) => console.log([measure, value, target].join('\t'));
const french = (number, digits) => number.toLocaleString('fr-FR', { maximumFractionDigits: digits });

async function once(url) {
  const chrome = await launch({ chromePath: process.env.DECLIC_CHROMIUM, chromeFlags: flags });
  try {
    const { lhr } = await lighthouse(url, { port: chrome.port, logLevel: 'error', onlyCategories: ['performance'] });
    if (lhr.runtimeError) throw new Error(`${url}: ${lhr.runtimeError.message}`);
    return {
      score: Math.round(lhr.categories.performance.score * 100),
      lcp: lhr.audits['largest-contentful-paint'].numericValue / 1000,
      weight: lhr.audits['total-byte-weight'].numericValue / 1024,
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

for (const item of wanted) {
  const [path, weight, score, lcp] = item.split('=');
  const runs = [];
  for (let i = 0; i < RUNS; i++) runs.push(await measured(address + path));
  const of = (key) => median(runs.map((run) => run[key]));
  row(`Lighthouse mobile ${path} : poids`, `${french(of('weight'), 0)} Ko`, weight ? `${weight} Ko au plus` : '');
  row(`Lighthouse mobile ${path} : note`, `${of('score')}`, score ? `${score} au moins` : '');
  row(`Lighthouse mobile ${path} : LCP`, `${french(of('lcp'), 1)} s`, lcp ? `${french(Number(lcp), 1)} s au plus` : '');
}
