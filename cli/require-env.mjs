// `node cli/require-env.mjs NAME…`: stops an npm script that would otherwise run against the wrong thing.
const missing = process.argv.slice(2).filter((name) => !process.env[name]);
if (missing.length > 0) {
  process.stderr.write(`set ${missing.join(', ')} first\n`);
  process.exit(1);
}
