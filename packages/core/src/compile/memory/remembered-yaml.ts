import { readYaml, type YamlFile } from '../read-yaml.js';
import type { Places } from './readings.js';

/** A file that could be read before, which is read again only where its value or an unknown place is asked for. */
export function rememberedYaml(file: string, text: string): YamlFile {
  let read: YamlFile | undefined;
  const again = (): YamlFile => {
    if (read) return read;
    const found = readYaml(file, text);
    if (!('place' in found)) throw new Error(`${file} was sound when it was read before.`);
    return (read = found);
  };
  return {
    file,
    text,
    get value() {
      return again().value;
    },
    place: (problem) => again().place(problem),
  };
}

/** The same file, which notes where each place is, and does not look for it again. */
export function withPlaces(yaml: YamlFile, places: Places): YamlFile {
  const place: YamlFile['place'] = (problem) => {
    const { at, atKey, code, path, message } = problem;
    const key = JSON.stringify(atKey ? [at, true] : [at]);
    const known = places[key];
    if (known) {
      const [line, column] = known;
      return { code, path, message, file: yaml.file, line, column };
    }
    const placed = yaml.place(problem);
    const { line, column } = placed;
    if (line !== undefined && column !== undefined) places[key] = [line, column];
    return placed;
  };
  const { file, text } = yaml;
  return {
    file,
    text,
    get value() {
      return yaml.value;
    },
    place,
  };
}
