// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0
//
// node validate.js FILE...    Holds FHIR R4 files against definitions and schema that are not ours; exit code 1 on a fault.
const fs = require('fs');
const { Fhir } = require('fhir');
const SchemaValidator = require('@asymmetrik/fhir-json-schema-validator');

const definitions = new Fhir();
const schema = new SchemaValidator();
let faults = 0;

function check(name, resource) {
  const found = definitions.validate(resource, { errorOnUnexpected: true });
  const errors = found.messages.filter((message) => message.severity === 'error');
  const schemaErrors = schema.validate(resource);
  faults += errors.length + schemaErrors.length;
  console.log(`${name}: ${resource.resourceType}: ${errors.length} by definitions, ${schemaErrors.length} by schema`);
  errors.slice(0, 10).forEach((error) => console.log(`  ${error.location}: ${error.message}`));
  schemaErrors.slice(0, 3).forEach((error) => console.log(`  ${JSON.stringify(error)}`));
}

for (const file of process.argv.slice(2)) {
  const resource = JSON.parse(fs.readFileSync(file, 'utf8'));
  check(file, resource);
  (resource.entry || []).forEach((entry) => check(file, entry.resource));
}
process.exit(faults === 0 ? 0 : 1);
