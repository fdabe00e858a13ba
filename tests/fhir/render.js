// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0
//
// node render.js FORM.json LFORMS_FOLDER PICTURE.png    Opens our form in LHC-Forms; exit code 1 when it does not behave.
const fs = require('fs');
const http = require('http');
const path = require('path');
const { chromium } = require('playwright-core');

const [form, lforms, picture] = process.argv.slice(2);
const page = `<!doctype html><meta charset="utf-8">
<link rel="stylesheet" href="/dist/lforms/webcomponent/styles.css"><body><div id="f"></div>
<script src="/dist/lforms/webcomponent/assets/lib/zone.min.js"></script>
<script src="/dist/lforms/webcomponent/lhc-forms.js"></script>
<script src="/dist/fhir/R4/lformsFHIR.js"></script></body>`;

function serve() {
  const server = http.createServer((request, answer) => {
    if (request.url === '/') return answer.setHeader('content-type', 'text/html').end(page);
    const file = path.join(lforms, path.normalize(request.url.split('?')[0]));
    const type = file.endsWith('.css') ? 'text/css' : 'text/javascript';
    return fs.existsSync(file) ? answer.setHeader('content-type', type).end(fs.readFileSync(file)) : answer.writeHead(404).end();
  });
  return new Promise((done) => server.listen(0, '127.0.0.1', () => done(server)));
}

/// The form with an answer in it, as another program would hand it over.
function response(code) {
  const system = 'urn:waymark:values:pregnancy';
  return { resourceType: 'QuestionnaireResponse', status: 'completed', questionnaire: 'urn:waymark:questionnaire', item: [
    { linkId: 'section.safety', item: [{ linkId: 'pregnancy', answer: [{ valueCoding: { system, code } }] }] }] };
}

async function show(browserPage, questionnaire, answered) {
  return browserPage.evaluate(async ([q, r]) => {
    let shown = LForms.Util.convertFHIRQuestionnaireToLForms(q, 'R4');
    if (r) shown = LForms.Util.mergeFHIRDataIntoLForms('QuestionnaireResponse', r, shown, 'R4');
    await LForms.Util.addFormToPage(shown, 'f');
    await new Promise((done) => setTimeout(done, 1500));
    const text = document.getElementById('f').innerText;
    return { text, response: LForms.Util.getFormFHIRData('QuestionnaireResponse', 'R4') };
  }, [questionnaire, answered]);
}

(async () => {
  const server = await serve();
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
  const browserPage = await browser.newPage({ viewport: { width: 1000, height: 1400 } });
  browserPage.setDefaultTimeout(120000);
  const errors = [];
  browserPage.on('pageerror', (error) => { errors.push(String(error)); console.log(String(error).slice(0, 200)); });
  await browserPage.goto(`http://127.0.0.1:${server.address().port}/`);
  await browserPage.waitForFunction(() => window.LForms && window.LForms.Util);
  const questionnaire = JSON.parse(fs.readFileSync(form, 'utf8'));
  const dependent = questionnaire.item.find((item) => item.linkId === 'section.safety')
    .item.find((item) => item.linkId === 'pregnancy-warning-signs').text;
  const no = await show(browserPage, questionnaire, response('no'));
  const yes = await show(browserPage, questionnaire, response('yes'));
  await browserPage.screenshot({ path: picture });
  fs.writeFileSync('response.json', JSON.stringify(yes.response, null, 2));
  await browser.close();
  server.close();
  const result = { hidden: !no.text.includes(dependent), shown: yes.text.includes(dependent), errors };
  console.log(result);
  process.exit(result.hidden && result.shown && errors.length === 0 ? 0 : 1);
})();
