/** Runs named parts of a check, side by side, and tells one line about each. */
import { spawn } from 'node:child_process';
import { root } from './setup.mjs';

/** Node with a script and its arguments; output kept until it is over, and shown only when it failed. */
export function part(name, script, ...args) {
  return { name, script, args };
}

function perform({ name, script, args, env }) {
  const began = performance.now();
  return new Promise((done) => {
    const child = spawn(process.execPath, [script, ...args], { cwd: root, env: { ...process.env, ...env } });
    const output = [];
    child.stdout.on('data', (data) => output.push(data));
    child.stderr.on('data', (data) => output.push(data));
    child.on('close', (code) => {
      const seconds = ((performance.now() - began) / 1000).toFixed(1);
      const text = Buffer.concat(output).toString();
      if (code !== 0) console.log(text);
      const summary = text.match(/^\s*Tests\s+(.*)$/m)?.[1] ?? '';
      console.log(`${code === 0 ? 'ok  ' : 'FAIL'} ${name.padEnd(16)} ${seconds.padStart(6)} s  ${summary}`);
      done(code === 0);
    });
  });
}

/** True when every part passed. */
export async function sideBySide(...parts) {
  const results = await Promise.all(parts.map(perform));
  return results.every(Boolean);
}

/** The same, one after the other, to the end even when one fails. */
export async function inTurn(...parts) {
  let passed = true;
  for (const each of parts) passed = (await perform(each)) && passed;
  return passed;
}
