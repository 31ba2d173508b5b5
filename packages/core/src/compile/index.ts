export { compile, type CompileOptions } from './compile.js';
export { generatedFiles } from './generate.js';
export { passageDigest, passagesOf } from './passages.js';
export { verify, type Verification } from './verify.js';
