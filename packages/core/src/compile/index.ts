export {
  compile,
  compileSeeds,
  readSeeds,
  type CompileOptions,
  type ReadOptions,
  type Seeds,
} from './compile.js';
export { readMemory, type ReadMemory } from './memory/read-memory.js';
export { storedMemory, type StoredMemory } from './memory/stored-memory.js';
export type { SourceFile } from './read-sources.js';
export type { Vocabulary } from './read-vocabulary.js';
export type { YamlFile } from './read-yaml.js';
export { generatedFiles } from './generate.js';
export { passageDigest, passagesOf } from './passages.js';
export { verify, type Verification } from './verify.js';
export { editorSchemas } from './editor/editor-schemas.js';
export { modelineIn, modelineOf, withModeline } from './editor/modeline.js';
